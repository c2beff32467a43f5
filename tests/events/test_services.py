from datetime import timedelta

import pytest
from django.utils import timezone

from events import services
from events.models import EventDate, Registration
from portal.models import OutgoingMail
from tests import factories

pytestmark = pytest.mark.django_db


def sign_up(date, who, **fields):
    return services.register(date, name=who, email=f"{who}@example.org", **fields)


def test_a_sign_up_counts_at_once_and_is_told(date):
    registration = sign_up(date, "ada")

    assert registration.status == "confirmed"
    assert services.places_left(date) == 2
    assert OutgoingMail.objects.get().subject.startswith("Angemeldet: Reparatur-Café")


def test_a_scarce_place_is_held_until_confirmed():
    date = factories.date(capacity=4)
    sign_up(date, "ada", party_size=3)
    held = sign_up(date, "bo")

    assert held.status == "held"
    assert services.confirm(held).status == "confirmed"


def test_a_full_date_has_a_waiting_list_in_order(date):
    first = sign_up(date, "ada", party_size=3)
    waiting = [sign_up(date, who) for who in ("bo", "cem")]
    services.cancel(first)

    assert [row.status for row in waiting] == ["waiting", "waiting"]
    assert date.registrations.waiting().count() == 0
    assert OutgoingMail.objects.filter(kind="event_promoted").count() == 2


def test_the_next_waiting_party_moves_up_whole(date):
    first = sign_up(date, "ada", party_size=2)
    sign_up(date, "bo", source="phone")
    group = sign_up(date, "cem", party_size=2)
    services.cancel(first)

    group.refresh_from_db()
    assert group.status == "confirmed"
    assert services.places_left(date) == 0


def test_the_same_address_twice_is_one_sign_up(date):
    first = sign_up(date, "ada")
    with pytest.raises(services.AlreadySignedUp) as caught:
        sign_up(date, "ada")

    assert caught.value.registration == first
    assert Registration.objects.count() == 1
    assert OutgoingMail.objects.filter(kind="event_confirmed").count() == 2


def test_the_same_form_twice_is_one_sign_up(date):
    first = sign_up(date, "ada", key="same")

    assert sign_up(date, "ada", key="same") == first


def test_an_unconfirmed_hold_goes_to_the_queue():
    date = factories.date(capacity=4)
    sign_up(date, "ada", party_size=3)
    held, waiting = sign_up(date, "bo"), sign_up(date, "cem")
    released = services.release_holds(timezone.now() + timedelta(hours=25))

    waiting.refresh_from_db()
    held.refresh_from_db()
    assert (released, held.status, waiting.status) == (1, "released", "confirmed")


def test_who_has_no_mail_keeps_the_place_until_staff_confirm(date):
    held = services.register(date, name="Ada", phone="02402 12345")

    assert services.release_holds(date.starts - timedelta(minutes=1)) == 0
    assert services.release_holds(date.starts) == 1
    assert held.status == "held"


def test_a_date_that_is_gone_meanwhile_is_refused_in_words(date):
    EventDate.objects.all().delete()

    with pytest.raises(services.Refused, match="gibt es nicht mehr"):
        sign_up(date, "ada")


def test_a_party_bigger_than_the_action_is_refused(date):
    with pytest.raises(services.Refused):
        sign_up(date, "ada", party_size=4)


def test_a_date_that_left_the_plan_keeps_its_people_and_is_cancelled(date):
    event = date.event
    event.repeat, event.repeat_until = "weekly", event.first_day + timedelta(days=7)
    services.plan_dates(event)
    sign_up(date, "ada")
    event.first_day += timedelta(days=7)
    services.plan_dates(event)

    date.refresh_from_db()
    assert date.cancelled
    assert event.dates.filter(status="planned").count() == 1
    assert OutgoingMail.objects.filter(kind="event_cancelled").count() == 1


def test_planning_twice_changes_nothing(date):
    before = list(date.event.dates.values())
    services.plan_dates(date.event)

    assert list(date.event.dates.values()) == before


def test_personal_data_is_erased_thirty_days_after_the_date(date):
    registration = sign_up(date, "ada")
    services.prune(date.ends + timedelta(days=29))
    registration.refresh_from_db()
    kept = registration.email
    services.prune(date.ends + timedelta(days=31))
    registration.refresh_from_db()

    assert kept == "ada@example.org"
    assert (registration.name, registration.email) == ("", "")
