"""The plan of an action: from a rule in local wall time to the moments it names."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from dateutil import rrule

ZONE = ZoneInfo("Europe/Berlin")
# So many months of a series stand as rows; each publishing and each night adds the next ones.
HORIZON = timedelta(days=730)
RULES = {
    "weekly": {"freq": rrule.WEEKLY},
    "fortnightly": {"freq": rrule.WEEKLY, "interval": 2},
    "monthly": {"freq": rrule.MONTHLY},
}


@dataclass(frozen=True)
class Moment:
    """One date of a plan. `key` is the planned wall time and survives moves and edits."""

    key: str
    starts: datetime
    ends: datetime
    cancelled: str = ""


def at_wall_time(day: date, hour: time) -> datetime:
    """The moment when clocks in Stolberg show this; of two equal hours the first (RFC 5545)."""
    return datetime.combine(day, hour, ZONE).replace(fold=0)


def _days(first: date, repeat: str, until: date | None):
    if not repeat:
        return [first]
    rule = dict(RULES[repeat])
    if repeat == "monthly":
        # "The second Tuesday": the same weekday in the same week of the month, 5th means last.
        week = (first.day - 1) // 7 + 1
        rule["byweekday"] = rrule.weekday(first.weekday(), -1 if week == 5 else week)
    end = min(until or first + HORIZON, first + HORIZON * 5)
    start = datetime.combine(first, time())
    return [found.date() for found in rrule.rrule(dtstart=start, until=end, **rule)]


def moments(
    first: date,
    starts: time,
    ends: time | None,
    *,
    last_day: date | None = None,
    repeat: str = "",
    until: date | None = None,
    cancelled: dict[date, str] | None = None,
    added: list[tuple[date, time, time | None]] = (),
    horizon: date | None = None,
) -> list[Moment]:
    """All dates of a plan up to `horizon`, in order of time; cancelled ones carry their reason."""
    cancelled = cancelled or {}
    length = (last_day - first).days if last_day else 0
    rows = [(day, starts, ends, length) for day in _days(first, repeat, until)]
    rows += [(day, start, end, 0) for day, start, end in added]
    found = {}
    for day, start, end, days in rows:
        if horizon and day > horizon:
            continue
        key = f"{day.isoformat()}T{start:%H:%M}"
        begin = at_wall_time(day, start)
        found[key] = Moment(key, begin, _end(begin, day, end, days), cancelled.get(day, ""))
    return sorted(found.values(), key=lambda moment: (moment.starts, moment.key))


def shift(key: str, planned: time, *, day: int, starts: time, ends: time):
    """Beginning and end of a shift on the date `key`, in UTC.

    Its hours were written for a date that begins at `planned`, and move along with this one;
    `day` 1 is the first. What ends before it begins ends on the next day.
    """
    begin = datetime.fromisoformat(key)
    moved = begin - datetime.combine(begin.date(), planned)
    first = begin.date() + timedelta(days=day - 1)
    start, end = datetime.combine(first, starts) + moved, datetime.combine(first, ends) + moved
    if end <= start:
        end += timedelta(days=1)
    opens, closes = (at_wall_time(m.date(), m.time()).astimezone(UTC) for m in (start, end))
    # In the night when clocks go forward a wall time may not exist; the length does.
    return opens, closes if closes > opens else opens + (end - start)


def _end(begin, day, end, days):
    if end is None:
        return begin + timedelta(hours=2)
    finish = at_wall_time(day + timedelta(days=days), end)
    return finish if finish > begin else at_wall_time(day + timedelta(days=days + 1), end)
