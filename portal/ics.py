"""iCalendar (RFC 5545): the same bytes for the same rows, with a time zone that never ends."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from urllib.parse import quote
from zoneinfo import ZoneInfo

import icalendar
from icalendar import Calendar, Event
from icalendar.cal import Component

from . import links, times
from .shell import Link

ZONE = ZoneInfo("Europe/Berlin")
CONTENT_TYPE = "text/calendar; charset=utf-8"
# Written by hand: the library's own starts summer time an hour late and ends in 2038.
BERLIN = """BEGIN:VTIMEZONE
TZID:Europe/Berlin
BEGIN:DAYLIGHT
DTSTART:19810329T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
TZNAME:CEST
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
END:DAYLIGHT
BEGIN:STANDARD
DTSTART:19961027T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
TZNAME:CET
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
END:STANDARD
END:VTIMEZONE
"""


# Who writes: other code may write the same rows otherwise.
WRITER = f"{icalendar.__version__} {sha256(Path(__file__).read_bytes()).hexdigest()}"


@dataclass(frozen=True)
class Occurrence:
    """One event of a calendar; `uid` never changes and `sequence` grows with each change."""

    uid: str
    starts: datetime
    ends: datetime
    title: str
    changed_at: datetime
    url: str
    place: str = ""
    text: str = ""
    cancelled: bool = False
    sequence: int = 0


def _span(row: Occurrence):
    """Local times; whole days as days, of which the last one is not included (RFC 5545, 3.6.1).

    The second of two equal hours in October has no local name (3.3.5): then both are world time.
    """
    starts, ends = row.starts.astimezone(ZONE), row.ends.astimezone(ZONE)
    if times.whole_days(starts, ends):
        return starts.date(), ends.date() + timedelta(days=1)
    zone = UTC if starts.fold or ends.fold else ZONE
    return starts.astimezone(zone), ends.astimezone(zone)


def _event(row: Occurrence) -> Event:
    event = Event()
    event.add("uid", row.uid)
    event.add("dtstamp", row.changed_at)
    starts, ends = _span(row)
    event.add("dtstart", starts)
    event.add("dtend", ends)
    event.add("summary", row.title)
    event.add("sequence", row.sequence)
    event.add("status", "CANCELLED" if row.cancelled else "CONFIRMED")
    event.add("url", row.url)
    if row.place:
        event.add("location", row.place)
    if row.text:
        event.add("description", row.text)
    return event


def calendar(name: str, rows: list[Occurrence], note: str = "") -> str:
    """A whole calendar as text with CRLF and lines of at most 75 octets.

    `note` is a sentence about the calendar that calendar programs show beside its name.
    """
    book = Calendar()
    book.add("prodid", "-//Nachbarschaftsportal//DE")
    book.add("version", "2.0")
    book.add("method", "PUBLISH")
    book.add("x-wr-calname", name)
    if note:
        book.add("x-wr-caldesc", note)
    book.add_component(Component.from_ical(BERLIN))
    for row in rows:
        book.add_component(_event(row))
    return book.to_ical().decode()


def seal(*parts) -> str:
    """All that the bytes of `calendar(*parts)` depend on, known before they are written."""
    return f"{WRITER} {parts!r}"


def ways(path: str) -> list[Link]:
    """How to keep the calendar at this path of the site in one's own: plain links, no script."""
    https = links.absolute(path)
    webcal = f"webcal://{https.partition('://')[2]}"
    google, outlook = quote(webcal, safe=""), quote(https, safe="")
    return [
        # Names that are the same in every language.
        Link("Apple, Thunderbird", webcal),
        Link("Google", f"https://calendar.google.com/calendar/r?cid={google}"),
        Link("Outlook", f"https://outlook.live.com/calendar/0/addfromweb?url={outlook}"),
        Link("Microsoft 365", f"https://outlook.office.com/calendar/0/addfromweb?url={outlook}"),
        Link("iCal (.ics)", path),
    ]
