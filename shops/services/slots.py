"""Which weeks of which places are free."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, timedelta

from django.utils import timezone

from ..models import ClaimedDay, Place, ShopPage

WEEKS = 8
WEEK = timedelta(days=7)


@dataclass(frozen=True)
class Slot:
    """A place in one week, cut to the days on which its shop exists."""

    place: Place
    first_day: date
    last_day: date

    @property
    def shop(self) -> ShopPage:
        return self.place.shop

    @property
    def key(self) -> str:
        """Names the slot in a form by place and Monday: 12:2026-03-09."""
        monday = self.first_day - timedelta(days=self.first_day.weekday())
        return f"{self.place.pk}:{monday.isoformat()}"


@dataclass(frozen=True)
class AnyWeek:
    """Any place of a shop, at any time of these days."""

    shop: ShopPage
    first_day: date
    last_day: date
    place: None = None

    @property
    def key(self) -> str:
        return f"laden:{self.shop.pk}"


def free_slots(*, weeks=WEEKS, today=None, shop=None) -> dict[ShopPage, list[Slot]]:
    """The wholly free weeks from now on, by shop, soonest first; also shops without any.

    Constant queries. Only published shops that take applications and are not over.
    """
    today = today or timezone.localdate()
    monday = today - timedelta(days=today.weekday())
    end = monday + WEEK * weeks
    shops = ShopPage.objects.public().filter(takes_applications=True, first_day__lt=end)
    shops = [row for row in shops.order_by("title", "pk") if not _over(row, today)]
    if shop is not None:
        shops = [row for row in shops if row.pk == shop.pk]
    taken = ClaimedDay.objects.filter(day__gte=today, day__lt=end, place__shop__in=shops)
    held = set(taken.values_list("place_id", "day"))
    places = defaultdict(list)
    for place in Place.objects.filter(shop__in=shops):
        places[place.shop_id].append(place)
    mondays = [monday + WEEK * number for number in range(weeks)]
    return {row: _slots(row, places[row.pk], mondays, held, today) for row in shops}


def _over(shop, today):
    return shop.last_day and shop.last_day < today


def _slots(shop, places, mondays, held, today):
    found = []
    for monday in mondays:
        first = max(monday, shop.first_day, today)
        last = min(monday + timedelta(days=6), shop.last_day or date.max)
        if first > last:
            continue
        days = [first + timedelta(days=number) for number in range((last - first).days + 1)]
        for place in places:
            if not any((place.pk, day) in held for day in days):
                place.shop = shop
                found.append(Slot(place, first, last))
    return found


def is_free(place, first_day, last_day) -> bool:
    """Whether nobody holds the place on any of these days."""
    return not place.claimed_days.filter(day__range=(first_day, last_day)).exists()


def any_week(shop, *, weeks=WEEKS, today=None) -> AnyWeek:
    """The whole time that can be asked for now in this shop, for whoever is flexible."""
    today = today or timezone.localdate()
    end = today - timedelta(days=today.weekday()) + WEEK * weeks - timedelta(days=1)
    return AnyWeek(shop, max(today, shop.first_day), min(end, shop.last_day or end))
