"""Reminders: at nine, three days and one day before, once, and only to those who come."""

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from django.utils import timezone

from events import services
from events.models import EventDate
from events.services.reminding import FAR, NEAR, due
from portal.models import OutgoingMail
from tests import factories

BERLIN = ZoneInfo("Europe/Berlin")
database = pytest.mark.django_db


@pytest.mark.parametrize(
    ("starts", "near", "far"),
    [
        ("2026-03-28T14:00", "2026-03-27T08:00", "2026-03-25T08:00"),
        # The clocks go forward in the night to the 29th: nine o'clock is an hour earlier.
        ("2026-03-29T14:00", "2026-03-28T08:00", "2026-03-26T08:00"),
        ("2026-03-30T00:30", "2026-03-29T07:00", "2026-03-27T08:00"),
        ("2026-10-25T10:00", "2026-10-24T07:00", "2026-10-22T07:00"),
        ("2026-10-26T10:00", "2026-10-25T08:00", "2026-10-23T07:00"),
    ],
)
def test_it_is_nine_by_the_clock_also_when_clocks_change(starts, near, far):
    date = EventDate(starts=datetime.fromisoformat(starts).replace(tzinfo=BERLIN))
    found = [due(date, days).astimezone(ZoneInfo("UTC")) for days, _field in (NEAR, FAR)]

    assert [f"{moment:%Y-%m-%dT%H:%M}" for moment in found] == [near, far]


def sign_up(date, who="ada", **fields):
    return services.register(date, name=who, email=f"{who}@example.org", **fields)


def reminders(**which):
    return OutgoingMail.objects.filter(kind="event_reminder", **which)


@database
def test_two_reminders_each_once_whenever_the_job_runs(date):
    sign_up(date, language="tr")
    far, near = due(date, 3), due(date, 1)
    before = services.remind(far - timedelta(minutes=1))
    counts = [services.remind(at) for at in (far, far, far + timedelta(hours=5), near, near)]
    mail = reminders().first()

    assert (before, counts) == (0, [1, 0, 0, 1, 0])
    assert mail.language == "tr"
    assert "/tr/aktionen/anmeldung/" in mail.text
    assert "BEGIN:VEVENT" in mail.attachment


@database
def test_a_missed_hour_is_made_up_for_and_two_missed_ones_are_one_mail(date):
    sign_up(date)
    other = factories.date("chor")
    sign_up(other)

    assert services.remind(due(date, 3) + timedelta(hours=30)) == 2
    assert services.remind(due(date, 1) + timedelta(hours=20)) == 2
    assert reminders().count() == 4
    assert services.remind(date.starts) == 0


@database
def test_only_those_who_come_are_reminded(date):
    left, held = sign_up(date, "bo"), services.register(date, name="Cem", phone="02402 1")
    sign_up(date, "dora")
    waiting = sign_up(date, "eve", party_size=2)
    services.cancel(left)
    services.cancel(sign_up(factories.date("chor"), "fay"))

    assert (held.status, waiting.status) == ("held", "waiting")
    services.remind(due(date, 3))
    assert reminders().get().to == "dora@example.org"


@database
def test_who_signs_up_after_nine_is_not_reminded_at_once(date, time_machine):
    time_machine.move_to(due(date, 3) + timedelta(hours=1))
    sign_up(date)

    assert services.remind(timezone.now()) == 0
    assert services.remind(due(date, 1)) == 1


@database
def test_a_cancelled_date_reminds_nobody_not_even_by_a_mail_that_waits(date):
    sign_up(date)
    services.remind(due(date, 3))
    waits = reminders().count()
    date.event.called_off = "Der Saal ist nass."
    services.plan_dates(date.event)

    assert waits == 1
    assert not reminders().exists()
    assert services.remind(due(date, 1)) == 0


@database
def test_a_moved_date_reminds_of_its_new_time(date):
    sign_up(date)
    services.remind(due(date, 3))
    reminders().update(status="sent")
    EventDate.objects.filter(pk=date.pk).update(
        starts=date.starts + timedelta(days=7), ends=date.ends + timedelta(days=7)
    )
    date.refresh_from_db()

    assert services.remind(due(date, 3) - timedelta(minutes=1)) == 0
    assert services.remind(due(date, 3)) == 1


@database
def test_a_move_tells_already_what_a_late_reminder_would(date, time_machine):
    sign_up(date)
    time_machine.move_to(due(date, 3) + timedelta(minutes=10))
    date.event.starts_at = time(15)
    services.plan_dates(date.event)

    assert services.remind(timezone.now()) == 0
    assert services.remind(due(date, 1)) == 1


@database
def test_a_change_that_nobody_hears_of_takes_no_reminder_away(date, time_machine):
    sign_up(date)
    time_machine.move_to(due(date, 3) + timedelta(minutes=10))
    date.event.capacity = 5
    services.plan_dates(date.event)

    assert services.remind(timezone.now()) == 1


@database
def test_who_only_helps_is_reminded_of_what(date):
    plan = [{"type": "thing", "id": "leiter", "value": {"title": "Leiter", "most": 2}}]
    helped = factories.date("chor", help_wanted=plan)
    sign_up(helped, party_size=0, helps={"leiter": 1})
    services.remind(due(helped, 3))
    text = reminders().get().text

    assert "Sie helfen: " in text and "Leiter" in text
    assert "Personen: 0" not in text
