"""Word stems for search, the same on both databases: Haus finds Häuser, saglik finds Sağlık."""

import re
import unicodedata
from functools import cache, lru_cache

import snowballstemmer
from django.utils.html import strip_tags

ALGORITHMS = {
    "de": "german",
    "de-simple": "german",
    "en": "english",
    "tr": "turkish",
    "ar": "arabic",
}
# Letters that NFKD does not take apart.
FOLD = str.maketrans({"ß": "ss", "ı": "i", "ø": "o", "æ": "ae", "œ": "oe", "ł": "l"})
UMLAUTS = re.compile(r"([aou])e")
WORD = re.compile(r"\w+")
# Short German words where "ae", "oe", "ue" is no umlaut would only find more, never less.


@cache
def _stemmer(language):
    algorithm = ALGORITHMS.get(language)
    return snowballstemmer.stemmer(algorithm) if algorithm else None


def fold(text: str) -> str:
    """Lower case without marks: Ü and Ue and U become the same letter."""
    plain = unicodedata.normalize("NFKD", text.lower().replace("i̇", "i").translate(FOLD))
    plain = "".join(sign for sign in plain if not unicodedata.combining(sign))
    return UMLAUTS.sub(r"\1", plain)


def stems(text: str, language: str = "de") -> str:
    """The folded stems of all words, joined by spaces."""
    return " ".join(_stem(word, language) for word in WORD.findall(text.lower()))


# A page is stemmed at each of its many saves, and most of its words are those of other pages.
@lru_cache(maxsize=50_000)
def _stem(word, language):
    stemmer = _stemmer(language)
    return fold(stemmer.stemWord(word) if stemmer else word)


def stream_text(stream) -> str:
    """The plain text of a StreamField value, for searching."""
    if not stream:
        return ""
    parts = []
    for child in stream:
        parts.extend(child.block.get_searchable_content(child.value))
    return strip_tags(" ".join(str(part) for part in parts))
