"""What to print and hang up: PDF, drawn from the same rows as the pages."""

from django.http import Http404
from django.shortcuts import get_object_or_404
from django.utils import timezone

from portal.models import Quarter
from portal.paper import answer

from .. import paper
from ..models import EventPage


def poster(request, slug, size):
    """The poster of an action that is still to come, in the language of the address."""
    rows = EventPage.objects.public().select_related("venue", "quarter", "locale")
    event = get_object_or_404(rows, slug=slug)
    sheet = paper.poster(event, size) if size in paper.SIZES else None
    if sheet is None:
        raise Http404
    return answer(request, sheet, f"aushang-{slug}-{size}.pdf")


def month_sheet(request, slug, month):
    """The month of a quarter, from this one on for a year."""
    quarter = get_object_or_404(Quarter, slug=slug)
    first = paper.months(timezone.localdate()).get(month)
    if first is None:
        raise Http404
    return answer(request, paper.month_sheet(quarter, first), f"aushang-{slug}-{month}.pdf")
