"""A strict reader of iCalendar (RFC 5545) that shares no code with what wrote it.

It knows only what we write and refuses everything else; times are made from the file's own zone.
"""

import calendar
import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

LINE = re.compile(r"([A-Z0-9-]+)((?:;[A-Z-]+=[^;:,\"]+)*):(.*)", re.DOTALL)
ESCAPED = re.compile(r"\\(.)")
NEEDED = {"UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "SEQUENCE", "STATUS", "URL"}
ALLOWED = NEEDED | {"LOCATION", "DESCRIPTION"}


@dataclass(frozen=True)
class Entry:
    uid: str
    starts: datetime | date
    ends: datetime | date
    title: str
    cancelled: bool
    sequence: int
    url: str
    place: str


class Zone:
    """A time zone by two yearly rules, each the last Sunday of a month."""

    def __init__(self, parts):
        self.name = parts["TZID"]
        self.rules = [self._rule(rule) for rule in parts["rules"]]
        self.known = {}

    @staticmethod
    def _rule(rule):
        how = dict(part.split("=") for part in rule["RRULE"].split(";"))
        assert (how.pop("FREQ"), how.pop("BYDAY")) == ("YEARLY", "-1SU")
        month = int(how.pop("BYMONTH"))
        first = datetime.strptime(rule["DTSTART"], "%Y%m%dT%H%M%S")
        assert not how, "a rule that ends or skips"
        assert first == Zone._last_sunday(first.year, month, first.hour), "starts off its rule"
        return month, first, minutes(rule["TZOFFSETFROM"]), minutes(rule["TZOFFSETTO"])

    @staticmethod
    def _last_sunday(year, month, hour):
        day = max(week[6] for week in calendar.monthcalendar(year, month))
        return datetime(year, month, day, hour)

    def _changes(self, year):
        """(moment in UTC, offset before, offset after) in the order of the year."""
        if year not in self.known:
            self.known[year] = sorted(
                (self._last_sunday(year, month, first.hour) - before, before, after)
                for month, first, before, after in self.rules
            )
        return self.known[year]

    def offset(self, moment):
        """The offset at a naive moment in UTC."""
        changes = self._changes(moment.year)
        past = [after for at, __, after in changes if at <= moment]
        return past[-1] if past else changes[0][1]

    def utc(self, local):
        """The first moment that the clocks on the wall show this time."""
        found = [local - after for __, __, after in self._changes(local.year)]
        fitting = [moment for moment in found if self.offset(moment) == local - moment]
        assert fitting, f"no clock shows {local}"
        return min(fitting).replace(tzinfo=UTC)


def minutes(text):
    sign = -1 if text[0] == "-" else 1
    return sign * timedelta(hours=int(text[1:3]), minutes=int(text[3:5]))


def lines(data: bytes):
    """Logical lines; refuses other ends than CRLF and more than 75 octets."""
    assert data.endswith(b"\r\n")
    rows = data[:-2].split(b"\r\n")
    for row in rows:
        assert row and len(row) <= 75, row
        assert b"\r" not in row and b"\n" not in row, row
        row.decode()  # A fold inside a letter would break it.
    return data[:-2].decode().replace("\r\n ", "").split("\r\n")


def components(data: bytes):
    """Of each line the path of components, the name, its parameters and its value."""
    path = []
    for line in lines(data):
        match = LINE.fullmatch(line)
        assert match, line
        name, parameters, value = match[1], match[2], match[3]
        if name == "BEGIN":
            path.append(value)
        known = dict(part.split("=") for part in parameters.split(";") if part)
        yield tuple(path), name, known, value
        if name == "END":
            assert path.pop() == value, f"END:{value}"
    assert not path


def zone_of(data):
    parts, rule = {"rules": []}, None
    for path, name, __, value in components(data):
        if path[:2] != ("VCALENDAR", "VTIMEZONE"):
            continue
        if len(path) == 3 and name == "BEGIN":
            rule = {}
            parts["rules"].append(rule)
        elif len(path) == 3:
            rule[name] = value
        else:
            parts[name] = value
    return Zone(parts)


def read(data: bytes) -> list[Entry]:
    """All events; fails with an AssertionError at the first thing that is not as it must be."""
    zone, found, event = zone_of(data), [], None
    for path, name, known, value in components(data):
        if path[-1] != "VEVENT":
            continue
        if name == "BEGIN":
            event = {}
        elif name == "END":
            found.append(_entry(event))
        else:
            assert name not in event, f"{name} twice"
            event[name] = _value(name, known, value, zone)
    assert len({entry.uid for entry in found}) == len(found)
    return found


def _value(name, known, value, zone):
    if name in ("DTSTART", "DTEND"):
        if known.get("VALUE") == "DATE":
            return datetime.strptime(value, "%Y%m%d").date()
        if not known:
            return datetime.strptime(value, "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
        assert known == {"TZID": zone.name}, known
        return zone.utc(datetime.strptime(value, "%Y%m%dT%H%M%S"))
    if name == "DTSTAMP":
        return datetime.strptime(value, "%Y%m%dT%H%M%SZ")
    if name in ("SUMMARY", "LOCATION", "DESCRIPTION"):
        return ESCAPED.sub(lambda match: "\n" if match[1] in "nN" else match[1], value)
    return value


def _entry(event):
    assert ALLOWED >= event.keys() >= NEEDED, ALLOWED ^ event.keys()
    assert event["DTEND"] > event["DTSTART"]
    assert event["STATUS"] in ("CONFIRMED", "CANCELLED")
    return Entry(
        event["UID"],
        event["DTSTART"],
        event["DTEND"],
        event["SUMMARY"],
        event["STATUS"] == "CANCELLED",
        int(event["SEQUENCE"]),
        event["URL"],
        event.get("LOCATION", ""),
    )
