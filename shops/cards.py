"""How shops and producers show themselves elsewhere: as cards, in constant queries."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db.models import prefetch_related_objects
from django.utils import timezone
from django.utils.translation import gettext as _

from portal import words
from portal.cards import Card
from portal.links import localized_url
from portal.models import TopicLink

from . import hours, opening
from .models import Claim, ProducerPage, ShopPage

# A weekly digest tells of shops that opened since the one before.
NEWLY = timedelta(days=7)


@dataclass(frozen=True)
class Known:
    """A shop with its timetable and how it stands at one moment."""

    shop: ShopPage
    timetable: hours.Timetable
    state: hours.State
    at: datetime

    @property
    def past(self) -> bool:
        return bool(self.shop.last_day and self.shop.last_day < timezone.localdate(self.at))

    @property
    def order(self):
        """Open ones first, then by the next opening, then the past, latest first."""
        shop, state = self.shop, self.state
        if self.past:
            return (3, -shop.last_day.toordinal(), shop.pk)
        if state.now:
            return (0, state.now.ends.timestamp(), shop.pk)
        if state.next:
            return (1, state.next.starts.timestamp(), shop.pk)
        return (2, shop.first_day.toordinal(), shop.pk)


def exchange_words(pages) -> None:
    """Give German shops or producers the words of the reader's language, in one query."""
    words.exchange(pages)


def lend(found, page) -> None:
    """Show the German row `found` in the words of `page`, without asking twice for the same."""
    found.words = page
    if page.locale_id == found.locale_id:
        page.locale = found.locale
    if page.picture_id and page.picture_id == found.picture_id:
        page.picture = found.picture


def know(shop, at=None) -> Known:
    at, timetable = at or timezone.now(), hours.of(shop)
    return Known(shop, timetable, timetable.state(at), at)


def known(rows, at=None) -> list[Known]:
    """Shops in the order in which they open; `rows` come from `.cards()`."""
    at = at or timezone.now()
    return sorted((know(shop, at) for shop in rows), key=lambda row: row.order)


def topics(pages) -> dict[int, list]:
    """The topics of pages by their key, in one query."""
    links = TopicLink.objects.filter(content_object__in=[page.pk for page in pages])
    found: dict[int, list] = {}
    for link in links.select_related("tag").order_by("tag__name"):
        found.setdefault(link.content_object_id, []).append(link.tag)
    return found


def draw_pictures(pages) -> None:
    """Fetch what the pictures of these pages need, in one query."""
    prefetch_related_objects([page.picture for page in pages if page.picture], "renditions")


def picture(page):
    image = page.picture
    return image if image and image.may_be_shown and image.fallback else None


def _labels(found):
    return ", ".join(topic.label for topic in found)


def shop_card(row: Known, goods=(), level=3) -> Card:
    shop, venue = row.shop, row.shop.venue
    meta = (venue.label, venue.address, opening.run_words(shop, row.at), _labels(goods))
    return Card(
        kind="shop",
        title=shop.words.title,
        url=localized_url(shop),
        lang=words.lang(shop),
        summary=shop.words.summary,
        when_text=opening.now_words(row.state, row.at),
        meta=tuple(dict.fromkeys(part for part in meta if part)),
        state=opening.state_word(shop, row.state, row.at),
        picture=picture(shop),
        quarter=shop.quarter,
        level=level,
    )


def shop_cards(rows: list[Known], level=3) -> list[Card]:
    shops = [row.shop for row in rows]
    exchange_words(shops)
    draw_pictures(shops)
    goods = topics(shops)
    return [shop_card(row, goods.get(row.shop.pk, ()), level) for row in rows]


def next_claims(producers, at=None) -> list[Claim]:
    """Where these producers sell now and next, in public shops, in order of days."""
    rows = Claim.objects.filter(
        producer__in=producers,
        kind=Claim.Kind.SELLING,
        released_at=None,
        last_day__gte=timezone.localdate(at),
        place__shop__in=ShopPage.objects.public(),
    )
    rows = rows.select_related("place__shop__venue", "place__shop__locale")
    claims = list(rows.order_by("first_day", "pk"))
    exchange_words([claim.place.shop for claim in claims])
    return claims


def _where(claim):
    shop = claim.place.shop.words.title
    if claim.first_day > timezone.localdate():
        day = opening.plain_day(claim.first_day)
        return _("ab %(day)s: %(shop)s") % {"day": day, "shop": shop}
    day = opening.plain_day(claim.last_day)
    return _("jetzt bis %(day)s: %(shop)s") % {"day": day, "shop": shop}


def producer_card(page, goods=(), where="", level=3) -> Card:
    origin = page.origin or (page.quarter.label if page.quarter else "")
    return Card(
        kind="producer",
        title=page.words.title,
        url=localized_url(page),
        lang=words.lang(page),
        summary=page.words.summary,
        when_text=where,
        meta=tuple(part for part in (_labels(goods), origin) if part),
        picture=picture(page),
        quarter=page.quarter,
        level=level,
    )


def producer_cards(pages, level=3) -> list[Card]:
    """Producers with their goods and where each is to be found next."""
    pages = list(pages)
    exchange_words(pages)
    draw_pictures(pages)
    goods = topics(pages)
    first: dict[int, Claim] = {}
    for claim in next_claims([page.producer_id for page in pages if page.producer_id]):
        first.setdefault(claim.producer_id, claim)
    places = {key: _where(claim) for key, claim in first.items()}
    return [
        producer_card(page, goods.get(page.pk, ()), places.get(page.producer_id, ""), level)
        for page in pages
    ]


def _shops(quarter=None):
    rows = ShopPage.objects.public()
    return (rows.in_quarter(quarter.slug) if quarter else rows).cards()


def _current(quarter=None):
    """Shops that are there or announced, in the order in which they open."""
    return [row for row in known(_shops(quarter).current()) if not row.state.over]


def open_now(quarter=None, limit=3) -> list[Card]:
    """Shops that are open now; when there is none, those that open next."""
    rows = _current(quarter)
    found = [row for row in rows if row.state.open] or [row for row in rows if row.state.next]
    return shop_cards(found[:limit])


def shops(quarter=None, limit=5) -> list[Card]:
    """Shops that are there or announced."""
    return shop_cards(_current(quarter)[:limit])


def producers(quarter=None, limit=6) -> list[Card]:
    rows = ProducerPage.objects.public()
    rows = rows.in_quarter(quarter.slug) if quarter else rows
    return producer_cards(rows.cards().order_by("title", "pk")[:limit])


def search_shops(query, limit=5) -> tuple[list[Card], int]:
    """Shops that fit, best first, and how many there are in all."""
    keys = [page.pk for page in ShopPage.objects.found_by(query)]
    found = {shop.pk: shop for shop in _shops().filter(pk__in=keys)}
    rows = [found[key] for key in keys if key in found]
    return shop_cards([know(shop) for shop in rows[:limit]]), len(rows)


def search_producers(query, limit=5) -> tuple[list[Card], int]:
    """Producers that fit, best first, and how many there are in all."""
    keys = [page.pk for page in ProducerPage.objects.found_by(query)]
    public = ProducerPage.objects.public().filter(pk__in=keys)
    found = {page.pk: page for page in public.cards()}
    rows = [found[key] for key in keys if key in found]
    return producer_cards(rows[:limit]), len(rows)


def about(topic, limit=6) -> list[Card]:
    """Shops and producers with this topic: what is open first."""
    rows = known(_shops().about(topic.slug))[:limit]
    pages = ProducerPage.objects.public().about(topic.slug).cards().order_by("title", "pk")
    return (shop_cards(rows) + producer_cards(pages[:limit]))[:limit]


def digest(quarters, topics, since, limit) -> list[Card]:
    """For the newsletter: shops announced or lately opened, or only those new since a moment."""
    rows = _shops().current().filter(first_day__gt=timezone.localdate() - NEWLY)
    if quarters:
        rows = rows.in_quarter(*[quarter.slug for quarter in quarters])
    if topics:
        rows = rows.about(*[topic.slug for topic in topics])
    if since:
        rows = rows.filter(first_published_at__gt=since)
    return shop_cards(known(rows)[:limit])
