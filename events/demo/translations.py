"""Translations of the list of actions and of two actions: language -> slug -> words.

The slug of the list is "aktionen". "de" holds the German words of the list alone.
Native speakers still have to check them; "de-simple" waits for a Prüfgruppe.
"""

from events.demo import arabic, easy, english, turkish, ukrainian
from events.demo.words import Words

__all__ = ["INDEX_SLUG", "TRANSLATIONS", "Words"]

INDEX_SLUG = "aktionen"

TRANSLATIONS: dict[str, dict[str, Words]] = {
    "de": {
        INDEX_SLUG: Words(
            title="Aktionen",
            summary="Was in den vier Vierteln los ist, nach Tagen geordnet.",
        )
    },
    "en": english.WORDS,
    "tr": turkish.WORDS,
    "ar": arabic.WORDS,
    "uk": ukrainian.WORDS,
    "de-simple": easy.WORDS,
}
