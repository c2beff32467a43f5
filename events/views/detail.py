"""One action: facts first, then everything that helps to decide."""

from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from portal import ics, times
from portal.links import in_language, localized_url
from portal.shell import NAVIGATION, Link

from .. import cards, offering, paper
from ..models import EventDate, EventPage
from . import news
from .linked_data import linked_data


def detail(request, page):
    """`page` may be a translation: dates and places are those of the German action."""
    event = _german(page)
    event.words = page
    now = timezone.now()
    # A new page in the preview has no dates yet.
    dates = list(event.dates.with_event().order_by("starts", "pk")) if event.pk else []
    coming = [date for date in dates if date.ends >= now]
    planned = [date for date in coming if not date.cancelled]
    following = planned[0] if planned else None
    shown = following or (dates[-1] if dates else None)
    request.breadcrumb = _way(request)
    context = {
        "page": page,
        "event": event,
        "next": following,
        "open": any(date.is_open(now) for date in planned),
        "helping": any(date.open_help(now) for date in planned),
        "help": offering.listed(following),
        "state": cards.state(following) if following else None,
        "calendar_ways": ics.ways(reverse("events:series", args=[event.slug])) if coming else [],
        "coming": [_row(date) for date in coming[:20]],
        "status": _status(page, event, coming, following),
        "report": page.report if not following else None,
        "facts": _facts(event, shown),
        "beside": _beside(shown, now) if shown else {},
        "access": event.access(shown.place if shown else event.venue),
        "topics": event.topics.all(),
        "json_ld": linked_data(event, coming),
        "posters": _posters(event) if coming else [],
    }
    return TemplateResponse(request, "events/event_page.html", context)


def _german(page):
    if page.language == "de":
        return page
    rows = EventPage.objects.german().select_related("venue", "quarter")
    return rows.filter(translation_key=page.translation_key).first() or page


def _way(request):
    language = request.LANGUAGE_CODE
    return [
        Link(_("Start"), in_language("/", language)),
        Link(dict(NAVIGATION)["aktionen"], in_language("/aktionen/", language)),
    ]


def _row(date):
    return {
        "date": date,
        "when": times.when(date.starts, date.ends),
        "state": cards.state(date),
        "notes": news.notes(date),
    }


def _status(page, event, coming, following):
    if not coming:
        text = _("So war es: Lesen Sie den Bericht.") if page.report else ""
        return [{"tone": "info", "title": _("Diese Aktion ist vorbei"), "text": text}]
    if not following:
        text = event.called_off or coming[0].reason
        return [{"tone": "bad", "title": _("Fällt aus"), "text": text}]
    # The next date may be off, and the one after it moved.
    told = {date.pk: date for date in (coming[0], following)}
    return [word for word in map(news.notice, told.values()) if word]


def _beside(date, now):
    """The actions before and after this one by date: among those to come, or among those over."""
    rows = EventDate.objects.public().filter(status="planned").exclude(event=date.event_id)
    rows = (rows.upcoming(now) if date.ends >= now else rows.past(now)).select_related("event")
    found = {"previous": rows.before(date).first(), "following": rows.after(date).first()}
    events = {name: row.event for name, row in found.items() if row}
    cards.exchange_words(list(events.values()))
    return {name: Link(event.words.title, localized_url(event)) for name, event in events.items()}


def _facts(event, date):
    rows = []
    if date:
        when, relation = times.when(date.starts, date.ends), times.relation(date.starts)
        rows.append({"label": _("Wann"), "value": when, "icon": "clock", "note": relation})
    if venue := date.place if date else event.venue:
        place = {
            "label": _("Wo"),
            "value": venue.label,
            "icon": "pin",
            "note": venue.address,
        }
        rows.append(place | {"href": venue.map_url})
    if event.quarter:
        rows.append({"label": _("Viertel"), "value": event.quarter.label, "icon": "home"})
    rows.append({"label": _("Kosten"), "value": event.cost or _("kostenlos"), "icon": "euro"})
    if words := event.spoken_words:
        value = ", ".join(str(word) for word in words)
        rows.append({"label": _("Sprachen vor Ort"), "value": value, "icon": "language"})
    if event.age_note:
        rows.append({"label": _("Für wen"), "value": event.age_note, "icon": "people"})
    if event.organiser:
        rows.append({"label": _("Wer lädt ein"), "value": event.organiser, "icon": "hand"})
    if source := _source(event):
        rows.append(source)
    return rows


def _source(event):
    """Where an action was taken from, with a link to the partner's own words."""
    entry = event.imported.select_related("feed").first() if event.pk else None
    if not entry:
        return None
    href = entry.url or entry.feed.website
    return {"label": _("Quelle"), "value": entry.feed.source, "icon": "external", "href": href}


def _posters(event):
    return [
        Link(
            _("Aushang %(what)s (PDF)") % {"what": size.upper()},
            reverse("events:poster", args=[event.slug, size]),
        )
        for size in paper.SIZES
    ]
