"""Calendars to take along: one date, or any selection at a stable address."""

from datetime import timedelta
from hashlib import sha256

from django.http import HttpResponse, HttpResponseNotModified
from django.shortcuts import get_object_or_404
from django.utils import timezone
from django.utils.translation import gettext as _

from portal import ics
from portal.listing import Listing

from .calendar import occurrence, of_date
from .filters import FILTERS
from .models import EventDate

# So long a date stays in the calendar, so that a cancellation reaches every phone.
KEPT = timedelta(days=30)
LIMIT = 500


def _answer(request, text, name):
    tag = f'"{sha256(text.encode()).hexdigest()[:32]}"'
    # A proxy or the compression on the way may have made the tag a weak one.
    if request.headers.get("If-None-Match", "").removeprefix("W/") == tag:
        return HttpResponseNotModified(headers={"ETag": tag})
    headers = {"ETag": tag, "Content-Disposition": f'attachment; filename="{name}"'}
    return HttpResponse(text, content_type=ics.CONTENT_TYPE, headers=headers)


def calendar(request):
    """The dates of a selection from 30 days back; the filters are those of the list."""
    rows = EventDate.objects.public().upcoming(timezone.now() - KEPT).with_event()
    listing = Listing(request.GET, FILTERS, rows)
    found = [occurrence(date) for date in listing.rows.order_by("starts", "pk")[:LIMIT]]
    return _answer(request, ics.calendar(_("Aktionen"), found), "aktionen.ics")


def date(request, slug, pk):
    row = get_object_or_404(EventDate.objects.public().with_event(), pk=pk, event__slug=slug)
    return _answer(request, of_date(row), "termin.ics")
