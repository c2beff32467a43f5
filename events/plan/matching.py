"""Which row belongs to which moment, after a plan was edited."""

from datetime import datetime

from .moments import horizon


def match(rows, moments, *, at, once: bool):
    """Pairs of (row or None, moment), and the rows that nothing in the plan stands for.

    The same planned time is the same date. Else it is the one of the same planned day, whose
    hour was edited; and where an action takes place `once` and one coming row is left for one
    coming moment, its day was edited. A moment skipped for a holiday stands for no row.
    """
    left = {row.key: row for row in rows}
    moments = [moment for moment in moments if not moment.skipped]
    pairs = {moment.key: left.pop(moment.key, None) for moment in moments}
    for day, free in _by_day(moment for moment in moments if not pairs[moment.key]).items():
        same = sorted((row for row in left.values() if row.key[:10] == day), key=_start)
        for moment, row in zip(free, same, strict=False):
            pairs[moment.key] = left.pop(row.key)
    open_moments = [moment for moment in moments if not pairs[moment.key] and moment.ends > at]
    coming = [row for row in left.values() if row.ends > at]
    if once and len(open_moments) == 1 and len(coming) == 1:
        pairs[open_moments[0].key] = left.pop(coming[0].key)
    return [(pairs[moment.key], moment) for moment in moments], list(left.values())


def conflicts(plan, rows, at: datetime) -> list:
    """Published dates that people have a place at (`taken`) and that the plan no longer knows.

    One that was cancelled before is none: its people were told why.
    """
    _pairs, left = match(rows, plan.moments(horizon(at)), at=at, once=not plan.repeat)
    return [row for row in left if row.ends > at and row.taken and not row.cancelled]


def _start(row):
    return (row.starts, row.key)


def _by_day(moments):
    found = {}
    for moment in moments:
        found.setdefault(moment.day, []).append(moment)
    return found
