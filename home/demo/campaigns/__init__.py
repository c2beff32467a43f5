"""Picture stories of the demo, and their translations. Plain data, no Django."""

from home.demo.campaigns import arabic, easy, english, hands, stream, turkish, ukrainian
from home.demo.campaigns.hands import HANDS
from home.demo.campaigns.story import Story, Words
from home.demo.campaigns.stream import STREAM

__all__ = ["CAMPAIGNS", "INDEX", "INDEX_SLUG", "TRANSLATIONS", "Story", "Words"]

INDEX_SLUG = "kampagnen"
INDEX = Words(
    title="Bilder aus den Vierteln",
    summary="Geschichten aus Stolberg: was Menschen hier machen, können und lieben.",
)
CAMPAIGNS = (HANDS, STREAM)


def _story(words, body):
    return Words(title=words["title"], summary=words["summary"], body=body(words))


def _translated(language):
    """The words of the list and of its stories, by their slugs."""
    return {
        INDEX_SLUG: language.INDEX,
        HANDS.slug: _story(language.HANDS, hands.body),
        STREAM.slug: _story(language.STREAM, stream.body),
    }


# Native speakers still have to check them; "de-simple" waits for a Prüfgruppe.
TRANSLATIONS: dict[str, dict[str, Words]] = {
    "en": _translated(english),
    "tr": _translated(turkish),
    "ar": _translated(arabic),
    "uk": _translated(ukrainian),
    "de-simple": _translated(easy),
}
