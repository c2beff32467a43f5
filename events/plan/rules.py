"""The days that a rule names."""

from datetime import date, datetime, time

from dateutil import rrule

REPEATS = {
    "weekly": {"freq": rrule.WEEKLY},
    "fortnightly": {"freq": rrule.WEEKLY, "interval": 2},
    "three_weekly": {"freq": rrule.WEEKLY, "interval": 3},
    "four_weekly": {"freq": rrule.WEEKLY, "interval": 4},
    "monthly": {"freq": rrule.MONTHLY},
    "monthly_last": {"freq": rrule.MONTHLY},
}


def _weekdays(first, repeat, weekdays):
    if not repeat.startswith("monthly"):
        return [rrule.weekday(number) for number in weekdays] or None
    # "The second Tuesday": the same weekday in the same week of the month, 5th means last.
    week = (first.day - 1) // 7 + 1
    last = repeat == "monthly_last" or week == 5
    return rrule.weekday(first.weekday(), -1 if last else week)


def days(first: date, repeat: str, weekdays: tuple[int, ...], until: date) -> list[date]:
    """All days of a rule from `first` to `until`; `weekdays` (Monday is 0) only by the week."""
    if not repeat:
        return [first]
    rule = REPEATS[repeat] | {"byweekday": _weekdays(first, repeat, weekdays)}
    start = datetime.combine(first, time())
    found = rrule.rrule(dtstart=start, until=datetime.combine(until, time()), **rule)
    return [moment.date() for moment in found]
