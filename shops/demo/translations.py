"""Translations of both overviews, of one shop and one producer: language -> slug -> words.

"de" holds the German words of the overviews alone. Native speakers still have to check the others;
"de-simple" waits for a Prüfgruppe.
"""

from shops.demo import arabic, easy, english, turkish, ukrainian
from shops.demo.shapes import Words

__all__ = ["PRODUCER_INDEX", "SHOP_INDEX", "TRANSLATIONS"]

SHOP_INDEX = "laeden"
PRODUCER_INDEX = "handgemacht"

TRANSLATIONS: dict[str, dict[str, Words]] = {
    "de": {
        SHOP_INDEX: Words(
            title="Läden",
            summary="In leeren Ladenlokalen verkaufen Betriebe aus der Region, ein paar Wochen lang.",
        ),
        PRODUCER_INDEX: Words(
            title="Handgemacht",
            summary="Wer hier in der Gegend etwas herstellt, und wo Sie es finden.",
        ),
    },
    "en": english.WORDS,
    "tr": turkish.WORDS,
    "ar": arabic.WORDS,
    "uk": ukrainian.WORDS,
    "de-simple": easy.WORDS,
}
