"""Promises of help: counted under the lock of the date, kept as long as the sign-up."""

from datetime import datetime, time, timedelta

import pytest
import time_machine
from django.utils import timezone

from events import plan, services
from events.models import EventDate, HelpWanted
from portal.models import OutgoingMail, SiteSettings
from tests.events import helping
from tests.events.helping import COFFEE, LADDER, SETUP

pytestmark = pytest.mark.django_db


@pytest.fixture
def date(db):
    return helping.date(capacity=3)


def sign_up(date, who="ada", **fields):
    return services.register(date, name=who, email=f"{who}@example.org", **fields)


def free(date):
    return {row.title: row.free for row in date.help_wanted.needed()}


def wall(moment):
    return f"{timezone.localtime(moment):%H:%M}"


def test_publishing_makes_the_help_of_each_date(date):
    rows = list(date.help_wanted.all())

    assert [row.title for row in rows] == ["Aufbau", "Kaffee", "Leiter"]
    assert [wall(rows[0].starts), wall(rows[0].ends)] == ["12:00", "14:00"]
    assert not rows[2].is_shift


def test_planning_twice_changes_no_help(date):
    before = list(HelpWanted.objects.values())
    services.plan_dates(date.event)

    assert list(HelpWanted.objects.values()) == before


def test_helping_and_coming_are_one_sign_up_and_one_mail(date):
    row = sign_up(date, party_size=2, helps={SETUP: 1, LADDER: 2})

    assert [str(promise) for promise in row.promises] == ["Aufbau, 12–14 Uhr", "2 × Leiter"]
    assert free(date) == {"Aufbau": 0, "Kaffee": 2, "Leiter": 0}
    assert "Sie helfen: Aufbau, 12–14 Uhr; 2 × Leiter." in OutgoingMail.objects.get().text


def test_who_only_helps_takes_no_place_even_where_none_is_left(date):
    sign_up(date, "bo", party_size=3)
    row = sign_up(date, party_size=0, helps={COFFEE: 1})

    assert row.status == "confirmed"
    assert EventDate.objects.with_event().get(pk=date.pk).taken == 3


@pytest.mark.parametrize(
    ("helps", "sentence"),
    [
        ({SETUP: 1}, "genug Hilfe"),
        ({LADDER: 3}, "nur noch 2"),
        ({COFFEE: 2}, "nur noch 1"),
        ({"x": 1}, "nicht mehr"),
        ({}, "wie viele Personen kommen oder wobei"),
    ],
)
def test_no_promise_beyond_what_is_wanted(date, helps, sentence):
    sign_up(date, "bo", helps={SETUP: 1})
    with pytest.raises(services.Refused, match=sentence):
        sign_up(date, party_size=0, helps=helps)

    assert date.registrations.count() == 1


def test_shifts_at_the_same_time_are_refused(date):
    with pytest.raises(services.Refused, match="zur gleichen Zeit"):
        sign_up(date, helps={SETUP: 1, COFFEE: 1})


def test_a_shift_may_begin_when_the_other_ends():
    late = [
        helping.shift(SETUP, "Aufbau", "12:00", "14:00", 1),
        helping.shift(COFFEE, "Kaffee", "14:00", "16:00", 1),
    ]
    row = sign_up(helping.date(help_wanted=late), helps={SETUP: 1, COFFEE: 1})

    assert len(row.promises) == 2


def test_signing_off_frees_all_that_was_promised(date):
    services.cancel(sign_up(date, helps={SETUP: 1, LADDER: 1}))

    assert free(date) == {"Aufbau": 1, "Kaffee": 2, "Leiter": 2}


def test_taking_one_promise_back_keeps_the_rest(date):
    row = sign_up(date, helps={SETUP: 1, LADDER: 1})
    services.take_back(row, date.help_wanted.get(key=SETUP))

    row.refresh_from_db()
    assert row.status == "confirmed"
    assert [str(promise) for promise in row.promises] == ["1 × Leiter"]


def test_who_takes_the_last_promise_back_and_does_not_come_is_signed_off(date):
    row = sign_up(date, party_size=0, helps={SETUP: 1})
    services.take_back(row, date.help_wanted.get(key=SETUP))

    row.refresh_from_db()
    assert row.status == "cancelled"


def test_one_may_keep_ones_own_shift_when_another_is_added(date):
    row = sign_up(date, helps={SETUP: 1})
    services.change_help(row, {SETUP: 1, LADDER: 2})

    assert free(date) == {"Aufbau": 0, "Kaffee": 2, "Leiter": 0}


def replan(date, blocks):
    date.event.help_wanted = blocks
    date.event.save()
    OutgoingMail.objects.all().delete()
    services.plan_dates(date.event)
    return [mail.text for mail in OutgoingMail.objects.filter(kind="help_changed")]


def test_who_promised_hears_of_other_hours(date):
    row = sign_up(date, helps={SETUP: 1})
    said = replan(date, [helping.shift(SETUP, "Aufbau", "11:00", "14:00", 1)])

    assert len(said) == 1
    assert "Aufbau, 11–14 Uhr" in said[0]
    assert len(row.promises) == 1


def test_who_promised_hears_of_a_moved_date_and_its_shift_in_one_mail(date):
    sign_up(date, party_size=0, helps={SETUP: 1})
    OutgoingMail.objects.all().delete()
    date.event.starts_at, date.event.ends_at = time(15), time(18)
    date.event.help_wanted = [helping.shift(SETUP, "Aufbau", "13:00", "15:00", 1)]
    services.plan_dates(date.event)

    mail = OutgoingMail.objects.get()
    assert mail.kind == "event_changed"
    assert "Neue Zeit: " in mail.text and "Sie helfen: Aufbau, 13–15 Uhr." in mail.text


def test_a_helper_without_mail_is_called_about_the_date_and_about_other_help(date):
    row = services.register(
        date, name="Bo", phone="02402 1", source="phone", by="staff", helps={SETUP: 1}
    )
    told = []
    for hour, blocks in ((14, [helping.shift(SETUP, "Aufbau", "11:00", "14:00", 1)]), (15, [])):
        date.event.starts_at, date.event.help_wanted = time(hour), blocks
        services.plan_dates(date.event)
        row.refresh_from_db()
        told.append(row.to_tell)

    assert told == ["help", "moved"]


def test_what_is_promised_is_never_deleted_but_no_longer_wanted(date):
    row = sign_up(date, helps={SETUP: 1})
    said = replan(date, [])

    assert "nicht mehr" in said[0]
    assert row.promises == []
    assert [kept.title for kept in HelpWanted.objects.all()] == ["Aufbau"]
    assert replan(date, []) == []


def test_staff_hear_once_three_days_before_that_too_few_help(date):
    early = date.starts - timedelta(days=3, minutes=1)
    SiteSettings.objects.update_or_create(pk=1, defaults={"email": "info@example.org"})
    told = [services.tell_of_lack(early + timedelta(minutes=step)) for step in (0, 2, 4)]

    mail = OutgoingMail.objects.get()
    assert told == [0, 1, 0]
    assert (mail.kind, mail.to) == ("help_missing", "info@example.org")
    assert "Aufbau, 12–14 Uhr: 0 von mindestens 1" in mail.text


def test_staff_hear_again_when_the_date_moved(date):
    SiteSettings.objects.update_or_create(pk=1, defaults={"email": "info@example.org"})
    told = [services.tell_of_lack(date.starts - timedelta(days=1))]
    services.change_dates(date, day=timezone.localdate(date.starts) + timedelta(days=20))
    date.refresh_from_db()
    told += [services.tell_of_lack(date.starts - timedelta(days=1)) for _again in (1, 2)]

    assert told == [1, 1, 0]


def test_nobody_is_told_when_enough_help(date):
    sign_up(date, helps={SETUP: 1})
    OutgoingMail.objects.all().delete()

    assert services.tell_of_lack(date.starts - timedelta(days=1)) == 0


def test_help_ends_with_the_sign_up(date):
    with time_machine.travel(date.starts), pytest.raises(services.Refused, match="vorbei"):
        sign_up(date, party_size=0, helps={SETUP: 1})


@pytest.mark.parametrize(
    ("key", "day", "starts", "ends", "expected"),
    [
        ("2026-06-06T14:00", 1, "09:00", "11:00", ("06T09:00", "06T11:00")),
        # An added date begins four hours later: its shifts do as well.
        ("2026-06-06T18:00", 1, "13:00", "14:00", ("06T17:00", "06T18:00")),
        ("2026-06-06T14:00", 2, "10:00", "12:00", ("07T10:00", "07T12:00")),
        ("2026-06-06T14:00", 1, "22:00", "01:00", ("06T22:00", "07T01:00")),
    ],
)
def test_a_shift_has_wall_times_of_its_date(key, day, starts, ends, expected):
    hours = {"starts": time.fromisoformat(starts), "ends": time.fromisoformat(ends)}
    found = plan.shift(datetime.fromisoformat(key), time(14), day=day, **hours)

    assert tuple(f"{timezone.localtime(moment):%dT%H:%M}" for moment in found) == expected


@pytest.mark.parametrize("day", ["2026-03-29", "2026-10-25"])
def test_every_shift_has_a_length_when_clocks_change(day):
    for hour in range(24):
        hours = {"starts": time(hour, 30), "ends": time((hour + 1) % 24)}
        begin = datetime.fromisoformat(f"{day}T14:00")
        starts, ends = plan.shift(begin, time(14), day=1, **hours)

        assert ends > starts


def test_a_helper_who_never_confirms_frees_the_shift(date):
    row = services.register(date, name="Ada", phone="02402 1", party_size=0, helps={SETUP: 1})
    services.release_holds(date.moving_up_ends)

    assert row.status == "held"
    assert free(date)["Aufbau"] == 1
