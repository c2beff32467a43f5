"""Places by weeks: which are free, asked for, taken or closed. Pure, over days and keys."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

DAY = timedelta(days=1)
WEEK = timedelta(days=7)
SHOWN = 8
# Further ahead nobody plans, and calendars end.
FURTHEST = WEEK * 104

FREE, ASKED, TAKEN, CLOSED = "free", "asked", "taken", "closed"


@dataclass(frozen=True)
class Wish:
    """An open application: days on a place, or on any place of the shop when it is None."""

    place: int | None
    first_day: date
    last_day: date

    def touches(self, place: int, first: date, last: date) -> bool:
        return self.place in (None, place) and self.first_day <= last and self.last_day >= first


@dataclass(frozen=True)
class Week:
    """Monday to Sunday, cut to the days from today on that the shop has."""

    monday: date
    first_day: date
    last_day: date

    @property
    def days(self) -> list[date]:
        count = (self.last_day - self.first_day).days + 1
        return [self.first_day + DAY * step for step in range(count)]


def monday(day: date) -> date:
    return day - DAY * day.weekday()


def start(text: str, *, today: date, first_day: date, last_day: date | None) -> date:
    """The Monday from which weeks are shown; what is no day or too far counts as near."""
    earliest = monday(max(today, first_day))
    latest = monday(min(last_day or date.max, earliest + FURTHEST))
    try:
        wanted = monday(date.fromisoformat(text))
    except (ValueError, OverflowError):
        return earliest
    return max(earliest, min(wanted, latest))


def weeks(first: date, *, today: date, first_day: date, last_day: date | None) -> list[Week]:
    """At most eight weeks from a Monday on, as far as the shop goes; days before today are gone."""
    found = []
    for step in range(SHOWN):
        begins = first + WEEK * step
        ends = begins + 6 * DAY
        if last_day and begins > last_day:
            break
        found.append(Week(begins, max(begins, first_day, today), min(ends, last_day or ends)))
    return found


def state(place: int, week: Week, held: Mapping[tuple[int, date], str], wishes: list[Wish]) -> str:
    """How a place stands in a week. `held` gives the kind of claim by (place, day).

    It is free only when every day of it is, so that whoever asks can have all of it.
    """
    kinds = {held[place, day] for day in week.days if (place, day) in held}
    if "selling" in kinds:
        return TAKEN
    if kinds:
        return CLOSED
    if any(wish.touches(place, week.first_day, week.last_day) for wish in wishes):
        return ASKED
    return FREE


def steps(first: date, *, today: date, first_day: date, last_day: date | None):
    """The Mondays from which the weeks before and after are shown; None where there are none."""
    earliest = monday(max(today, first_day))
    before = max(earliest, first - WEEK * SHOWN) if first > earliest else None
    after = first + WEEK * SHOWN
    is_there = after <= min(last_day or date.max, earliest + FURTHEST)
    return before, after if is_there else None
