"""Where actions are: the drawing of the quarters with numbers, and the same places as a list."""

from collections import Counter
from dataclasses import dataclass, field, replace
from urllib.parse import urlsplit

from django.conf import settings
from django.db.models import F
from django.utils.translation import gettext as _

from portal.models import Quarter, Venue
from portal.shell import Link
from portal.town_map import town_map

from .. import cards

SHOWN = 3


@dataclass
class Place:
    """A venue with its next actions, or all actions without one."""

    number: int
    venue: Venue | None
    count: int
    more_url: str
    cards: list = field(default_factory=list)

    @property
    def more(self) -> int:
        return self.count - len(self.cards)


def places(listing) -> dict:
    """What `events/shapes/karte.html` shows: of each venue the next actions of the selection."""
    rows = listing.rows.upcoming()
    pairs = set(rows.order_by().by_place().values_list("at", "event").distinct())
    counts = Counter(at for at, __ in pairs)
    dates = list(rows.first_at_each_place(SHOWN).with_event())
    cards.exchange_words([date.event for date in dates])
    found = _places(listing, counts)
    by_venue = {place.venue and place.venue.pk: place for place in found}
    for date in dates:
        # One that came between the questions is on the next map.
        if place := by_venue.get(date.place and date.place.pk):
            place.cards.append(_card(date))
    return {
        "places": found,
        "count": len({event for __, event in pairs}),
        "map": town_map(Quarter.objects.all(), _spots(found)),
        "street": _street(),
        "ways": [Link(_("Alle Aktionen"), "?")],
    }


def _street():
    """What `components/street_map.html` needs; None where no tiles are set."""
    if not settings.TILE_URL:
        return None
    # A path on this site has no host: nobody else learns of it.
    host = urlsplit(settings.TILE_URL).hostname or ""
    return {"tiles": settings.TILE_URL, "credit": settings.TILE_CREDIT, "host": host}


def _card(date):
    card = cards.card(date, level=4)
    # The venue stands above.
    return replace(card, meta=card.meta[1:]) if date.place else card


def _places(listing, counts):
    """From quarter to quarter, numbered; what has no venue stands last."""
    venues = Venue.objects.filter(pk__in=[pk for pk in counts if pk]).select_related("quarter")
    order = F("quarter__sort_order").asc(nulls_last=True)
    found = [
        Place(number, venue, counts[venue.pk], listing.url(ansicht="", ort=venue.slug))
        for number, venue in enumerate(venues.order_by(order, "name", "pk"), start=1)
    ]
    if None in counts:
        found.append(Place(0, None, counts[None], listing.url(ansicht="")))
    return found


def _spots(found):
    for place in found:
        venue = place.venue
        if venue and venue.latitude is not None and venue.longitude is not None:
            url = f"#ort-{place.number}"
            yield place.number, venue.label, url, venue.longitude, venue.latitude
