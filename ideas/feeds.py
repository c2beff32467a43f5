"""The board to follow by machine; the filters are those of the list."""

from django.urls import reverse
from django.utils.translation import gettext as _

from portal import feeds
from portal.listing import Listing

from .filters import FILTERS
from .models import Idea


def feed(request, kind):
    """The newest public ideas of a selection as "xml" or "json"."""
    listing = Listing(request.GET, FILTERS, Idea.objects.public())
    rows = listing.rows.cards().in_order("")[: feeds.LIMIT]
    return feeds.feed(
        request,
        kind,
        title=_("Ideen"),
        page=reverse("wagtail_serve", args=["ideen/"]),
        entries=[_entry(idea) for idea in rows],
    )


def _entry(idea):
    parts = [idea.where, idea.get_status_display(), idea.answer or idea.text]
    return feeds.FeedEntry(
        title=idea.title,
        url=reverse("ideas:number", args=[idea.pk]),
        summary=". ".join(part for part in parts if part),
        published=idea.published_at,
        updated=idea.decided_at or idea.published_at,
    )
