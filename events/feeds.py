"""Calendars to take along: one date, or any selection at a stable address."""

from datetime import timedelta

from django.shortcuts import get_object_or_404
from django.utils import timezone
from django.utils.translation import gettext as _

from portal import ics
from portal.feeds import answer
from portal.listing import Listing

from .calendar import occurrence, of_date
from .filters import FILTERS
from .models import EventDate

# So long a date stays in the calendar, so that a cancellation reaches every phone.
KEPT = timedelta(days=30)
LIMIT = 500


def calendar(request):
    """The dates of a selection from 30 days back; the filters are those of the list."""
    rows = EventDate.objects.public().upcoming(timezone.now() - KEPT).with_event()
    listing = Listing(request.GET, FILTERS, rows)
    found = [occurrence(date) for date in listing.rows.order_by("starts", "pk")[:LIMIT]]
    return answer(request, ics.calendar(_("Aktionen"), found), ics.CONTENT_TYPE, "aktionen.ics")


def date(request, slug, pk):
    row = get_object_or_404(EventDate.objects.public().with_event(), pk=pk, event__slug=slug)
    return answer(request, of_date(row), ics.CONTENT_TYPE, "termin.ics")
