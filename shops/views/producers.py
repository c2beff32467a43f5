"""Everyone who makes what the shops sell, and one of them with where to find the goods."""

from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from portal import words
from portal.links import in_language, localized_url
from portal.listing import Listing, Pages
from portal.shell import Link

from .. import cards, opening
from ..filters import PRODUCERS
from ..models import ProducerPage


def producers(request, page):
    rows = ProducerPage.objects.public().cards().order_by("title", "pk")
    listing = Listing(request.GET, PRODUCERS, rows)
    pages = Pages(listing, list(listing.rows))
    context = {
        "page": page,
        "listing": listing,
        "pages": pages,
        "cards": cards.producer_cards(pages.rows, level=3),
        "ways": [Link(_("Alle ansehen"), "?")] if listing.active else [],
        "feed_url": reverse("shops:producer_feed", args=["xml"]) + listing.url(seite=""),
    }
    return TemplateResponse(request, "shops/producer_index_page.html", context)


def producer(request, page):
    """`page` may be a translation: goods and places are those of the German profile."""
    found = _german(request, page)
    cards.lend(found, page)
    request.breadcrumb = _way(request)
    cards.draw_pictures([page])
    goods = cards.topics([found]).get(found.pk, []) if found.pk else []
    claims = cards.next_claims([found.producer_id]) if found.producer_id else []
    context = {
        "page": page,
        "producer": found,
        "facts": _facts(found, page, goods),
        "places": [_place(claim) for claim in claims],
    }
    return TemplateResponse(request, "shops/producer_page.html", context)


def _way(request):
    language = request.LANGUAGE_CODE
    return [
        Link(_("Start"), in_language("/", language)),
        Link(pgettext("navigation", "Handgemacht"), in_language("/handgemacht/", language)),
    ]


def _german(request, page):
    if request.is_preview and page.language == "de":
        return page
    rows = ProducerPage.objects.german().cards()
    return rows.filter(translation_key=page.translation_key).first() or page


def _facts(found, page, goods):
    rows = []
    if goods:
        value = ", ".join(topic.label for topic in goods)
        rows.append({"label": _("Ware"), "value": value, "icon": "shop"})
    if origin := page.origin or found.origin:
        rows.append({"label": _("Woher"), "value": origin, "icon": "pin"})
    if found.quarter:
        rows.append({"label": _("Viertel"), "value": found.quarter.label, "icon": "home"})
    if elsewhere := page.elsewhere or found.elsewhere:
        rows.append({"label": _("Auch hier zu finden"), "value": elsewhere, "icon": "map"})
    return rows + _contact(found)


def _contact(found):
    """Only what the producer agreed to show: the row behind the profile is never public."""
    rows = []
    if phone := found.public_phone:
        href = "tel:" + "".join(sign for sign in phone if sign.isdigit() or sign == "+")
        rows.append({"label": _("Telefon"), "value": phone, "icon": "phone", "href": href})
    if email := found.public_email:
        href = f"mailto:{email}"
        rows.append({"label": _("E-Mail"), "value": email, "icon": "mail", "href": href})
    if website := found.website:
        name = website.split("//")[-1].strip("/")
        rows.append(
            {"label": _("Eigene Seite"), "value": name, "icon": "external", "href": website}
        )
    return rows


def _place(claim):
    shop = claim.place.shop
    return {
        "title": shop.words.title,
        "url": localized_url(shop),
        "lang": words.lang(shop),
        "venue": shop.venue.label,
        "days": opening.period(claim.first_day, claim.last_day),
        "now": claim.first_day <= timezone.localdate() <= claim.last_day,
    }
