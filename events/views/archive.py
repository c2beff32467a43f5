"""What was: actions of which nothing more is to come, year by year, the newest first."""

from dataclasses import replace
from itertools import groupby

from django.utils import formats, timezone
from django.utils.translation import gettext as _

from portal.cards import State
from portal.listing import Pages
from portal.shell import Link

from .. import cards


def archive(listing) -> dict:
    """What `events/shapes/archiv.html` shows of the year in the address, or of the last one."""
    rows = listing.rows.ended().last_of_each()
    years = [day.year for day in rows.datetimes("starts", "year", order="DESC")]
    asked = listing.query.get("jahr", "")
    year = next((year for year in years if str(year) == asked), years[0] if years else None)
    pages = Pages(listing, rows.filter(starts__year=year).with_event() if year else rows.none())
    dates = pages.rows
    cards.exchange_words([date.event for date in dates])
    months = groupby(dates, key=lambda date: formats.date_format(_day(date), "F Y"))
    return {
        "year": year,
        "years": [_year(listing, row, row == year) for row in years],
        "pages": pages,
        "groups": [
            {"heading": month, "cards": [_card(date) for date in found]} for month, found in months
        ],
        "ways": [Link(_("Alle Aktionen"), "?")],
    }


def _day(date):
    return timezone.localdate(date.starts)


def _year(listing, year, current):
    return Link(str(year), listing.url(ansicht="archiv", jahr=year), current)


def _card(date):
    """A card without what matters only before: places, signs, costs."""
    return replace(
        cards.card(date, level=4),
        meta=(date.place.label,) if date.place else (),
        tags=(),
        state=State("book", _("mit Bericht")) if date.event.report else None,
    )
