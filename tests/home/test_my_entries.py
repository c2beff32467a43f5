import re

import pytest

from events import services
from events.models import Registration
from home.services import inquiries, my_entries
from portal import tokens
from portal.models import Inquiry, OutgoingMail, Subscription
from tests import factories

pytestmark = pytest.mark.django_db
ADA = "ada@example.org"


@pytest.fixture
def registration(date):
    return services.register(date, name="Ada", email=ADA)


@pytest.fixture
def other(date, registration):
    return services.register(date, name="Bo", email="bo@example.org", party_size=2)


def secret_and_code():
    text = OutgoingMail.objects.get(kind="entries").text
    return re.search(r"oeffnen/([^/]+)/", text)[1], re.search(r"\d{3} \d{3}", text)[0]


def test_the_mail_has_a_link_and_a_code(registration):
    my_entries.send_link("Ada@Example.org ", "de")
    secret, code = secret_and_code()

    assert tokens.find(secret, "entries").subject == ADA
    assert tokens.use_code(ADA, code.replace(" ", ""), "entries") == ADA
    with pytest.raises(tokens.Invalid):
        tokens.use(secret, "entries")


def test_an_unknown_address_gets_no_mail(registration):
    my_entries.send_link("bo@example.org", "de")

    assert not OutgoingMail.objects.filter(kind="entries").exists()


def test_an_address_gets_at_most_three_links_a_day(registration):
    for _ in range(5):
        my_entries.send_link(ADA, "de")

    assert OutgoingMail.objects.filter(kind="entries").count() == 3


def test_sign_ups_subscriptions_and_messages_are_listed(registration, other):
    Subscription.objects.create(email=ADA)
    inquiries.submit("contact", key="k", text="Wann?", email=ADA)
    found = my_entries.entries_for(ADA)

    assert [entry.title for entry in found] == [
        "Reparatur-Café",
        "Newsletter",
        "Frage",
    ]
    assert [bool(entry.ref) for entry in found] == [True, True, False]


def test_an_act_reaches_only_ones_own(registration, other):
    other_ref = my_entries.entries_for("bo@example.org")[0].ref
    done = my_entries.act(ADA, other_ref)
    other.refresh_from_db()

    assert (done, other.status) == (False, "confirmed")
    assert my_entries.act(ADA, my_entries.entries_for(ADA)[0].ref)
    registration.refresh_from_db()
    assert registration.status == "cancelled"


@pytest.mark.parametrize(
    "ref",
    [
        "",
        "registration:",
        "registration:x",
        ":",
        "a:1",
        "registration:²",
        "subscription:" + "9" * 40,
    ],
)
def test_a_nonsense_act_is_refused(registration, ref):
    assert not my_entries.act(ADA, ref)


def test_the_export_holds_everything_of_one_and_nothing_of_others(registration, other):
    Subscription.objects.create(email=ADA)
    found = my_entries.export(ADA)

    assert [row["name"] for row in found["registrations"]] == ["Ada"]
    assert len(found["subscriptions"]) == 1


def test_erasing_frees_the_place_and_forgets_the_person(registration, other):
    Subscription.objects.create(email=ADA)
    inquiries.submit("contact", key="k", text="Wann?", email=ADA)
    counts = my_entries.erase(ADA)
    registration.refresh_from_db()

    assert counts == {"registration": 1, "idea": 0, "subscription": 1, "inquiry": 1}
    assert (registration.status, registration.name, registration.email) == ("cancelled", "", "")
    assert services.places_left(registration.date) == 1
    assert not OutgoingMail.objects.filter(to=ADA).exists()
    assert my_entries.entries_for(ADA) == []
    assert Registration.objects.get(pk=other.pk).email == "bo@example.org"
    assert not Subscription.objects.exists() and not Inquiry.objects.exists()


def test_entries_carry_the_words_of_the_reader(registration):
    assert my_entries.entries_for(ADA)[0].url == "/aktionen/reparatur-cafe/"
    assert factories.locale().language_code == "de"
