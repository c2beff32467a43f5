"""Shops and producers to follow by machine, and the hours of a shop for calendars."""

from datetime import timedelta

from django.conf import settings
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from portal import feeds, ics
from portal.links import absolute, localized_url
from portal.listing import Listing

from . import cards
from .filters import PRODUCERS, SHOPS
from .models import ProducerPage, ShopPage

# So many days of opening hours are in the calendar of a shop.
AHEAD = 60


def shops(request, kind):
    """The newest shops of a selection; the filters are those of the list."""
    rows = _newest(Listing(request.GET, SHOPS, ShopPage.objects.public()))
    path = reverse("wagtail_serve", args=["laeden/"])
    title = pgettext("feed", "Läden")
    return feeds.feed(request, kind, title=title, page=path, entries=_entries(rows))


def producers(request, kind):
    """The newest producers of a selection; the filters are those of the list."""
    rows = _newest(Listing(request.GET, PRODUCERS, ProducerPage.objects.public()))
    path = reverse("wagtail_serve", args=["handgemacht/"])
    title = pgettext("feed", "Handgemacht")
    return feeds.feed(request, kind, title=title, page=path, entries=_entries(rows))


def _newest(listing):
    rows = listing.rows.exclude(first_published_at=None)
    return list(rows.order_by("-first_published_at", "-pk")[: feeds.LIMIT])


def _entries(rows):
    cards.exchange_words(rows)
    return [
        feeds.FeedEntry(
            page.words.title,
            localized_url(page),
            page.words.summary,
            page.first_published_at,
            page.last_published_at or page.first_published_at,
        )
        for page in rows
    ]


def opening(request, slug):
    """When a shop is open in the next weeks; the same rows give the same bytes all day."""
    shop = get_object_or_404(ShopPage.objects.public().cards(), slug=slug)
    cards.exchange_words([shop])
    text = ics.calendar(shop.words.title, list(_openings(cards.know(shop))))
    return feeds.answer(request, text, ics.CONTENT_TYPE, "oeffnung.ics")


def _openings(row):
    shop, first = row.shop, timezone.localdate(row.at)
    title = _("%(shop)s ist geöffnet") % {"shop": shop.words.title}
    for step in range(AHEAD):
        day = first + timedelta(days=step)
        for number, span in enumerate(row.timetable.openings(day)):
            yield ics.Occurrence(
                uid=f"laden-{shop.pk}-{day}-{number}@{settings.BASE_URL.split('//')[-1]}",
                starts=span.starts,
                ends=span.ends,
                title=title,
                changed_at=shop.last_published_at or row.at,
                url=absolute(localized_url(shop)),
                place=f"{shop.venue.label}, {shop.venue.address}",
            )
