"""All shops: those that are open, those of this week, and what was there before."""

from datetime import timedelta

from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from portal import times
from portal.links import localized_url
from portal.listing import Listing, Pages
from portal.shell import Link

from .. import cards, opening
from ..filters import SHOPS
from ..models import ShopPage


def index(request, page):
    """The view is chosen by `wann`; everything else in the address is a filter."""
    listing = Listing(request.GET, SHOPS, ShopPage.objects.public(), keep=("wann",))
    rows = cards.known(listing.rows.cards())
    when = request.GET.get("wann", "")
    pages = Pages(listing, _chosen(rows, when))
    shown = pages.rows
    context = {
        "page": page,
        "listing": listing,
        "views": _views(listing, when),
        "pages": pages,
        "there": cards.shop_cards([row for row in shown if not row.past]),
        "past": cards.shop_cards([row for row in shown if row.past]),
        "empty": _empty(listing, rows, when),
        "feed_url": reverse("shops:feed", args=["xml"]) + listing.url(wann="", seite=""),
    }
    return TemplateResponse(request, "shops/shop_index_page.html", context)


def _chosen(rows, when):
    if when == "jetzt":
        return [row for row in rows if row.state.open]
    if when == "woche":
        today = timezone.localdate()
        monday = today + timedelta(days=7 - today.weekday())
        return [row for row in rows if opening.opens_before(row.state, monday)]
    return rows


def _views(listing, when):
    return [
        Link(_("Jetzt geöffnet"), listing.url(wann="jetzt"), when == "jetzt"),
        Link(_("Diese Woche"), listing.url(wann="woche"), when == "woche"),
        Link(pgettext("shops", "Alle"), listing.url(wann=""), when not in ("jetzt", "woche")),
    ]


def _empty(listing, rows, when):
    """Why there is nothing, and where to go on."""
    following = next((row for row in rows if row.state.next), None)
    if when in ("jetzt", "woche") and following:
        moment, title = following.state.next.starts, following.shop.words.title
        words = {"when": _when(moment), "shop": title}
        if when == "jetzt":
            text = _("Gerade ist kein Laden geöffnet. %(when)s: %(shop)s.") % words
        else:
            text = _("Diese Woche öffnet kein Laden mehr. %(when)s: %(shop)s.") % words
        return {"text": text, "links": [Link(title, localized_url(following.shop))]}
    if listing.active:
        text = _("Kein Laden passt zu Ihrer Auswahl. Nehmen Sie einen Filter heraus.")
    elif rows:
        text = _("Gerade ist kein Laden angekündigt. Sehen Sie, was es schon gab.")
    else:
        text = _("Hier steht noch kein Laden. Der erste kommt bald.")
    return {"text": text, "links": [Link(_("Alle Läden"), "?")] if rows or listing.active else []}


def _when(moment):
    """Morgen ab 10 Uhr; Sa., 14. März ab 10 Uhr."""
    is_near = timezone.localdate(moment) <= timezone.localdate() + timedelta(days=1)
    day = times.relation(moment) if is_near else times.day(moment)
    words = {"day": day, "hour": times.hour(moment)}
    sentence = _("%(day)s ab %(hour)s") % words
    return sentence[0].upper() + sentence[1:]
