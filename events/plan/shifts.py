"""When a shift begins and ends on one date of an action."""

from datetime import UTC, datetime, time, timedelta

from .clock import at_wall_time


def shift(begin: datetime, planned: time, *, day: int, starts: time, ends: time):
    """Beginning and end of a shift in UTC, on the date whose clocks show `begin` at its start.

    Its hours were written for a date that begins at `planned`, and move along with this one;
    `day` 1 is the first. What ends before it begins ends on the next day.
    """
    moved = begin - datetime.combine(begin.date(), planned)
    first = begin.date() + timedelta(days=day - 1)
    start, end = datetime.combine(first, starts) + moved, datetime.combine(first, ends) + moved
    if end <= start:
        end += timedelta(days=1)
    opens, closes = (at_wall_time(m.date(), m.time()).astimezone(UTC) for m in (start, end))
    # In the night when clocks go forward a wall time may not exist; the length does.
    return opens, closes if closes > opens else opens + (end - start)
