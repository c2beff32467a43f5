"""Calendars to take along: their form, their names and who need not load them again."""

import re
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
import time_machine
from django.utils import timezone

from events import feeds, services
from portal import ics
from portal.models import Venue
from tests import factories

from . import ics_reader

BERLIN = ZoneInfo("Europe/Berlin")
SERIES = "/aktionen/chor/kalender.ics"


def written(**fields):
    at = datetime(2026, 3, 14, 14, tzinfo=BERLIN)
    values = {
        "uid": "1@x",
        "starts": at,
        "ends": at + timedelta(hours=3),
        "title": "Chor",
        "changed_at": at,
        "url": "https://x/",
    } | fields
    return ics.calendar("Aktionen", [ics.Occurrence(**values)]).encode()


def differing_hours(data):
    """How many hours of 2024 to 2040 the zone of this file puts elsewhere than zoneinfo."""
    zone, hour = ics_reader.zone_of(data), timedelta(hours=1)
    moment, found = datetime(2024, 1, 1), 0
    while moment.year < 2041:
        right = moment.replace(tzinfo=UTC).astimezone(BERLIN).utcoffset()
        found += zone.offset(moment) != right
        moment += hour
    return found


def test_our_zone_is_that_of_the_clocks_in_every_hour_from_2024_to_2040():
    assert differing_hours(written()) == 0


def test_a_zone_that_begins_summer_an_hour_late_is_found_out():
    late = written().replace(b"DTSTART:19810329T02", b"DTSTART:19810329T03")

    assert differing_hours(late) == 17


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b"\r\n", b"\n"),
        (b"END:VEVENT", b"END:VTODO"),
        (b"Chor", b"Ch\xc3\r\n \xb6r"),
        (b"Chor", b"Chor" * 20),
        (b"UID:1@x\r\n", b""),
        (b"UID:1@x\r\n", b"UID:1@x\r\nORGANIZER:mailto:ada@example.org\r\n"),
        (b"TZID=Europe/Berlin", b"TZID=Europe/Paris"),
        (b"DTSTART;TZID=Europe/Berlin:20260314T14", b"DTSTART;TZID=Europe/Berlin:20260314T18"),
    ],
)
def test_the_strict_reader_refuses_a_spoilt_file(old, new):
    data = written()
    assert len(ics_reader.read(data)) == 1

    with pytest.raises((AssertionError, UnicodeDecodeError)):
        ics_reader.read(data.replace(old, new))


def test_long_words_of_any_script_come_back_whole():
    title = "Straße; Kuchen, Tee \\ حديقة الحي 🌻 " * 9
    entry = ics_reader.read(written(title=title))[0]

    assert entry.title == title


def test_whole_days_are_days_and_the_last_is_not_included():
    starts = datetime(2026, 3, 28, tzinfo=BERLIN)
    entry = ics_reader.read(
        written(starts=starts, ends=datetime(2026, 3, 29, 23, 59, tzinfo=BERLIN))
    )

    assert (entry[0].starts, entry[0].ends) == (date(2026, 3, 28), date(2026, 3, 30))


def test_every_way_names_the_same_calendar():
    ways = ics.ways("/aktionen/kalender.ics?viertel=a&viertel=b")
    urls = [way.url for way in ways]

    assert urls[0] == "webcal://testserver/aktionen/kalender.ics?viertel=a&viertel=b"
    assert urls[1].endswith(
        "?cid=webcal%3A%2F%2Ftestserver%2Faktionen%2Fkalender.ics%3Fviertel%3Da%26viertel%3Db"
    )
    assert all(url.endswith("kalender.ics%3Fviertel%3Da%26viertel%3Db") for url in urls[1:4])
    assert urls[4] == "/aktionen/kalender.ics?viertel=a&viertel=b"


def test_names_are_those_of_the_reader(client, date):
    copy = date.event.copy_for_translation(factories.locale("tr"), copy_parents=True)
    copy.title = "Tamir kafe"
    copy.save_revision().publish()

    for path in (f"termin-{date.pk}.ics", "kalender.ics"):
        text = client.get(f"/tr/aktionen/reparatur-cafe/{path}").text
        assert "X-WR-CALNAME:Tamir kafe" in text and "SUMMARY:Tamir kafe" in text


def test_whoever_has_the_calendar_costs_no_writing(client, date, monkeypatch):
    tag = client.get("/aktionen/kalender.ics")["ETag"]
    monkeypatch.delattr(ics, "calendar")
    again = client.get("/aktionen/kalender.ics", headers={"if-none-match": f'"x", W/{tag}'})

    assert (again.status_code, again["ETag"]) == (304, tag)


def change(date, what):
    if what == "title":
        date.event.title = "Neu"
        date.event.save_revision().publish()
    elif what == "place":
        Venue.objects.update(name="Neu")
    else:
        services.cancel_dates(date, reason="Neu")


@pytest.mark.parametrize("what", ["title", "place", "status"])
def test_whatever_a_calendar_shows_changes_its_etag(client, db, what):
    date = factories.series(venue=factories.venue()).dates.first()
    old = client.get("/aktionen/kalender.ics")
    change(date, what)
    new = client.get("/aktionen/kalender.ics", headers={"if-none-match": old["ETag"]})

    assert new.status_code == 200
    assert "Neu" not in old.text and "Neu" in new.text


def test_other_code_or_packages_write_anew(monkeypatch):
    before = ics.seal("Aktionen", [], "")
    monkeypatch.setattr(ics, "WRITER", "anders")

    assert ics.seal("Aktionen", [], "") != before


def test_new_words_are_a_newer_entry(client, date):
    stamp = re.compile(r"DTSTAMP:(\S+)")
    with time_machine.travel(timezone.now() + timedelta(hours=1)):
        change(date, "title")
    path = f"/aktionen/reparatur-cafe/termin-{date.pk}.ics"

    assert stamp.search(client.get(path).text)[1] > date.changed_at.strftime("%Y%m%dT%H%M%SZ")


def test_the_calendar_of_a_series_keeps_what_is_over_and_is_not_sent_twice(client, db):
    factories.event("chor", days=-40)
    first = client.get(SERIES)
    again = client.get(SERIES, headers={"if-none-match": first["ETag"]})

    assert len(ics_reader.read(first.content)) == 1
    assert (again.status_code, again.content) == (304, b"")
    assert first["Content-Disposition"] == 'attachment; filename="chor.ics"'
    assert client.get("/aktionen/nirgends/kalender.ics").status_code == 404


def test_a_calendar_says_that_it_was_cut(client, date, monkeypatch):
    assert "X-WR-CALDESC" not in client.get("/aktionen/kalender.ics").text
    monkeypatch.setattr(feeds, "LIMIT", 1)
    factories.event("zweite")
    text = client.get("/aktionen/kalender.ics").text

    assert "X-WR-CALDESC:Nur die nächsten 1 Termine." in text
    assert text.count("BEGIN:VEVENT") == 1


def test_list_and_page_offer_to_follow_the_calendar(client, date):
    listing = client.get("/aktionen/?merkmal=kostenlos").text
    page = client.get("/aktionen/reparatur-cafe/").text

    assert 'href="webcal://testserver/aktionen/kalender.ics?merkmal=kostenlos"' in listing
    assert 'href="webcal://testserver/aktionen/reparatur-cafe/kalender.ics"' in page
