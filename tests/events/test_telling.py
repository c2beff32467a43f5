"""Nobody without mail is forgotten: whom to call stands on the desk until it is done."""

import pytest

from events import services, waiting
from tests import factories

pytestmark = pytest.mark.django_db


def by_phone(date, name="Bo", **fields):
    return services.register(date, name=name, phone="02402 12345", **fields)


def calls():
    queue = next((queue for queue in waiting.queues() if queue.name == "calls"), None)
    return [(row.title, row.notes[0]) for row in queue.rows] if queue else []


def test_who_asks_for_a_place_by_phone_number_is_called_until_it_is_confirmed(date):
    row = by_phone(date)
    before = calls()
    services.confirm(row)

    assert before == [("Bo", "Platz bestätigen")]
    assert calls() == []


def test_who_moves_up_without_mail_is_called(staff, date):
    full = services.register(date, name="Ada", email="ada@example.org", party_size=3)
    row = by_phone(date)
    before = calls()
    services.cancel(full)
    after = calls()
    staff.post(f"/cms/snippets/events/registration/entscheiden/{row.pk}/gesagt/")

    assert (before, after) == ([], [("Bo", "ist nachgerückt")])
    assert calls() == []


def test_who_is_offered_a_place_without_mail_is_called():
    date = factories.date(capacity=1, asks_before_moving_up=True)
    full = services.register(date, name="Ada", email="ada@example.org")
    by_phone(date)
    services.cancel(full)

    assert calls() == [("Bo", "Platz anbieten")]


def test_a_cancelled_date_is_told_by_phone_too_and_forgotten_when_it_is_over(date):
    by_phone(date, source="phone", by="staff")
    before = calls()
    date.event.called_off = "Der Saal ist nass."
    services.plan_dates(date.event)

    assert before == []
    assert calls() == [("Bo", "fällt aus")]
    services.erase(date.registrations.all())
    assert calls() == []


def test_the_desk_shows_whom_to_call_with_the_number(staff, date):
    by_phone(date)

    assert "02402 12345" in staff.get("/cms/").text
