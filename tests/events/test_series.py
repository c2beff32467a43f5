"""An edit of one date, of all that follow or of all is kept by the plan, and so are sign-ups."""

from datetime import datetime, time, timedelta
from functools import partial

import pytest
from django.db import transaction
from django.utils import timezone
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from events import services
from events.models import EventDate, EventPage, Registration
from events.services import plan_dates
from portal.models import OutgoingMail
from tests import factories

from . import edits

pytestmark = pytest.mark.django_db
WEEK = timedelta(days=7)


@pytest.fixture
def series():
    return factories.series()


def dates(series):
    return list(series.dates.order_by("key"))


def sign_up(date, who, **fields):
    return services.register(date, name=who, email=f"{who}@example.org", **fields)


def republish(series):
    EventPage.objects.get(pk=series.pk).save_revision().publish()


def local(date):
    return timezone.localtime(date.starts)


@pytest.mark.parametrize(
    ("scope", "cancelled"), [("this", [1]), ("following", [1, 2, 3]), ("all", [0, 1, 2, 3])]
)
def test_cancelling_reaches_what_was_meant_and_outlives_publishing(series, scope, cancelled):
    count = services.cancel_dates(dates(series)[1], scope=scope, reason="Wasserschaden.")
    republish(series)

    rows = dates(series)
    assert [number for number, row in enumerate(rows) if row.cancelled] == cancelled
    assert {rows[number].reason for number in cancelled} == {"Wasserschaden."}
    assert count == len(cancelled)


@pytest.mark.parametrize(
    ("scope", "changed"), [("this", [1]), ("following", [1, 2, 3]), ("all", [0, 1, 2, 3])]
)
def test_changing_reaches_what_was_meant_and_keeps_the_rows(series, scope, changed):
    before = dates(series)
    day = local(before[1]).date() + timedelta(days=1)
    services.change_dates(before[1], scope=scope, day=day, starts=time(16), ends=time(18))
    republish(series)

    rows = dates(series)
    late = [number for number, row in enumerate(rows) if row.moved]
    assert [row.pk for row in rows] == [row.pk for row in before]
    assert late == changed
    for number in changed:
        assert local(rows[number]).time() == time(16)
        assert rows[number].starts - before[number].starts == timedelta(days=1, hours=2)
        assert rows[number].previous_starts == before[number].starts


def test_later_edits_add_to_earlier_ones(series):
    second = dates(series)[1]
    venue = factories.venue()
    services.change_dates(dates(series)[2], scope="following", starts=time(15))
    services.change_dates(second, venue=venue, note="Bitte Becher mitbringen.")
    second.refresh_from_db()
    services.change_dates(second, starts=time(13))
    services.change_dates(dates(series)[0], scope="all", starts=time(12), ends=time(17))

    rows = dates(series)
    assert [local(row).hour for row in rows] == [12, 13, 12, 12]
    assert [row.venue for row in rows] == [None, venue, None, None]
    assert rows[1].note == "Bitte Becher mitbringen."


@pytest.mark.parametrize("empty", [{"venue": None}, {"note": ""}])
def test_what_holds_from_an_earlier_date_on_is_not_said_to_be_gone(series, empty):
    first, second = dates(series)[:2]
    services.change_dates(first, scope="following", venue=factories.venue(), note="Im Hof.")
    second.refresh_from_db()
    with pytest.raises(services.Refused, match="Ausnahmen"):
        services.change_dates(second, **empty)

    assert [row.note for row in dates(series)] == ["Im Hof."] * 4
    services.change_dates(dates(series)[0], scope="following", **empty)
    name = next(iter(empty))
    assert not any(getattr(row, name) for row in dates(series))


def test_an_edit_leaves_the_draft_of_somebody_else_as_the_newest(series):
    draft = EventPage.objects.get(pk=series.pk)
    draft.title = "Neuer Titel"
    draft.save_revision()
    services.cancel_dates(dates(series)[0], reason="Krank.")

    page = EventPage.objects.get(pk=series.pk)
    newest = page.get_latest_revision_as_object()
    assert (page.title, newest.title) == ("Reparatur-Café", "Neuer Titel")
    assert len(page.exceptions) == len(newest.exceptions) == 1


def test_of_two_dates_on_a_day_only_the_one_is_cancelled(series):
    first = dates(series)[0]
    value = {"day": f"{local(first):%Y-%m-%d}", "starts": "10:00", "ends": "11:00"}
    series.exceptions = [{"type": "added", "value": value}]
    series.save_revision().publish()
    services.cancel_dates(dates(series)[1], reason="Krank.")

    assert [row.key[11:] for row in dates(series) if row.cancelled] == ["14:00"]


@pytest.mark.parametrize(
    ("act", "sentence"),
    [
        (partial(services.cancel_dates, reason=" "), "Schreiben Sie, warum"),
        (services.change_dates, "Tragen Sie ein, was anders ist"),
        (
            partial(services.change_dates, scope="all", day=timezone.localdate() - WEEK),
            "Diese Zeit ist vorbei",
        ),
        (partial(services.change_dates, day=timezone.localdate() - WEEK), "Diese Zeit ist vorbei"),
    ],
)
def test_an_edit_without_sense_is_refused(series, act, sentence):
    with pytest.raises(services.Refused, match=sentence):
        act(dates(series)[0])

    assert not EventPage.objects.get().exceptions


def test_what_is_cancelled_or_over_cannot_be_edited(series):
    first, second = dates(series)[:2]
    services.cancel_dates(first, reason="Krank.")
    EventDate.objects.filter(pk=second.pk).update(
        starts=timezone.now() - WEEK, ends=timezone.now() - timedelta(days=6)
    )

    for row in dates(series)[:2]:
        with pytest.raises(services.Refused, match="Hier gibt es nichts mehr zu ändern"):
            services.change_dates(row, note="Zu spät.")


def test_an_hour_that_no_clock_shows_is_refused(series):
    first = dates(series)[0]
    year = next(year for year in (2027, 2028, 2029) if year > timezone.localdate().year)
    sunday = max(datetime(year, 3, day).date() for day in range(25, 32) if _sunday(year, day))

    with pytest.raises(services.Refused, match="springt die Uhr von 2 auf 3 Uhr"):
        services.change_dates(first, day=sunday, starts=time(2, 30))


def _sunday(year, day):
    return datetime(year, 3, day).weekday() == 6


def test_an_edited_hour_moves_the_date_and_back_again_is_not_moved(series):
    first = dates(series)[0]
    for hour, moved in ((15, True), (14, False)):
        series.starts_at = time(hour)
        plan_dates(series)
        first.refresh_from_db()
        assert (local(first).hour, first.moved) == (hour, moved)

    assert EventDate.objects.count() == 4


def test_what_is_over_stays_as_it_was(series):
    later = timezone.now() + timedelta(days=19)
    past, rest = dates(series)[:2], dates(series)[2:]
    series.starts_at, series.called_off = time(16), "Umbau."
    plan_dates(series, later)

    assert dates(series)[:2] == past
    assert [local(row).hour for row in dates(series)] == [14, 14, 16, 16]
    assert [row.cancelled for row in dates(series)] == [False, False, True, True]
    assert [row.pk for row in dates(series)[2:]] == [row.pk for row in rest]


def test_planning_ahead_sees_what_staff_cancel_meanwhile(series, monkeypatch):
    other = factories.series(slug="chor")

    def meanwhile(event, at):
        plan_dates(event, at)
        if event.pk == series.pk:
            services.cancel_dates(dates(other)[0], reason="Krank.")

    monkeypatch.setattr("events.services.dates.plan_dates", meanwhile)

    assert services.plan_ahead(timezone.now()) == 2
    assert dates(other)[0].cancelled


@settings(
    max_examples=4, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(random=st.randoms())
def test_no_sequence_of_edits_loses_a_sign_up(random):
    with transaction.atomic():
        assert edits.play(random) == []
        transaction.set_rollback(True)


def test_the_proof_sees_a_lost_sign_up_and_a_date_that_nobody_planned(series):
    row = dates(series)[0]
    sign_up(row, "ada")
    before = edits.sign_ups()
    Registration.objects.all().delete()
    EventDate.objects.filter(pk=row.pk).update(key="2020-01-01T10:00")

    assert len(list(edits.faults_of(series.pk, before))) == 3


def test_the_proof_sees_who_was_not_told_and_who_was_told_twice(series):
    first, second = dates(series)[:2]
    sign_up(first, "ada")
    sign_up(second, "bo")
    facts = edits.facts_of(series.pk)
    services.cancel_dates(first, reason="Krank.")
    right = list(edits.untold(series.pk, facts))
    mail = OutgoingMail.objects.get(kind="event_cancelled")
    OutgoingMail.objects.create(kind=mail.kind, about=mail.about, to=mail.to)
    EventDate.objects.filter(pk=second.pk).update(note="Im Hof.")

    assert right == []
    assert sorted(edits.untold(series.pk, facts)) == [
        "told 0 times instead of 1",
        "told 2 times instead of 1",
    ]
