"""One field over everything: in groups, over stems, and with a guess when nothing fits."""

from dataclasses import dataclass
from functools import partial

from django.core.cache import cache
from django.utils.functional import Promise
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from rapidfuzz import fuzz, process
from wagtail.models import Page, PageViewRestriction

from events import cards as events
from home import campaigns
from home.models import ContentPage, QuarterPage
from ideas import cards as ideas
from portal import stems
from portal.cards import Card
from portal.kept import kept
from portal.links import localized_url
from portal.models import Quarter, Topic
from portal.shell import FOOTER, NAVIGATION
from shops import cards as shops

SHOWN = 5
MOST = 50
MAX_QUERY = 80
# Below this likeness a guess would only puzzle (100 is the same word).
ALIKE = 75
WORDS_KEPT = 600
NAMES = dict(NAVIGATION)
HANDMADE = dict(FOOTER)["handgemacht"]


@dataclass(frozen=True)
class Group:
    """What was found in one area: the first few cards, and how many there are."""

    name: str
    label: str | Promise
    cards: list[Card]
    count: int


def cleaned(text: str) -> str:
    """What a person may have meant to type: one short line without control signs."""
    return " ".join(text.replace("\x00", " ").split())[:MAX_QUERY]


def search(query: str, *, all_of: str = "") -> list[Group]:
    """What fits, by area, without those where nothing does; `all_of` one area shows more."""
    return kept("search", query, all_of, make=partial(_search, query, all_of))


def _search(query, all_of):
    # Whatever stands below a page that is not for everyone.
    hidden = tuple(PageViewRestriction.objects.values_list("page__path", flat=True))
    areas = [
        ("aktionen", NAMES["aktionen"], events.search),
        ("laeden", NAMES["laeden"], shops.search_shops),
        ("handgemacht", HANDMADE, shops.search_producers),
        ("ideen", NAMES["ideen"], ideas.search),
        ("bilder", NAMES["kampagnen"], campaigns.search),
        ("viertel", _("Viertel"), partial(_pages, QuarterPage, hidden)),
        ("seiten", _("Seiten"), partial(_pages, ContentPage, hidden)),
    ]
    found = [
        Group(name, label, *find(query, MOST if name == all_of else SHOWN))
        for name, label, find in areas
    ]
    return [group for group in found if group.count]


def _pages(model, hidden, query, limit):
    pages = [page for page in model.objects.found_by(query) if not page.path.startswith(hidden)]
    return [_card(page, get_language()) for page in pages[:limit]], len(pages)


def _card(page, language):
    untranslated = page.words is page and language != "de"
    return Card(
        kind="page",
        title=page.words.title,
        url=localized_url(page),
        lang="de" if untranslated else "",
        summary=page.words.summary,
    )


def several_quarters(query: str) -> bool:
    """Whether people call more than one quarter so; then one must ask which is meant."""
    meant = stems.fold(query)
    named = [row for row in Quarter.objects.all() if meant in map(stems.fold, row.aliases)]
    return len(named) > 1


# --- Meinten Sie --------------------------------------------------------------------------


def guess(query: str) -> str:
    """The same words, each replaced by the most alike that stands in a title; "" if none is."""
    words = _words(get_language())
    guessed = [_alike(word, words) for word in query.split()[:8]]
    found = " ".join(guessed)
    return found if stems.fold(found) != stems.fold(query) else ""


def _alike(word, words):
    best = process.extractOne(stems.fold(word), words.keys(), scorer=fuzz.ratio, score_cutoff=ALIKE)
    return words[best[0]] if best else word


def _words(language):
    """The words of all live titles and of the names of quarters and topics, by folded form."""

    def collect():
        pages = Page.objects.live().public().filter(depth__gt=2)
        titles = pages.filter(locale__language_code__in=["de", language])
        texts = list(titles.values_list("title", flat=True))
        for row in [*Quarter.objects.all(), *Topic.objects.all()]:
            texts += [row.name, row.label, *getattr(row, "aliases", [])]
        words = {word for text in texts for word in stems.WORD.findall(text)}
        return {stems.fold(word): word for word in sorted(words) if len(word) > 3}

    return cache.get_or_set(f"search-words-{language}", collect, WORDS_KEPT)
