"""Days and hours in words, in the reader's language."""

from datetime import date, datetime, timedelta

from django.utils import formats, timezone
from django.utils.translation import get_language, ngettext, pgettext
from django.utils.translation import gettext as _


def clock(moment: datetime) -> str:
    """14 Uhr, 14:30 Uhr: the local time without what nobody needs."""
    local = timezone.localtime(moment)
    return f"{local:%H:%M}" if local.minute else f"{local.hour}"


def whole_days(starts: datetime, ends: datetime) -> bool:
    """From the first to the last minute of days: so calendars say that no hour is meant."""
    first, last = timezone.localtime(starts), timezone.localtime(ends)
    return (first.hour, first.minute, last.hour, last.minute) == (0, 0, 23, 59)


def hours(starts: datetime, ends: datetime) -> str:
    """14–17 Uhr, in the reader's language; ganztägig for whole days."""
    if whole_days(starts, ends):
        return pgettext("hours", "ganztägig")
    if get_language() in ("de", "de-simple"):
        span = f"{clock(starts)}–{clock(ends)}"
    else:
        span = f"{timezone.localtime(starts):%H:%M}–{timezone.localtime(ends):%H:%M}"
    return _("%(hours)s Uhr") % {"hours": span}


def hour(moment: datetime) -> str:
    """14 Uhr, in the reader's language."""
    if get_language() in ("de", "de-simple"):
        return _("%(hours)s Uhr") % {"hours": clock(moment)}
    return _("%(hours)s Uhr") % {"hours": f"{timezone.localtime(moment):%H:%M}"}


def day(moment: datetime, *, year: bool = False) -> str:
    """Sa., 14. März: weekday and date."""
    local = timezone.localtime(moment)
    return formats.date_format(local, _("D., j. F Y") if year else _("D., j. F"))


def relation(moment: datetime, at: datetime | None = None) -> str:
    """heute, morgen, in 3 Tagen; empty when it is far or past."""
    today = timezone.localtime(at or timezone.now()).date()
    days = (timezone.localtime(moment).date() - today).days
    if days == 0:
        return _("heute")
    if days == 1:
        return _("morgen")
    if 1 < days <= 14:
        return ngettext("in %(days)s Tag", "in %(days)s Tagen", days) % {"days": days}
    return ""


def when(starts: datetime, ends: datetime) -> str:
    """Sa., 14. März, 14–17 Uhr, or the span of days when it is longer than one."""
    first, last = (
        timezone.localtime(starts),
        timezone.localtime(ends - timedelta(seconds=1)),
    )
    if first.date() == last.date() or ends - starts < timedelta(hours=14):
        return f"{day(starts)}, {hours(starts, ends)}"
    return _("%(first)s bis %(last)s, %(hours)s") % {
        "first": day(first),
        "last": day(last),
        "hours": hours(starts, ends),
    }


def read_day(text: str) -> date | None:
    """A day written as 2026-03-14 that a calendar can hold with room around it, else None."""
    try:
        found = date.fromisoformat(text)
    except ValueError:
        return None
    return found if 1990 <= found.year <= 2200 else None


def date_words(day: date, *, year: bool = False) -> str:
    """Sa., 14. März: the same for a day without a time."""
    return formats.date_format(day, _("D., j. F Y") if year else _("D., j. F"))


def span(first: date, last: date, *, year: bool = False) -> str:
    """Mo., 9. März bis So., 15. März; one day stands alone. The last day may say its year."""
    end = date_words(last, year=year)
    if first == last:
        return end
    return _("%(first)s bis %(last)s") % {"first": date_words(first), "last": end}
