"""Opening hours in words, in the reader's language."""

from datetime import date, datetime, timedelta

from django.utils import formats, timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from portal import times
from portal.cards import State

from . import hours

# Up to so many days the end of a shop is counted, later it is a date.
COUNTED = 60


def left(ends: datetime, at: datetime) -> str:
    """noch 3 Stunden, noch 20 Minuten."""
    minutes = int((ends - at).total_seconds() // 60)
    if minutes >= 60:
        count = minutes // 60
        return ngettext("noch %(count)s Stunde", "noch %(count)s Stunden", count) % {"count": count}
    count = max(minutes, 1)
    return ngettext("noch %(count)s Minute", "noch %(count)s Minuten", count) % {"count": count}


def _opens(opening, at):
    """öffnet morgen um 10 Uhr, öffnet am Sa., 14. März um 10 Uhr."""
    hour = times.hour(opening.starts)
    days = (timezone.localdate(opening.starts) - timezone.localdate(at)).days
    if days == 0:
        return _("öffnet heute um %(hour)s") % {"hour": hour}
    if days == 1:
        return _("öffnet morgen um %(hour)s") % {"hour": hour}
    words = {"day": times.day(opening.starts), "hour": hour}
    return _("öffnet am %(day)s um %(hour)s") % words


def now_words(state: hours.State, at: datetime) -> str:
    """heute 10–18 Uhr, noch 3 Stunden; öffnet morgen um 10 Uhr; empty when nothing is known."""
    if state.now:
        words = {
            "hours": times.hours(state.now.starts, state.now.ends),
            "left": left(state.now.ends, at),
        }
        return _("heute %(hours)s, %(left)s") % words
    return _opens(state.next, at) if state.next else ""


def state_word(shop, state: hours.State, at: datetime) -> State:
    """How it stands with a shop, as icon and word."""
    if state.over:
        return State("clock", _("vorbei"))
    if state.open:
        return State("check", _("jetzt geöffnet"), "good")
    if shop.first_day > timezone.localdate(at):
        return State("calendar", _("eröffnet bald"), "notice")
    return State("clock", _("gerade geschlossen"))


def countdown(shop, at: datetime) -> str:
    """noch 12 Tage; empty when there is no end in sight or it is over."""
    today = timezone.localdate(at)
    if not shop.last_day or shop.first_day > today:
        return ""
    days = (shop.last_day - today).days
    if days == 0:
        return _("heute letzter Tag")
    if not 0 < days <= COUNTED:
        return ""
    return ngettext("noch %(days)s Tag", "noch %(days)s Tage", days) % {"days": days}


def run_words(shop, at: datetime) -> str:
    """noch 12 Tage, bis 20. März, ab 3. Dezember: how long there is such a shop."""
    if shop.first_day > timezone.localdate(at):
        return _("ab %(day)s") % {"day": plain_day(shop.first_day)}
    if not shop.last_day:
        return ""
    if shop.last_day < timezone.localdate(at):
        return _("geschlossen seit %(day)s") % {"day": plain_day(shop.last_day + hours.DAY)}
    return countdown(shop, at) or _("bis %(day)s") % {"day": plain_day(shop.last_day)}


def plain_day(day: date) -> str:
    """14. März; with the year when it is another one."""
    pattern = _("j. F") if day.year == timezone.localdate().year else _("j. F Y")
    return formats.date_format(day, pattern)


def period(first: date, last: date) -> str:
    """9. bis 15. März, 30. März bis 5. April."""
    same = (first.year, first.month) == (last.year, last.month)
    begins = formats.date_format(first, _("j.")) if same else plain_day(first)
    return _("%(first)s bis %(last)s") % {"first": begins, "last": plain_day(last)}


def spans_words(day: date, spans) -> list[str]:
    """10–13 Uhr and 15–18 Uhr, or geschlossen."""
    if not spans:
        return [_("geschlossen")]
    return [times.hours(_moment(day, span.opens), _moment(day, span.closes)) for span in spans]


def _moment(day, wall):
    return datetime.combine(day, wall, hours.ZONE)


def week_of(timetable: hours.Timetable, at: datetime, count: int = 7) -> list[dict]:
    """The table of the next days: the day, its words, whether it is today or differs."""
    today = timezone.localdate(at)
    first = max(today, timetable.first_day or today)
    return [
        {
            "day": day,
            "words": times.date_words(day),
            "hours": spans_words(day, spans),
            "closed": not spans,
            "today": day == today,
            "differs": day in timetable.exceptions,
        }
        for day, spans in timetable.days(first, count)
        if timetable.exists(day)
    ]


def exceptions(shop, timetable: hours.Timetable, at: datetime, days: int = 14) -> list[dict]:
    """What differs from the regular hours in the next days, with the reason."""
    today = timezone.localdate(at)
    return [
        {
            "words": times.date_words(row.day),
            "hours": spans_words(row.day, timetable.spans(row.day)),
            "reason": row.reason,
        }
        for row in sorted(shop.opening_exceptions.all(), key=lambda row: row.day)
        if today <= row.day < today + timedelta(days=days) and timetable.exists(row.day)
    ]


def opens_before(state: hours.State, day: date) -> bool:
    """Whether it is open now or opens again before this local day."""
    return state.open or bool(state.next and timezone.localdate(state.next.starts) < day)
