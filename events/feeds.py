"""To take along: one date or any selection as a calendar, and what is new as a feed."""

from datetime import timedelta

from django.db.models import F
from django.http import Http404
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from portal import feeds, ics, times
from portal.feeds import FeedEntry, answer
from portal.links import localized_url
from portal.listing import Listing, Pages

from . import cards
from .calendar import changed_at, occurrence
from .filters import FILTERS
from .models import EventDate

# So long a date stays in the calendar, so that a cancellation reaches every phone.
KEPT = timedelta(days=30)
LIMIT = 500


def calendar(request):
    """The dates of a selection from 30 days back; the filters are those of the list."""
    rows = EventDate.objects.public().upcoming(timezone.now() - KEPT).with_page()
    listing = Listing(request.GET, FILTERS, rows)
    found = list(listing.rows.order_by("starts", "pk")[: LIMIT + 1])
    # A calendar program cannot turn pages: it is told that there is more.
    note = _("Nur die nächsten %(count)s Termine.") % {"count": LIMIT} if found[LIMIT:] else ""
    return _answer(request, _("Aktionen"), found[:LIMIT], "aktionen.ics", note)


def series(request, slug):
    """All dates of one action, those that are over or cancelled too."""
    rows = EventDate.objects.public().filter(event__slug=slug).with_page()
    found = list(rows.order_by("starts", "pk"))
    if not found:
        raise Http404
    return _answer(request, "", found, f"{slug}.ics")


def _answer(request, name, dates, file, note=""):
    cards.exchange_words([row.event for row in dates])
    parts = name or dates[0].event.words.title, [occurrence(row) for row in dates], note
    return answer(
        request, lambda: ics.calendar(*parts), ics.CONTENT_TYPE, file, made_of=ics.seal(*parts)
    )


def feed(request, kind):
    """The actions of a selection that are still to come, the newest first."""
    rows = EventDate.objects.public().upcoming()
    listing = Listing(request.GET, FILTERS, rows)
    found = listing.rows.first_of_each().with_page()
    newest = F("event__first_published_at").desc(nulls_last=True)
    pages = Pages(listing, found.order_by(newest, "-event"), per_page=feeds.LIMIT)
    dates = pages.rows
    cards.exchange_words([date.event for date in dates])
    return feeds.feed(
        request,
        kind,
        title=_("Aktionen"),
        page=reverse("wagtail_serve", args=["aktionen/"]) + listing.url().removesuffix("?"),
        entries=[_entry(date) for date in dates],
        following=pages.next_url and request.path + pages.next_url,
    )


def _entry(date):
    event = date.event
    when = times.when(date.starts, date.ends)
    if mark := cards.mark(date):
        when = f"{mark}: {when}"
    return FeedEntry(
        title=event.words.title,
        url=localized_url(event),
        summary=f"{when}. {event.words.summary}",
        published=event.first_published_at or date.changed_at,
        updated=changed_at(date),
    )


def date(request, slug, pk):
    row = get_object_or_404(EventDate.objects.public().with_page(), pk=pk, event__slug=slug)
    return _answer(request, "", [row], "termin.ics")
