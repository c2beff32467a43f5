"""What staff see of a series, and how they cancel and change its dates."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from types import SimpleNamespace
from zoneinfo import ZoneInfo

import pytest
from django.contrib.auth.models import Permission
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from wagtail.test.utils.form_data import querydict_from_html

from events import calendar, services
from events.models import EventDate, EventPage
from events.plan import Change, Off, Plan, outlook
from portal.holidays import KNOWN_UNTIL
from portal.models import User
from tests import factories

DATES = "/cms/snippets/events/eventdate/"
AT = datetime(2026, 3, 1, tzinfo=ZoneInfo("Europe/Berlin"))


def weekly(**fields):
    until = date(2026, 4, 14)
    return Plan(date(2026, 3, 3), time(18), time(20), repeat="weekly", until=until, **fields)


def published(plan, **fields):
    return [
        SimpleNamespace(**vars(row) | {"taken": 0, "capacity": 5, "cancelled": ""} | fields)
        for row in plan.moments()
        if not row.skipped
    ]


def said(lines):
    return {line.when.partition(" 2026")[0]: line.notes for line in lines}


def test_the_editor_reads_the_next_dates_in_plain_words():
    off = (Off(date(2026, 3, 10), "Wasserschaden."),)
    changes = (Change(date(2026, 3, 17), to_day=date(2026, 3, 19), note="Im Garten."),)
    lines = outlook(weekly(off=off, changes=changes, without_school_holidays=True), [], AT)

    assert lines[0].when == "Dienstag, 3. März 2026, 18 bis 20 Uhr"
    assert said(lines) == {
        "Dienstag, 3. März": (),
        "Dienstag, 10. März": ("fällt aus: Wasserschaden.",),
        "Donnerstag, 19. März": ("Verschoben. Vorher: Di., 17. März.", "Im Garten."),
        "Dienstag, 24. März": (),
        "Dienstag, 31. März": ("kein Termin: Osterferien",),
        "Dienstag, 7. April": ("kein Termin: Osterferien",),
        "Dienstag, 14. April": (),
    }


def test_the_editor_reads_what_publishing_would_do():
    rows = published(weekly(), taken=3)
    edited = Plan(
        date(2026, 3, 3), time(19), time(20), repeat="fortnightly", until=date(2026, 4, 28)
    )
    lines = outlook(edited, rows, AT)

    conflicts = [line for line in lines if line.mark == "conflict"]
    assert [line.row.key[5:10] for line in conflicts] == ["03-10", "03-24", "04-07"]
    assert all("hat aber Anmeldungen" in line.notes[0] for line in conflicts)
    assert lines[3].notes[0].startswith("Noch nicht veröffentlicht. Bisher: Dienstag, 3. März")
    assert lines[-1].notes == ("Noch nicht veröffentlicht.",)


def test_an_exception_that_meets_nothing_is_shown():
    slip = Off(date(2026, 3, 11), "Krank.")

    assert outlook(weekly(off=(slip,)), [], AT)[0].notes == (
        "Diese Ausnahme trifft keinen Termin.",
    )
    assert not any(line.mark for line in outlook(weekly(), [], AT))


def test_the_nights_of_the_clock_are_explained():
    spring = Plan(date(2026, 3, 29), time(2, 30), time(5))
    autumn = Plan(date(2026, 10, 25), time(2, 30), time(5))
    notes = [outlook(plan, [], AT)[0].notes for plan in (spring, autumn)]

    assert notes == [
        ("In dieser Nacht springt die Uhr von 2 auf 3 Uhr.",),
        ("Diese Stunde gibt es in dieser Nacht zweimal. Es gilt die erste.",),
    ]
    [second] = outlook(replace(autumn, second=True), [], AT)
    assert "Es gilt die zweite." in second.notes[0]


@pytest.fixture
def first(db):
    return factories.series().dates.earliest("key")


def publish(staff, page, **changes):
    """Send the editor's form as it is drawn, with a few fields changed."""
    url = f"/cms/pages/{page.pk}/edit/"
    answers = querydict_from_html(staff.get(url).text, form_id="page-edit-form")
    # What the browser draws is left empty.
    streams = {f"{name}-count": "0" for name in ("body", "report", "exceptions", "help_wanted")}
    for name, value in ({"action-publish": "1"} | streams | changes).items():
        answers[name] = value
    return staff.post(url, answers)


def test_publishing_does_not_drop_a_date_with_sign_ups_by_the_way(staff, first):
    services.register(first, name="Ada", email="ada@example.org")
    page = first.event
    later = {"first_day": page.first_day + timedelta(days=7)}
    refused = publish(staff, page, **later)
    first.refresh_from_db()

    assert "Für " in refused.text and "gibt es Anmeldungen" in refused.text
    assert not first.cancelled
    services.cancel_dates(first, reason="Krank.")
    page.refresh_from_db()
    assert publish(staff, page, **later).status_code == 302
    assert EventPage.objects.get().first_day == later["first_day"]
    first.refresh_from_db()
    assert first.reason == "Krank."


def test_an_hour_that_comes_twice_is_asked_about_and_the_second_reaches_calendars(staff, first):
    last = date(timezone.localdate().year + 1, 10, 31)
    night = last - timedelta(days=last.isoweekday() % 7)
    changes = {"first_day": night, "repeat_until": night, "starts_at": "02:30", "ends_at": "05:00"}
    asked = publish(staff, first.event, **changes).text
    saved = publish(staff, first.event, which_hour="second", **changes)
    row = EventDate.objects.get()
    row.event.words = row.event

    assert "gibt es eine Stunde zweimal" in asked
    assert saved.status_code == 302
    assert row.starts.hour == 1
    assert f"DTSTART:{night:%Y%m%d}T013000Z" in calendar.of_date(row)


def form(date, **changes):
    starts, ends = timezone.localtime(date.starts), timezone.localtime(date.ends)
    answers = {"scope": "this", "day": starts.date(), "starts": "14:00", "ends": f"{ends:%H:%M}"}
    return answers | {"venue": "", "note": ""} | changes


def test_staff_cancel_this_and_all_that_follow(staff, first):
    services.register(first, name="Ada", email="ada@example.org", party_size=3)
    url = f"{DATES}absagen/{first.pk}/"
    page = staff.get(url).text
    empty = staff.post(url, {"scope": "this", "reason": " "}).text
    answer = staff.post(url, {"scope": "following", "reason": "Umbau."}, follow=True).text

    assert "nur dieser Termin: 1 Termin, 3 Personen" in page
    assert "dieser und alle folgenden: 4 Termine, 3 Personen" in page
    assert "Schreiben Sie, warum der Termin ausfällt." in empty
    assert "4 Termine geändert." in answer
    assert "fällt aus: Umbau." in answer
    assert url not in answer
    assert "Das geht bei diesem Stand nicht mehr." in staff.get(url).text


def test_a_long_series_costs_the_form_no_more_queries(staff, first):
    url = f"{DATES}absagen/{first.pk}/"
    staff.get(url)
    counts = []
    for weeks in (0, 12):
        page = EventPage.objects.get()
        page.repeat_until += timedelta(weeks=weeks)
        page.save_revision().publish()
        with CaptureQueriesContext(connection) as queries:
            staff.get(url)
        counts.append(len(queries))

    assert counts[0] == counts[1]


def test_staff_change_only_what_is_different(staff, first):
    url = f"{DATES}aendern/{first.pk}/"
    assert url in staff.get(f"{DATES}inspect/{first.pk}/").text
    nothing = staff.post(url, form(first)).text
    turned = staff.post(url, form(first, starts="18:00")).text
    gone = staff.post(url, form(first, day="2020-01-01")).text
    answer = staff.post(url, form(first, starts="13:00", note="Im Hof."), follow=True).text

    assert "Tragen Sie ein, was anders ist." in nothing
    assert "Das Ende liegt vor dem Beginn." in turned
    assert 'value="18:00"' in turned
    assert "Diese Zeit ist vorbei." in gone
    assert "1 Termin geändert." in answer
    assert "Verschoben. Vorher: " in answer and "Im Hof." in answer
    [exception] = EventPage.objects.get().exceptions
    assert (exception.value["starts"], exception.value["ends"]) == (time(13), None)


def test_only_who_may_publish_may_change_a_date(client, first):
    user = User.objects.create_user("other@example.org")
    rights = Permission.objects.filter(codename__in=["access_admin", "view_eventdate"])
    user.user_permissions.add(*rights)
    client.force_login(user)

    assert client.get(f"{DATES}inspect/{first.pk}/").status_code == 200
    for path in ("aendern", "absagen"):
        url = f"{DATES}{path}/{first.pk}/"
        assert client.post(url, {"scope": "all", "reason": "x"}).status_code in (302, 403)
    assert not EventPage.objects.get().called_off


def test_the_form_says_until_when_holidays_are_known():
    assert str(KNOWN_UNTIL.year) in EventPage._meta.get_field("without_school_holidays").help_text


def test_the_editor_refuses_exceptions_without_sense(staff, first):
    block = {"day": timezone.localdate() + timedelta(days=9), "last_day": timezone.localdate()}
    stream = EventPage._meta.get_field("exceptions").stream_block
    value = stream.to_python([{"type": "off", "value": block | {"reason": "Umbau."}}])
    nothing = stream.to_python([{"type": "changed", "value": {"day": "2026-03-03"}}])

    for wrong, sentence in ((value, "liegt vor dem ersten"), (nothing, "was anders ist")):
        with pytest.raises(Exception) as caught:
            stream.clean(wrong)
        assert sentence in str(caught.value.as_json_data())
    assert "Bitte prüfen" not in staff.get(f"/cms/pages/{first.event_id}/edit/").text
