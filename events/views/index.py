"""All actions: as a list grouped by day, by week, by month, by place, and what was."""

from itertools import groupby

from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from portal import ics, times
from portal.listing import Listing, Pages
from portal.shell import Link

from .. import cards, months
from ..filters import FILTERS
from ..models import EventDate
from .archive import archive
from .places import places


def index(request, page):
    """The shape is chosen by `ansicht`; everything else in the address is a filter."""
    rows = EventDate.objects.public().order_by("starts", "pk")
    listing = Listing(request.GET, FILTERS, rows, keep=("ansicht", *INSIDE))
    chosen = request.GET.get("ansicht")
    shape = chosen if chosen in SHAPES else "liste"
    selection = listing.url(ansicht="", **NOWHERE).removesuffix("?")
    calendar_url = reverse("events:calendar") + selection
    context = {
        "page": page,
        "listing": listing,
        "shape": f"events/shapes/{shape}.html",
        "views": [_view(listing, name, name == shape) for name in SHAPES],
        "calendar_ways": ics.ways(calendar_url),
        "feed_url": reverse("events:feed", args=["xml"]) + selection,
    }
    draw = SHAPES[shape][1]
    return TemplateResponse(request, "events/event_index_page.html", context | draw(listing))


def _view(listing, name, current):
    """The link to a shape: with the filters, at its own beginning."""
    url = listing.url(**NOWHERE, ansicht="" if name == "liste" else name)
    return Link(SHAPES[name][0], url, current)


def _month(listing):
    return {"month": months.month(listing, months.first_day(listing.query.get("monat", "")))}


def _week(listing):
    return {"week": months.week(listing, months.monday(listing.query.get("woche", "")))}


def _list(listing):
    pages = Pages(listing, listing.rows.upcoming().first_of_each().with_event())
    dates = pages.rows
    cards.exchange_words([date.event for date in dates])
    days = groupby(dates, key=lambda date: timezone.localdate(max(date.starts, _now())))
    groups = [_group(day, list(found)) for day, found in days]
    return {"pages": pages, "groups": groups, "ways": [Link(_("Alle Aktionen"), "?")]}


def _now():
    # What began before today stands under today.
    return timezone.localtime().replace(hour=0, minute=0, second=0, microsecond=0)


def _group(day, dates):
    moment = max(dates[0].starts, _now())
    words = times.day(moment, year=day.year != timezone.localdate().year)
    relation = times.relation(moment)
    heading = f"{relation[0].upper()}{relation[1:]}, {words}" if relation else words
    return {"heading": heading, "cards": [cards.card(date, level=4) for date in dates]}


# What an action list can look like, and what draws it.
SHAPES = {
    "liste": (gettext_lazy("Liste"), _list),
    "woche": (gettext_lazy("Woche"), _week),
    "monat": (gettext_lazy("Monat"), _month),
    "karte": (gettext_lazy("Karte"), places),
    "archiv": (gettext_lazy("Archiv"), archive),
}
# Where a reader is inside a shape.
INSIDE = ("monat", "woche", "jahr")
NOWHERE = dict.fromkeys(INSIDE, "")
