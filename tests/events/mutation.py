"""Files spoilt at random, from the tables of real shapes; the same number gives the same file."""

import random
from pathlib import Path

from events import reading

TABLES = [path.read_bytes() for path in sorted((Path(__file__).parent / "feeds").glob("*.ics"))]
PIECES = [
    b"\r\n",
    b"\n ",
    b":",
    b";",
    b",",
    b'"',
    b"\\",
    b"\x00",
    b"\xff",
    b"\xe2\x80\xa8",
    b"BEGIN:VEVENT\n",
    b"END:VEVENT\n",
    b"BEGIN:VALARM\n",
    b"END:VCALENDAR\n",
    b"DTSTART:\n",
    b"DTSTART:00000000T000000\n",
    b"DTSTART;VALUE=DATE:99991231\n",
    b"DTEND:00010101\n",
    b"DURATION:-P1W\n",
    b"DURATION:P99999999D\n",
    b"RRULE:FREQ=HOURLY\n",
    b"RRULE:FREQ=DAILY;COUNT=-1\n",
    b"RRULE:FREQ=YEARLY;BYWEEKNO=53;BYMONTH=6\n",
    b"RRULE:FREQ=MONTHLY;BYDAY=9MO\n",
    b"RRULE:FREQ=WEEKLY;UNTIL=00010101\n",
    b"EXDATE;VALUE=PERIOD:20260401T100000Z/PT1H\n",
    b"RDATE;VALUE=PERIOD:20260401T100000Z/PT1H\n",
    b"RECURRENCE-ID;RANGE=THISANDFUTURE:20260401T100000Z\n",
    b"TZID:",
    b";TZID=",
    b"X-WR-TIMEZONE:Nowhere\n",
    b"SUMMARY:\n",
    b"999999999999",
    b"-",
    b"0",
]


def mutated(seed: int) -> bytes:
    """A table with up to twelve faults: bytes lost, doubled, swapped, or put in."""
    chance = random.Random(seed)
    data = bytearray(chance.choice(TABLES))
    for _turn in range(chance.randint(1, 12)):
        start = chance.randrange(len(data) + 1)
        end = min(start + chance.choice((0, 1, 4, 20, 200)), len(data))
        new = (b"", chance.choice(PIECES), bytes(data[start:end]) * 2, _swapped(data, chance))
        data[start:end] = chance.choice(new)
    return bytes(data)


def _swapped(data, chance):
    """Some line of the same file."""
    return chance.choice(bytes(data).split(b"\n")) + b"\n"


def check(data: bytes, at) -> reading.Reading:
    """Read a file and hold the result against what every reading promises."""
    result = reading.read(data, at)
    for found in result.found:
        assert found.title
        assert 0 < len(found.moments) <= 500
        assert found.uid in result.seen
        starts = [moment.starts for moment in found.moments]
        assert starts == sorted(set(starts))
        assert all(moment.ends is None or moment.ends > moment.starts for moment in found.moments)
        words = found.title + found.text + found.place + found.url + found.uid
        assert "\x00" not in words
    assert all(problem.entry and problem.why for problem in result.problems)
    return result
