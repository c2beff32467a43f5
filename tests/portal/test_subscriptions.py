import pytest

from portal import subscriptions, tokens
from portal.models import OutgoingMail, Subscription
from tests import factories

pytestmark = pytest.mark.django_db


def order(email="ada@example.org", key="key", **wishes):
    return subscriptions.order(email, key=key, **wishes)


def link(kind="subscription_confirm", which=0):
    """The secret in a mail of this kind."""
    text = OutgoingMail.objects.filter(kind=kind).order_by("pk")[which].text
    return text.partition("http://")[2].split()[0].strip("/").rpartition("/")[2]


def test_an_order_begins_with_the_button_and_not_before():
    factories.quarter()
    order("Ada@Example.org", quarters=["oberstolberg"], language="uk")
    before = Subscription.objects.count()
    row = subscriptions.confirm(link())

    assert before == 0
    assert (row.email, row.language) == ("ada@example.org", "uk")
    assert row.confirmed_at
    assert [quarter.slug for quarter in row.quarters.all()] == ["oberstolberg"]


def test_confirming_twice_is_as_once():
    order()

    assert subscriptions.confirm(link()) == subscriptions.confirm(link())


def test_the_same_form_twice_writes_one_mail():
    order()
    order()

    assert OutgoingMail.objects.count() == 1


def test_a_corrected_address_kills_the_link_of_the_first():
    order("mine@example.org")
    first = link()
    order("yours@example.org")

    with pytest.raises(tokens.Invalid):
        subscriptions.confirm(first)
    assert OutgoingMail.objects.filter(to="yours@example.org").count() == 1


def test_a_corrected_wish_needs_no_second_mail_and_holds():
    order(rhythm="weekly")
    order(rhythm="daily")

    assert OutgoingMail.objects.count() == 1
    assert subscriptions.confirm(link()).rhythm == "daily"


def test_an_address_corrected_back_has_a_link_that_works():
    for email in ("a@example.org", "b@example.org", "a@example.org"):
        order(email)

    assert subscriptions.confirm(link(which=2)).email == "a@example.org"


def test_an_address_gets_at_most_three_mails_a_day():
    for key in "abcde":
        order(key=key)

    assert OutgoingMail.objects.count() == 3


def test_an_order_changes_nothing_until_it_is_confirmed():
    order(key="a")
    subscriptions.confirm(link())
    order(key="b", rhythm="daily")
    before = Subscription.objects.get().rhythm
    subscriptions.confirm(link(which=1))

    assert (before, Subscription.objects.get().rhythm) == ("weekly", "daily")


def test_an_old_order_does_not_begin_again_what_was_left():
    order()
    row = subscriptions.confirm(link())
    secret = subscriptions.leave_url(row).strip("/").rpartition("/")[2]
    subscriptions.leave(secret)
    subscriptions.leave(secret)

    assert subscriptions.confirm(link()) is None
    assert not Subscription.objects.exists()


def test_the_consent_is_kept_word_by_word():
    order(consent_text="Ja, ich will.")

    assert subscriptions.confirm(link()).consent_text == "Ja, ich will."
