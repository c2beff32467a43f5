"""Actions on paper: a poster, the month of a quarter for the notice board, the list at the door."""

from datetime import date, timedelta

from django.utils import formats, timezone
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from portal import paper, short_links, times, words
from portal.models import Quarter, SiteSettings
from portal.paper import Sheet
from portal.shell import LANGUAGE_NAMES, NAVIGATION

from . import cards, offering
from .models import EventDate

SIZES = ("a4", "a3")
MONTHS = 13
MORE_DATES = 5
# So many dates a month may hold on paper, drawn in a second; the list has them all.
MOST_ROWS = 1000
WALK_IN_LINES = 6


def _house(site) -> dict:
    """What stands on every sheet: whose it is and how to reach them."""
    return {"site": site.site_name, "phone": site.phone, "phone_label": _("Telefon")}


def _way(url) -> dict:
    """The QR code's address, also for whoever types it."""
    return {
        "short": short_links.in_words(url),
        "qr_alt": f"QR: {short_links.in_words(url)}",
        "way_label": _("Mehr dazu"),
    }


def _languages() -> list[dict]:
    """The names of the other languages in which the page can be read."""
    others = [row for row in LANGUAGE_NAMES.items() if row[0] != get_language()]
    return [{"lang": code.partition("-")[0], "name": name} for code, name in others]


def _local(moment):
    return timezone.localtime(moment)


# --- Poster -------------------------------------------------------------------------------


def poster(event, size: str) -> Sheet | None:
    """The next date in large, with place, facts and the way to the page; None when all is over."""
    coming = list(event.dates.with_event().upcoming().order_by("starts", "pk"))
    if not coming:
        return None
    cards.exchange_words([event])
    planned = [row for row in coming if not row.cancelled]
    row = planned[0] if planned else coming[0]
    url = short_links.short_url(page=event)
    facts = _facts(row)
    drawings = {"mark": paper.drawing("mark"), "qr": paper.qr(url)}
    drawings |= {fact["icon"]: paper.icon(fact["icon"]) for fact in facts}
    town = _town(event.quarter)
    data = _house(SiteSettings.load()) | _way(url) | _words(event)
    data |= {
        "quarter": event.quarter.label if event.quarter else None,
        "town": list(town),
        "size": size,
        "date": _leaf(row),
        "place": _place(row.place),
        "note": row.note,
        "more": [_other(other, row) for other in planned[1 : MORE_DATES + 1]],
        "more_label": _("Termine"),
        "facts": facts,
        "cancelled": "" if planned else _("Fällt aus"),
        "reason": "" if planned else event.called_off or row.reason,
        "languages": _languages(),
    }
    return Sheet("poster", data, drawings | town)


def _words(event):
    title = event.words.title
    return {
        "title": title,
        "heading": title,
        "summary": event.words.summary,
        "german": bool(words.lang(event)),
    }


def _town(quarter) -> dict[str, str]:
    """The drawing of the quarter, or of all of them from west to east."""
    slugs = [quarter.slug] if quarter else Quarter.objects.values_list("slug", flat=True)
    # A town without quarters has its outline.
    return {f"town-{slug}": paper.drawing("quarter", slug=slug) for slug in slugs or [""]}


def _leaf(row):
    first, last = _local(row.starts), _local(row.ends - timedelta(seconds=1))
    longer = first.date() != last.date() and row.ends - row.starts >= timedelta(hours=14)
    return {
        "weekday": formats.date_format(first, "l"),
        "day": formats.date_format(first, "j"),
        "month": formats.date_format(first, "E"),
        "hours": times.hours(row.starts, row.ends),
        "span": times.when(row.starts, row.ends) if longer else "",
    }


def _other(row, first):
    """The day of a later date, with its hours and place where they differ from the first."""
    hours = times.hours(row.starts, row.ends)
    same = hours == times.hours(first.starts, first.ends)
    place = _place(row.place) if row.place != first.place else None
    return {"day": times.day(row.starts), "hours": "" if same else hours, "place": place}


def _place(venue):
    if venue is None:
        return None
    german = venue.label == venue.name and get_language() != "de"
    return {"name": venue.label, "address": venue.address, "german": german}


def _facts(row):
    """Icon and words, never one alone; what staff wrote is German."""
    event = row.event
    german = get_language() != "de"
    rows = [
        _fact("ticket", event.get_sign_up_display()),
        _fact("euro", event.cost or _("kostenlos"), _("Kosten"), german and bool(event.cost)),
    ]
    if spoken := event.spoken_words:
        value = ", ".join(str(word) for word in spoken)
        rows.append(_fact("language", value, _("Sprachen vor Ort")))
    if event.age_note:
        rows.append(_fact("people", event.age_note, _("Für wen"), german))
    if event.organiser:
        rows.append(_fact("hand", event.organiser, _("Wer lädt ein"), german))
    return rows + [_fact(tag.icon, tag.word) for tag in cards.tags(row)]


def _fact(icon, value, label="", german=False):
    return {"icon": icon, "label": label, "value": str(value), "german": german}


# --- The month of a quarter ---------------------------------------------------------------


def months(today: date) -> dict[str, date]:
    """What can be printed, this month and a year on: 2026-03 and its first day."""
    start = today.year * 12 + today.month - 1
    firsts = [date(n // 12, n % 12 + 1, 1) for n in range(start, start + MONTHS)]
    return {f"{first:%Y-%m}": first for first in firsts}


def month_sheet(quarter, first: date) -> Sheet:
    """All dates of the month that begins on `first`, also those for the whole town."""
    last = (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
    rows = EventDate.objects.public().in_quarter(quarter.slug).between(first, last)
    rows = list(rows.with_event().order_by("starts", "pk")[:MOST_ROWS])
    cards.exchange_words([row.event for row in rows])
    url = short_links.short_url(path=f"/aktionen/?viertel={quarter.slug}")
    what, month = str(dict(NAVIGATION)["aktionen"]), formats.date_format(first, "F Y")
    today = timezone.localdate()
    data = _house(SiteSettings.load()) | _way(url)
    data |= {
        "title": f"{quarter.label}: {what}, {month}",
        "heading": quarter.label,
        "what": what,
        "month": month,
        "days": _days(rows, first),
        "empty": _("In diesem Monat ist hier noch nichts geplant. Rufen Sie gern an."),
        "as_of": _("Stand: %(day)s") % {"day": formats.date_format(today, "DATE_FORMAT")},
        "page_words": _("Seite %(page)s von %(pages)s") % {"page": "{page}", "pages": "{pages}"},
    }
    drawings = {"mark": paper.drawing("mark"), "qr": paper.qr(url)}
    drawings["quarter"] = paper.drawing("quarter", slug=quarter.slug)
    return Sheet("month", data, drawings)


def _days(rows, first):
    """Day by day; what began before the month stands on its first day."""
    days = {}
    for row in rows:
        day = max(timezone.localdate(row.starts), first)
        days.setdefault(day, []).append(_entry(row))
    return [
        {
            "weekday": formats.date_format(day, "D"),
            "day": formats.date_format(day, "j"),
            "entries": entries,
        }
        for day, entries in sorted(days.items())
    ]


def _entry(row):
    event = row.event
    place = _place(row.place)
    leaf = _leaf(row)
    return {
        "hours": leaf["span"] or leaf["hours"],
        "heading": event.words.title,
        "german": bool(words.lang(event)),
        "cancelled": _("fällt aus") if row.cancelled else "",
        "place": place["name"] if place else "",
        "place_german": bool(place and place["german"]),
        "cost": event.cost or _("kostenlos"),
        "cost_german": bool(event.cost) and get_language() != "de",
    }


# --- The list at the door -----------------------------------------------------------------


def sign_in_list(row, people, help_wanted=()) -> Sheet:
    """Names and people of a date, a column to sign, lines for walk-ins; no address at all.

    `help_wanted` as staff see it: what the date needs, and who promised it.
    """
    event = row.event
    cards.exchange_words([event])
    when = (
        formats.date_format(_local(row.starts), "l, j. F Y")
        + ", "
        + times.hours(row.starts, row.ends)
    )
    data = _house(SiteSettings.load()) | {
        "title": f"{event.words.title}, {when}",
        "heading": event.words.title,
        "german": bool(words.lang(event)),
        "when": ", ".join(part for part in (when, row.place and row.place.label) if part),
        "columns": [_("Nr."), _("Name"), _("Personen"), _("Unterschrift")],
        "people": [_line(number, person) for number, person in enumerate(people, 1)],
        "walk_in": _("Ohne Anmeldung gekommen"),
        "lines": WALK_IN_LINES,
        "help_label": _("Hilfe gesucht"),
        "help": [_help(wanted) for wanted in help_wanted],
        "foot": _foot(),
    }
    return Sheet("sign_in", data, {"mark": paper.drawing("mark")})


def _line(number, person):
    name = person.name
    if person.status == "held":
        name = _("%(name)s (noch nicht bestätigt)") % {"name": name}
    return {
        "number": str(number),
        "name": name,
        "people": str(person.party_size),
    }


def _help(wanted):
    row, offers = wanted["help"], wanted["offers"]
    names = [
        offer.registration.name + (f" ({offer.count})" if offer.count > 1 else "")
        for offer in offers
    ]
    what = offering.isolated(row)
    return {"what": f"{what} ({row.promised}/{row.most})", "who": ", ".join(names) or "–"}


def _foot():
    moment = formats.date_format(timezone.localtime(), "d.m.Y, H:i")
    return _("Stand: %(moment)s Uhr. Bitte nach der Aktion vernichten.") % {"moment": moment}
