"""A month of actions as a table of weeks."""

import calendar as weeks
from dataclasses import dataclass, field
from datetime import date, timedelta

from django.utils import formats, timezone

from portal import times
from portal.links import localized_url
from portal.shell import Link

from . import cards

SHOWN = 3


@dataclass(frozen=True)
class Item:
    title: str
    url: str
    time: str
    state: str
    lang: str


@dataclass(frozen=True)
class Day:
    date: date
    in_month: bool
    today: bool
    items: list[Item] = field(default_factory=list)
    more: int = 0
    more_url: str = ""


def first_day(text: str) -> date:
    """The first day of a month written as 2026-03; nonsense is this month."""
    try:
        day = date.fromisoformat(f"{text}-01")
    except ValueError:
        day = None
    today = timezone.localdate()
    # Further away there is nothing, and calendars end.
    if day is None or abs(day.year - today.year) > 10:
        return today.replace(day=1)
    return day


def _item(row):
    card = cards.card(row)
    hours = times.hours(row.starts, row.ends)
    return Item(card.title, localized_url(row.event), hours, cards.mark(row), card.lang)


def _rows(listing, first, last):
    rows = list(listing.rows.between(first, last).with_event())
    cards.exchange_words([row.event for row in rows])
    return by_day(rows, last)


def grid(first: date) -> list[list[date]]:
    """The weeks, from Monday on, that the month beginning on `first` touches."""
    return weeks.Calendar().monthdatescalendar(first.year, first.month)


def by_day(rows, last: date) -> dict:
    """By local day the dates that touch it, up to `last`."""
    found = {}
    for row in rows:
        begins, ends = timezone.localdate(row.starts), timezone.localdate(row.ends)
        while begins <= min(ends, last):
            found.setdefault(begins, []).append(row)
            begins += timedelta(days=1)
    return found


def _day(day, first, listing, rows):
    iso = day.isoformat()
    return Day(
        day,
        day.month == first.month,
        day == timezone.localdate(),
        [_item(row) for row in rows[:SHOWN]],
        max(len(rows) - SHOWN, 0),
        listing.url(ansicht="", monat="", von=iso, bis=iso),
    )


def _step(first, days, listing):
    other = (first + timedelta(days=days)).replace(day=1)
    name = formats.date_format(other, "F Y")
    return Link(name, listing.url(ansicht="monat", monat=f"{other:%Y-%m}"))


def month(listing, first: date) -> dict:
    """What `components/month_table.html` shows of the month that begins on `first`."""
    shown = grid(first)
    rows = _rows(listing, first, shown[-1][-1])
    return {
        "title": formats.date_format(first, "F Y"),
        "weekdays": [formats.date_format(day, "l") for day in shown[0]],
        "weeks": [[_day(day, first, listing, rows.get(day, [])) for day in week] for week in shown],
        "previous": _step(first, -1, listing),
        "next": _step(first, 31, listing),
    }
