"""Which cards stand where: the composition of the start and of the quarters."""

from dataclasses import dataclass

from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page

from events import cards as events
from portal.links import in_language, localized_url
from portal.shell import Link

from .models import QuarterPage

DOORS_SHOWN = 3


@dataclass(frozen=True)
class Door:
    """A way to take part; it opens when the German page at `needs` is there."""

    title: str | Promise
    text: str | Promise
    label: str | Promise
    icon: str
    path: str
    needs: str = ""


DOORS = [
    Door(
        _("Bei einer Aktion mitmachen"),
        _("Kommen Sie vorbei. Ein Konto brauchen Sie nicht."),
        _("Aktionen ansehen"),
        "people",
        "/aktionen/",
        "aktionen",
    ),
    Door(
        _("Idee einreichen"),
        _("Was soll sich in Ihrem Viertel ändern? Sie bekommen eine Antwort."),
        _("Idee aufschreiben"),
        "idea",
        "/ideen/neu/",
        "ideen",
    ),
    Door(
        _("Platz im Laden anfragen"),
        _("Zeigen und verkaufen Sie, was Sie machen. Das kostet nichts."),
        _("Platz anfragen"),
        "shop",
        "/mitmachen/ladenplatz/",
        "laeden",
    ),
    Door(
        _("Neues per E-Mail"),
        _("Jeden Donnerstag, was in Ihrem Viertel ansteht."),
        _("Newsletter bestellen"),
        "mail",
        "/newsletter/",
    ),
    Door(
        _("Etwas fragen"),
        _("Schreiben Sie uns. Wir antworten in wenigen Tagen."),
        _("Frage schreiben"),
        "question",
        "/kontakt/",
    ),
]


def town_line() -> list[dict]:
    """The quarters from west to east, each with the address of its page."""
    pages = (
        QuarterPage.objects.german()
        .live()
        .select_related("quarter")
        .order_by("quarter__sort_order")
    )
    return [
        {
            "name": page.quarter.label,
            "slug": page.quarter.slug,
            "url": localized_url(page),
        }
        for page in pages
    ]


def way_to(page) -> list[Link]:
    """The breadcrumb of a page below an overview."""
    parent = page.get_parent()
    return [
        Link(_("Start"), in_language("/", get_language())),
        Link(parent.title, localized_url(parent)),
    ]


def doors() -> list[dict]:
    """The first doors that open by now."""
    slugs = Page.objects.filter(depth=3, live=True, locale__language_code="de")
    there = {"", *slugs.values_list("slug", flat=True)}
    found = [door for door in DOORS if door.needs in there][:DOORS_SHOWN]
    return [
        {
            "title": door.title,
            "text": door.text,
            "label": door.label,
            "icon": door.icon,
            "url": in_language(door.path, get_language()),
        }
        for door in found
    ]


def actions_url(query: str = "") -> str:
    return reverse("wagtail_serve", args=["aktionen/"]) + query


def actions(quarter=None) -> dict:
    """The next dates as cards, with the address of all of them."""
    query = f"?viertel={quarter.slug}" if quarter else ""
    return {"cards": events.upcoming(quarter), "url": actions_url(query)}
