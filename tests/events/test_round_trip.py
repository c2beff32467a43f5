"""Our calendar read back: two readers that do not know each other find what the database holds."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
import recurring_ical_events
import time_machine
from icalendar import Calendar

from events import services
from events.models import EventDate
from tests import factories

from . import ics_reader

BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 3, 2, 9, tzinfo=BERLIN)


@pytest.fixture
def town(db):
    """Two years with all that a date can be: off, moved, elsewhere, overnight, of whole days."""
    with time_machine.travel(NOW, tick=False):
        until = date(2028, 2, 29)
        weekly = {"repeat": "weekly", "repeat_until": until, "ends_at": time(22)}
        hall = factories.venue("halle", name="Halle; Saal 1, links")
        chor = factories.series(slug="chor", title="Chor", starts_at=time(18), **weekly)
        first, second, third, fourth, *__ = chor.dates.all()
        services.cancel_dates(first, reason="Ferien.")
        services.change_dates(second, day=date(2026, 3, 29), starts=time(1), ends=time(4))
        services.change_dates(third, venue=factories.venue(), note="Mit Gästen.")
        services.change_dates(fourth, scope="following", starts=time(19))
        # Saturdays: over each night in which the clocks change.
        night = {"days": 5, "starts_at": time(22), "venue": hall} | weekly
        factories.event("sterne", **night | {"ends_at": time(3, 30)})
        late = {"first_day": date(2026, 10, 25), "starts_at": time(1, 30), "ends_at": None}
        factories.event("spuk", **late)
        days = {"last_day": date(2026, 3, 29), "starts_at": time(), "ends_at": time(23, 59)}
        factories.event("messe", first_day=date(2026, 3, 27), **days)
        yield


def of_rows():
    """The dates as the database has them; whole days as days, of which the last is not meant."""
    for row in EventDate.objects.select_related("venue", "event__venue"):
        starts, ends = row.starts.astimezone(BERLIN), row.ends.astimezone(BERLIN)
        if (starts.time(), ends.time()) == (time(), time(23, 59)):
            starts, ends = starts.date(), ends.date() + timedelta(days=1)
        place = f"{row.place.name}, {row.place.address}" if row.place else ""
        yield f"termin-{row.pk}@testserver", in_utc(starts), in_utc(ends), row.cancelled, place


def in_utc(moment):
    return moment.astimezone(UTC) if isinstance(moment, datetime) else moment


def by_strict_reader(data):
    for row in ics_reader.read(data):
        yield row.uid, row.starts, row.ends, row.cancelled, row.place


def by_packages(data):
    after = NOW + timedelta(days=800)
    for row in recurring_ical_events.of(Calendar.from_ical(data)).between(NOW, after):
        off, place = row["STATUS"] == "CANCELLED", str(row.get("LOCATION", ""))
        yield str(row["UID"]), in_utc(row["DTSTART"].dt), in_utc(row["DTEND"].dt), off, place


def test_two_readers_find_24_months_as_the_database_has_them(client, town):
    data = client.get("/aktionen/kalender.ics").content
    rows = sorted(of_rows(), key=str)
    with time_machine.travel(NOW + timedelta(hours=1)):
        later = client.get("/aktionen/kalender.ics").content

    assert len(rows) == 103 + 104 + 1 + 1
    assert sorted(by_strict_reader(data), key=str) == rows
    assert sorted(by_packages(data), key=str) == rows
    assert sum(row[3] for row in rows) == 1
    assert len({row[4] for row in rows}) == 3
    assert later == data
    lengths = {row[2] - row[1] for row in rows if "Halle" in row[4]}
    assert {length / timedelta(hours=1) for length in lengths} == {4.5, 5.5, 6.5}


def test_the_second_of_two_equal_hours_stays_the_second(client, town):
    entry = ics_reader.read(client.get("/aktionen/spuk/kalender.ics").content)[0]

    assert entry.ends - entry.starts == timedelta(hours=2)
