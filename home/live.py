"""What the pages that a story points to have to offer today, as cards."""

from events import cards as events
from ideas import cards as ideas
from portal import words
from portal.cards import Card
from portal.links import localized_url
from shops import cards as shops

SHOWN = 2
ALL_SHOPS = 100


def cards(pages) -> list[Card]:
    """The cards of these pages in their order; what is over or not for everyone is left out."""
    found = []
    for page in pages:
        if page and page.live:
            found += SOURCES.get(page.cached_content_type.model, _page)(page)
    return found


def _page(page):
    # The areas show only what is public; a page itself may be shut, or stand below one that is.
    if page.get_view_restrictions().exists():
        return []
    page = page.specific
    words.exchange([page])
    card = Card(
        kind="page",
        title=page.words.title,
        url=localized_url(page),
        lang=words.lang(page),
        summary=getattr(page.words, "summary", ""),
    )
    return [card]


def _shop(page):
    url = localized_url(page)
    return [card for card in shops.shops(limit=ALL_SHOPS) if card.url == url] or _page(page)


# By the name of the page's model: an index stands for what is new in it.
SOURCES = {
    "eventpage": lambda page: events.next_of(page),
    "eventindexpage": lambda page: events.upcoming(limit=SHOWN) or _page(page),
    "shoppage": _shop,
    "shopindexpage": lambda page: shops.open_now(limit=SHOWN) or _page(page),
    "ideaindexpage": lambda page: ideas.newest(limit=SHOWN) or _page(page),
}
