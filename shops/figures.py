"""Numbers of this area, for the desk and for reports."""

from collections import defaultdict
from datetime import date, timedelta

from django.urls import reverse
from django.utils import timezone

from portal.figures import Cell, Occupancy, Row

from .models import Application, ClaimedDay, Place, ShopPage

WEEK = timedelta(days=7)


def occupancy(weeks: int = 8) -> Occupancy:
    """The places of all shops that are not over, week by week, in constant queries.

    A place counts as taken in a week when it is given or closed on any day of it.
    """
    today = timezone.localdate()
    monday = today - timedelta(days=today.weekday())
    mondays = tuple(monday + WEEK * number for number in range(weeks))
    end = monday + WEEK * weeks
    shops = ShopPage.objects.german().live().filter(first_day__lt=end).exclude(last_day__lt=today)
    shops = list(shops.order_by("title", "pk"))
    totals, taken = defaultdict(int), defaultdict(set)
    for shop_id in Place.objects.filter(shop__in=shops).values_list("shop_id", flat=True):
        totals[shop_id] += 1
    days = ClaimedDay.objects.filter(day__gte=monday, day__lt=end, place__shop__in=shops)
    for shop_id, place_id, day in days.values_list("place__shop_id", "place_id", "day"):
        taken[shop_id, day - timedelta(days=day.weekday())].add(place_id)
    asked = list(Application.objects.open().values_list("shop_id", "first_day", "last_day"))
    rows = [
        Row(
            label=shop.title,
            url=_list_url("claim", shop),
            cells=tuple(
                _cell(shop, week, totals[shop.pk], taken[shop.pk, week], asked) for week in mondays
            ),
        )
        for shop in shops
    ]
    return Occupancy(weeks=mondays, rows=tuple(rows))


def _cell(shop, week, total, taken, asked):
    last = week + timedelta(days=6)
    # Outside its time a shop has no place at all.
    if shop.first_day > last or (shop.last_day or date.max) < week:
        return Cell(taken=0, total=0)
    wishes = sum(pk == shop.pk and begin <= last and end >= week for pk, begin, end in asked)
    url = _list_url("application" if wishes else "claim", shop)
    return Cell(taken=len(taken), total=total, asked=wishes, url=url)


def _list_url(name, shop):
    return reverse(f"wagtailsnippets_shops_{name}:list") + f"?shop={shop.pk}"
