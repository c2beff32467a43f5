"""One entry of a calendar: its words and its dates."""

from datetime import UTC, date, datetime, timedelta
from urllib.parse import urlsplit

import recurring_ical_events
from django.utils.translation import gettext as _
from icalendar import Calendar

from . import rules, texts
from .shapes import ZONE, Found, Moment, Unusable
from .zones import known

DAY = timedelta(days=1)
LONGEST = timedelta(days=400)
MAX_DATES = 500
# The standard asks for one (RFC 5545, 3.8.5.3).
MAX_RULES = 3
MAX_LISTED = 2000
YEARS = range(1900, 2201)
# What was dropped because it could not be read would change when the thing takes place.
OF_TIME = {"DTSTART", "DTEND", "DURATION", "RRULE", "RDATE", "EXDATE", "RECURRENCE-ID"}


def read(entry, zone, when) -> tuple[Found, list[str]]:
    """What an entry says about a span of time, and notes for staff; raises Unusable."""
    if entry.broken:
        raise Unusable(_("Der Eintrag bricht mitten im Text ab."))
    calendar = _calendar(entry, zone)
    parts = calendar.walk("VEVENT")
    for part in parts:
        _check(part)
    main = _main(parts)
    title = texts.short(_text(main, "SUMMARY"), 200)
    if not title:
        raise Unusable(_("Der Eintrag hat keinen Titel."))
    moments, notes = _moments(calendar, when)
    return Found(
        uid=entry.uid,
        title=title,
        moments=moments,
        text=texts.plain(_text(main, "DESCRIPTION")),
        place=texts.short(_text(main, "LOCATION"), 200),
        url=_url(_text(main, "URL")),
        categories=_categories(main),
        cancelled=_cancelled(main),
        changed_at=_changed_at(main),
    ), notes


def _calendar(entry, zone):
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//reading//DE"]
    if known(zone):
        lines.append(f"X-WR-TIMEZONE:{zone}")
    for block in entry.blocks:
        lines += ["BEGIN:VEVENT", *_with_uid(block), "END:VEVENT"]
    return Calendar.from_ical("\r\n".join([*lines, "END:VCALENDAR", ""]))


def _with_uid(block):
    """The library needs a UID; which one does not matter for a single entry."""
    return ["UID:1", *(line for line in block if not line.upper().startswith(("UID:", "UID;")))]


def _check(part):
    if OF_TIME & {str(name).upper() for name, _fault in part.errors}:
        raise Unusable(_("Ein Datum oder eine Wiederholung ist nicht zu lesen."))
    start = _value(part, "DTSTART")
    if start is None:
        raise Unusable(_("Der Eintrag hat keinen Beginn."))
    for name in ("DTSTART", "DTEND", "RECURRENCE-ID"):
        _check_time(part, name)
    _check_length(part, start)
    if len(_listed(part, "RRULE")) > MAX_RULES:
        raise Unusable(_("Die Wiederholung ist zu lang."))
    for rule in _listed(part, "RRULE"):
        rules.check(rule)
        rules.include_last_day(rule, start)
    if sum(len(getattr(row, "dts", [])) for row in _listed(part, "RDATE")) > MAX_LISTED:
        raise Unusable(_("Der Eintrag nennt zu viele einzelne Termine."))


def _check_time(part, name):
    found = next(iter(_listed(part, name)), None)
    if found is None:
        return
    value = found.dt
    if not isinstance(value, date) or value.year not in YEARS:
        raise Unusable(_("Das Datum liegt zu weit weg."))
    tzid = str(found.params.get("TZID", ""))
    if tzid and isinstance(value, datetime) and value.tzinfo is None:
        raise Unusable(_("Die Zeitzone „%s“ ist unbekannt.") % texts.short(tzid, 60))


def _check_length(part, start):
    end = _value(part, "DTEND")
    if end is not None and isinstance(end, datetime) != isinstance(start, datetime):
        raise Unusable(_("Beginn und Ende passen nicht zusammen."))
    length = _value(part, "DURATION") or timedelta()
    if end is not None:
        length = _comparable(end) - _comparable(start)
    if length < timedelta():
        raise Unusable(_("Das Ende liegt vor dem Beginn."))
    if length > LONGEST:
        raise Unusable(_("Der Eintrag dauert länger als ein Jahr."))


def _comparable(value):
    if not isinstance(value, datetime):
        return datetime.combine(value, datetime.min.time(), UTC)
    return value if value.tzinfo else value.replace(tzinfo=ZONE)


def _main(parts):
    """The entry that speaks for the whole series, in its newest form."""
    series = [part for part in parts if "RECURRENCE-ID" not in part]
    return max(series or parts, key=_sequence)


def _sequence(part):
    found = next(iter(_listed(part, "SEQUENCE")), 0)
    return found if isinstance(found, int) else 0


def _moments(calendar, when):
    query = recurring_ical_events.of(calendar, components=["VEVENT"])
    # A day more on both sides: days without a zone are cut to ours afterwards.
    start, stop = (edge.replace(tzinfo=None) for edge in (when.start - DAY, when.stop + DAY))
    found = {}
    for part in query.between(start, stop):
        moment = _moment(part)
        inside = moment.starts < when.stop and (moment.ends or moment.starts) >= when.start
        # Of two at the same minute the one that takes place counts.
        if inside and (moment.starts not in found or found[moment.starts].cancelled):
            found[moment.starts] = moment
    moments = [found[key] for key in sorted(found)]
    if len(moments) <= MAX_DATES:
        return tuple(moments), []
    note = _("Der Eintrag hat mehr als %d Termine. Nur die ersten werden übernommen.") % MAX_DATES
    return tuple(moments[:MAX_DATES]), [note]


def _moment(part):
    start, end = part.start, part.end
    if not isinstance(start, datetime):
        last = max(end - DAY, start)
        return Moment(
            datetime(start.year, start.month, start.day, tzinfo=ZONE),
            datetime(last.year, last.month, last.day, 23, 59, tzinfo=ZONE),
            _cancelled(part),
        )
    begin, finish = _local(start), _local(end)
    return Moment(begin, finish if finish > begin else None, _cancelled(part))


def _local(moment):
    """Berlin's time to the minute; a time without a zone is already meant so."""
    aware = moment.astimezone(ZONE) if moment.tzinfo else moment.replace(tzinfo=ZONE)
    return aware.replace(second=0, microsecond=0)


def _listed(part, name):
    found = part.get(name)
    if found is None:
        return []
    return found if isinstance(found, list) else [found]


def _value(part, name):
    return getattr(next(iter(_listed(part, name)), None), "dt", None)


def _text(part, name):
    found = next(iter(_listed(part, name)), "")
    return str(found) if isinstance(found, str) else ""


def _url(text):
    """An address that a browser may open, else none."""
    text = texts.printable(text).strip()
    try:
        parts = urlsplit(text)
    except ValueError:
        return ""
    fits = parts.scheme in ("http", "https") and parts.hostname and len(text) <= 500
    return text if fits and not any(sign.isspace() for sign in text) else ""


def _categories(part):
    words = [str(word) for row in _listed(part, "CATEGORIES") for word in getattr(row, "cats", [])]
    shortened = [texts.short(word, 100) for word in words[:20]]
    return tuple(dict.fromkeys(word for word in shortened if word))


def _cancelled(part):
    return _text(part, "STATUS").strip().upper() == "CANCELLED"


def _changed_at(part):
    value = _value(part, "LAST-MODIFIED")
    if not isinstance(value, datetime) or value.year not in YEARS:
        return None
    return _comparable(value)
