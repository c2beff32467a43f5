"""A month of actions as a table of weeks, and a week as a table of days."""

import calendar as weeks
from dataclasses import dataclass, field
from datetime import date, timedelta

from django.utils import formats, timezone
from django.utils.translation import gettext as _

from portal import times
from portal.cards import State
from portal.links import localized_url
from portal.shell import Link

from . import cards

SHOWN = 3


@dataclass(frozen=True)
class Item:
    title: str
    url: str
    time: str
    state: str | State | None
    lang: str
    place: str = ""


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
    return _near(f"{text}-01") or timezone.localdate().replace(day=1)


def monday(text: str) -> date:
    """The first day of a week written as 2026-W11; nonsense is this week."""
    today = timezone.localdate()
    return _near(f"{text}-1") or today - timedelta(days=today.weekday())


def _near(text):
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return None
    # Further away there is nothing, and calendars end.
    return day if abs(day.year - timezone.localdate().year) <= 10 else None


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
        begins = timezone.localdate(row.starts)
        ends = timezone.localdate(row.ends - timedelta(seconds=1))
        while begins <= min(ends, last):
            found.setdefault(begins, []).append(row)
            begins += timedelta(days=1)
    return found


def _day(day, first, listing, rows):
    return Day(
        day,
        day.month == first.month,
        day == timezone.localdate(),
        [_item(row) for row in rows[:SHOWN]],
        max(len(rows) - SHOWN, 0),
        # The list shows no day that is over; the week shows all of each.
        f"{_week_url(day, listing)}#tag-{day}",
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


def _full_item(row):
    card = cards.card(row)
    moved = "" if row.cancelled else cards.mark(row)
    place = " · ".join(part for part in (row.place and row.place.label, moved) if part)
    hours = times.hours(row.starts, row.ends)
    return Item(card.title, card.url, hours, card.state, card.lang, place)


def _week_url(day, listing):
    year, number, __ = day.isocalendar()
    return listing.url(ansicht="woche", monat="", woche=f"{year}-W{number:02}")


def week(listing, first: date) -> dict:
    """What `components/week_table.html` shows of the seven days from `first` on."""
    today, days = timezone.localdate(), [first + timedelta(days=step) for step in range(7)]
    by_day = _rows(listing, first, days[-1])
    return {
        "title": times.span(first, days[-1], year=True),
        "days": [
            Day(day, True, day == today, [_full_item(row) for row in by_day.get(day, [])])
            for day in days
        ],
        "previous": Link(_("Vorige Woche"), _week_url(first - timedelta(days=7), listing)),
        "next": Link(_("Nächste Woche"), _week_url(first + timedelta(days=7), listing)),
    }
