"""The board: as a list with pages, or by how the ideas stand."""

from django.db.models import Count
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.translation import gettext as _

from portal.listing import Listing, Pages
from portal.shell import Link

from .. import cards
from ..filters import FILTERS, SORTING
from ..models import Idea

# So many ideas of each status stand in the view by status.
COLUMN = 6
KEPT = ("ansicht", "sortierung")


def index(request, page):
    """`ansicht` chooses the view and `sortierung` the order; all else in the address filters."""
    listing = Listing(request.GET, FILTERS, Idea.objects.public(), keep=KEPT)
    by_status = request.GET.get("ansicht") == "stand"
    context = {
        "page": page,
        "listing": listing,
        "views": [
            Link(_("Liste"), listing.url(ansicht=""), not by_status),
            Link(_("Nach Stand"), listing.url(ansicht="stand"), by_status),
        ],
        "submit_url": reverse("ideas:submit") + _quarter(listing),
        "feeds": _feeds(listing),
    }
    context |= _board(listing) if by_status else _list(request, listing)
    return TemplateResponse(request, "ideas/idea_index_page.html", context)


def _quarter(listing):
    """The one chosen quarter, which the form then knows already."""
    chosen = listing.values.get("viertel", [])
    return f"?viertel={chosen[0]}" if len(chosen) == 1 else ""


def _feeds(listing):
    query = listing.url(ansicht="", sortierung="")
    query = "" if query == "?" else query
    return [
        Link("Atom", reverse("ideas:feed", args=["xml"]) + query),
        Link("JSON", reverse("ideas:feed", args=["json"]) + query),
    ]


def _list(request, listing):
    order = request.GET.get("sortierung", "")
    order = order if order in dict(SORTING) else ""
    pages = Pages(listing, listing.rows.cards().in_order(order))
    sorting = [Link(label, listing.url(sortierung=name), name == order) for name, label in SORTING]
    return {
        "pages": pages,
        "sorting": sorting,
        "cards": cards.cards(pages.rows),
        "nothing": _nothing(listing),
        "ways": [Link(_("Alle Ideen"), "?")] if listing.active else [],
    }


def _nothing(listing):
    chosen = listing.values.get("viertel", [])
    if len(chosen) == 1 and listing.count_active == 1:
        name = listing.choices["viertel"][chosen[0]]
        words = _("Aus %(quarter)s gibt es hier noch keine Idee. Ihre wäre die erste.")
        return words % {"quarter": name}
    if listing.active:
        return _("Keine Idee passt zu Ihrer Auswahl. Nehmen Sie einen Filter heraus.")
    return _("Hier steht noch keine Idee. Ihre wäre die erste.")


def _board(listing):
    counted = listing.rows.order_by().values_list("status").annotate(count=Count("pk"))
    counts = dict(counted)
    rows = list(listing.rows.first_of_each_status(COLUMN).cards().in_order(""))
    return {"columns": [_column(listing, status, counts, rows) for status in Idea.BOARD]}


def _column(listing, status, counts, rows):
    shown = [idea for idea in rows if idea.status == status]
    count = counts.get(status.value, 0)
    return {
        "state": cards.state(status),
        "count": count,
        "cards": cards.cards(shown),
        "all_url": listing.url(ansicht="", stand=status.value) if count > len(shown) else "",
    }
