"""Which rules of repetition are worked out: none that would run for ever."""

from datetime import UTC, date, datetime, time

from dateutil.rrule import rrulestr
from django.utils.translation import gettext as _

from .shapes import ZONE, Unusable

FREQUENCIES = ("DAILY", "WEEKLY", "MONTHLY", "YEARLY")
TIMES = ("BYHOUR", "BYMINUTE", "BYSECOND")
MAX_TIMES_A_DAY = 4
MAX_VALUES = 400
# The calendar repeats its weekdays and leap years every 28 years, and no year above exists.
LAST_ROUND = datetime(9971, 1, 1)


def check(rule) -> None:
    """Raises Unusable for a rule (icalendar's vRecur) that we do not follow."""
    frequency = str(_first(rule, "FREQ")).upper()
    if frequency in ("SECONDLY", "MINUTELY", "HOURLY"):
        raise Unusable(_("Der Eintrag wiederholt sich öfter als einmal am Tag."))
    interval = _first(rule, "INTERVAL", 1)
    if frequency not in FREQUENCIES or not 1 <= interval <= 1000:
        raise Unusable(_("Die Wiederholung ist nicht zu verstehen."))
    times = 1
    for name in TIMES:
        times *= len(_values(rule, name)) or 1
    if times > MAX_TIMES_A_DAY:
        raise Unusable(_("Der Eintrag wiederholt sich zu oft am Tag."))
    if any(len(_values(rule, name)) > MAX_VALUES for name in rule):
        raise Unusable(_("Die Wiederholung ist zu lang."))
    if not _ever(rule):
        raise Unusable(_("Die Wiederholung nennt Tage, die es nicht gibt."))


def _values(rule, name):
    found = rule.get(name, [])
    return found if isinstance(found, list | tuple) else [found]


def _first(rule, name, missing=""):
    return next(iter(_values(rule, name)), missing)


def _ever(rule):
    """Whether any day fits, unlike 30 February or a month 13.

    Asked near the end of all years, where looking ends soon.
    """
    free = rule.copy()
    for name in ("UNTIL", "COUNT", "INTERVAL"):
        free.pop(name, None)
    words = free.to_ical().decode()
    return next(iter(rrulestr(words, dtstart=LAST_ROUND)), None) is not None


def include_last_day(rule, start) -> None:
    """UNTIL as a bare day means the whole day; the library would stop at its first minute."""
    until = _first(rule, "UNTIL", None)
    if isinstance(start, datetime) and type(until) is date:
        end = datetime.combine(until, time(23, 59, 59), start.tzinfo or ZONE)
        rule["UNTIL"] = [end.astimezone(UTC) if start.tzinfo else end.replace(tzinfo=None)]
