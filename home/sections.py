"""Which cards stand where: the composition of the start, of the quarters and of the topics."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta
from functools import partial

from django.urls import reverse
from django.utils import formats, timezone
from django.utils.functional import Promise
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from events import cards as events
from ideas import cards as ideas
from portal.cards import Card
from portal.kept import kept
from portal.links import in_language, localized_url
from portal.shell import FOOTER, NAVIGATION, Link
from shops import cards as shops

from . import campaigns
from .models import QuarterPage

WEEK = timedelta(days=7)
NAMES = dict(NAVIGATION)
HANDMADE = dict(FOOTER)["handgemacht"]


@dataclass(frozen=True)
class Strip:
    """Some cards under a heading, with the way to all of them; `shape` is a list of card.css.

    Where it is the main thing to do on its page, the way is a button below the cards.
    """

    heading: str | Promise
    cards: list[Card]
    url: str
    label: str | Promise
    shape: str = "rows"
    main: bool = False


def filled(strips: Iterable[Strip]) -> list[Strip]:
    """Without what is empty: it is left out and never shown as a hole."""
    return [strip for strip in strips if strip.cards]


def list_url(path: str, **chosen: str) -> str:
    """The address of a list in the reader's language, narrowed by one filter or not at all."""
    query = "&".join(f"{name}={value}" for name, value in chosen.items() if value)
    return in_language(path, get_language()) + (f"?{query}" if query else "")


def actions_url() -> str:
    return list_url("/aktionen/")


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


def sheets_of(quarter) -> list[Link]:
    """The notice board of a quarter to print: this month and the next."""
    first = timezone.localdate().replace(day=1)
    return [_sheet(quarter, first), _sheet(quarter, (first + timedelta(days=31)).replace(day=1))]


def _sheet(quarter, first):
    url = reverse("events:month_sheet", args=[quarter.slug, f"{first:%Y-%m}"])
    return Link(_("Aushang %(what)s (PDF)") % {"what": formats.date_format(first, "F Y")}, url)


# --- Strips -------------------------------------------------------------------------------


def actions(quarter=None) -> Strip:
    """The next dates; the heading says whether all are within a week."""
    found = events.upcoming(quarter)
    soon = all(card.starts < timezone.now() + WEEK for card in found)
    heading = _("Heute und diese Woche") if soon else _("Die nächsten Aktionen")
    url = list_url("/aktionen/", viertel=_slug(quarter))
    return Strip(heading, found, url, _("Alle Aktionen ansehen"), main=True)


def open_shops(quarter=None) -> Strip:
    """What is open now, else what opens next; the state of each card says which."""
    found = shops.open_now(quarter)
    is_open = any(card.state and card.state.tone == "good" for card in found)
    heading = _("Jetzt geöffnet") if is_open else _("Demnächst geöffnet")
    return Strip(heading, found, list_url("/laeden/"), _("Alle Läden"), "tiles")


def shops_of(quarter) -> Strip:
    url = list_url("/laeden/", viertel=quarter.slug)
    return Strip(NAMES["laeden"], shops.shops(quarter), url, _("Alle Läden"))


def answered_ideas() -> Strip:
    """Ideas with their newest official answers: the proof that it is worth writing one."""
    url = list_url("/ideen/")
    return Strip(_("Sie haben vorgeschlagen"), ideas.answered(), url, _("Alle Ideen"), "board")


def ideas_of(quarter) -> Strip:
    url = list_url("/ideen/", viertel=quarter.slug)
    return Strip(NAMES["ideen"], ideas.newest(quarter), url, _("Alle Ideen"), "board")


def stories_of(quarter) -> Strip:
    url = list_url("/kampagnen/")
    return Strip(NAMES["kampagnen"], campaigns.newest(quarter), url, _("Alle Bilder"), "tiles")


def story() -> Card | None:
    """The newest picture story, for the one large picture of the start."""
    return next(iter(campaigns.newest(limit=1)), None)


def of_quarter(quarter) -> list[Strip]:
    """All that belongs to one quarter, area by area."""
    return kept("quarter", quarter.slug, make=partial(_of_quarter, quarter))


def _of_quarter(quarter):
    return filled([actions(quarter), shops_of(quarter), ideas_of(quarter), stories_of(quarter)])


def about(topic, limit=6) -> list[Strip]:
    """All that has one topic, area by area, each with its list narrowed to it."""
    return kept("topic", topic.slug, limit, make=partial(_about, topic, limit))


def _about(topic, limit):
    slug = topic.slug
    found = shops.about(topic, limit)
    of_shops = [card for card in found if card.kind == "shop"]
    handmade = [card for card in found if card.kind != "shop"]
    return filled(
        [
            Strip(
                NAMES["aktionen"],
                events.about(topic, limit),
                list_url("/aktionen/", art=slug),
                _("Alle Aktionen"),
            ),
            Strip(NAMES["laeden"], of_shops, list_url("/laeden/", art=slug), _("Alle Läden")),
            Strip(
                HANDMADE,
                handmade,
                list_url("/handgemacht/", ware=slug),
                _("Alles Handgemachte"),
                "tiles",
            ),
            Strip(
                NAMES["ideen"],
                ideas.about(topic, limit),
                list_url("/ideen/", thema=slug),
                _("Alle Ideen"),
                "board",
            ),
            Strip(
                NAMES["kampagnen"],
                campaigns.about(topic, limit),
                list_url("/kampagnen/"),
                _("Alle Bilder"),
                "tiles",
            ),
        ]
    )


def _slug(quarter):
    return quarter.slug if quarter else ""
