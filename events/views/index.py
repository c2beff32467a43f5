"""All actions: as a list grouped by day, or as a month."""

from itertools import groupby

from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from portal import ics, times
from portal.listing import Listing, Pages
from portal.shell import Link

from .. import cards, months
from ..filters import FILTERS
from ..models import EventDate


def index(request, page):
    """The view is chosen by `ansicht`; everything else in the address is a filter."""
    rows = EventDate.objects.public().order_by("starts", "pk")
    listing = Listing(request.GET, FILTERS, rows, keep=("ansicht", "monat"))
    is_month = request.GET.get("ansicht") == "monat"
    selection = listing.url(ansicht="", monat="").removesuffix("?")
    calendar_url = reverse("events:calendar") + selection
    context = {
        "page": page,
        "listing": listing,
        "views": [
            Link(_("Liste"), listing.url(ansicht="", monat=""), not is_month),
            Link(_("Monat"), listing.url(ansicht="monat"), is_month),
        ],
        "calendar_url": calendar_url,
        "calendar_ways": ics.ways(calendar_url),
        "feed_url": reverse("events:feed", args=["xml"]) + selection,
    }
    context |= _month(request, listing) if is_month else _list(listing)
    return TemplateResponse(request, "events/event_index_page.html", context)


def _month(request, listing):
    first = months.first_day(request.GET.get("monat", ""))
    return {"month": months.month(listing, first)}


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
