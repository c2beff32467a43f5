"""Picture stories of the demo, and their translations. Plain data, no Django."""

from home.demo.campaigns import arabic, easy, english, turkish, ukrainian
from home.demo.campaigns.hands import HANDS
from home.demo.campaigns.story import Story, Words
from home.demo.campaigns.stream import STREAM, body

__all__ = ["CAMPAIGNS", "INDEX", "INDEX_SLUG", "TRANSLATIONS", "Story", "Words"]

INDEX_SLUG = "kampagnen"
INDEX = Words(
    title="Bilder aus den Vierteln",
    summary="Geschichten aus Stolberg: was Menschen hier machen, können und lieben.",
)
CAMPAIGNS = (HANDS, STREAM)


def _translated(language):
    """The words of the list and of the one story that is translated, by their slugs."""
    story = Words(
        title=language.STORY["title"],
        summary=language.STORY["summary"],
        body=body(language.STORY),
    )
    return {INDEX_SLUG: language.INDEX, STREAM.slug: story}


# Native speakers still have to check them; "de-simple" waits for a Prüfgruppe.
TRANSLATIONS: dict[str, dict[str, Words]] = {
    "en": _translated(english),
    "tr": _translated(turkish),
    "ar": _translated(arabic),
    "uk": _translated(ukrainian),
    "de-simple": _translated(easy),
}
