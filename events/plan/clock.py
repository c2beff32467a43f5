"""What the clocks of Stolberg show, also in the two nights in which they are changed."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

ZONE = ZoneInfo("Europe/Berlin")
UNKNOWN_END = timedelta(hours=2)


def at_wall_time(day: date, hour: time, second: bool = False) -> datetime:
    """The moment when clocks in Stolberg show this; of two equal hours the first (RFC 5545).

    `second` means the other one. An hour that is left out in spring is the one after it.
    """
    fold = int(second and is_twice(day, hour))
    moment = datetime.combine(day, hour, ZONE).replace(fold=fold)
    return moment.astimezone(UTC).astimezone(ZONE)


def is_missing(day: date, hour: time) -> bool:
    """Whether no clock shows this: it is left out in the last night of March."""
    return at_wall_time(day, hour).replace(tzinfo=None, fold=0) != datetime.combine(day, hour)


def is_twice(day: date, hour: time) -> bool:
    """Whether clocks show this two times: it comes again in the last night of October."""
    first = datetime.combine(day, hour, ZONE)
    return not is_missing(day, hour) and first.utcoffset() != first.replace(fold=1).utcoffset()


def span(
    day: date, starts: time, ends: time | None, days: int = 0, second: bool = False
) -> tuple[datetime, datetime]:
    """Begin and end; an end that is not later on the clock is meant for the next day."""
    begin = at_wall_time(day, starts, second)
    last = day + timedelta(days=days)
    if ends is None:
        finish = at_wall_time(last, starts, second)
        return begin, (finish.astimezone(UTC) + UNKNOWN_END).astimezone(ZONE)
    if datetime.combine(last, ends) <= datetime.combine(day, starts):
        last += timedelta(days=1)
    finish = at_wall_time(last, ends, second)
    # Datetimes of one zone are compared by what the clock shows, so ask in UTC.
    if finish.astimezone(UTC) <= begin.astimezone(UTC):
        wall = datetime.combine(last, ends) - datetime.combine(day, starts)
        finish = (begin.astimezone(UTC) + wall).astimezone(ZONE)
    return begin, finish
