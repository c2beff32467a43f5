"""How alike two ideas are in their words: typing errors and other forms of a word still count."""

from collections.abc import Iterable
from functools import lru_cache

from rapidfuzz import fuzz

from portal import stems

# Of 100; below this a hit would only puzzle.
ALIKE = 62
# Words that say nothing about what is wanted, folded like everything else.
EMPTY = frozenset(
    stems.stems(
        "ein eine einen einem einer eines der die das den dem des und oder für mit ohne am im an "
        "in auf aus bei zu zum zur von vom vor über unter nach bis durch um es gibt soll sollen "
        "wir ich ihr sie man mehr neu neue neuen bitte wäre würde möchte wünsche haben hat sein "
        "ist sind kann können auch noch hier unser unsere unserem unseren viertel stolberg"
    ).split()
)


@lru_cache(maxsize=20_000)
def essence(title: str, language: str = "de") -> str:
    """The stems that carry the meaning, sorted; all of them when none is left."""
    words = stems.stems(title, language).split()
    return " ".join(sorted(set(words) - EMPTY) or sorted(set(words)))


def likeness(one: str, other: str) -> float:
    """0 to 100 for two essences. Two shared words weigh more than many unlike ones."""
    ratio = fuzz.ratio(one, other)
    shared = set(one.split()) & set(other.split())
    if len(shared) >= 2:
        return max(ratio, fuzz.token_set_ratio(one, other) * 0.9)
    if shared:
        return max(ratio, fuzz.token_set_ratio(one, other) * 0.65)
    return ratio


def alike(title: str, language: str, others: Iterable[tuple[int, str, str]], limit: int = 3):
    """The keys of the most alike of `others`, rows of (key, title, language); best first."""
    mine = essence(title, language)
    scored = [(likeness(mine, essence(text, code)), key) for key, text, code in others]
    best = sorted((pair for pair in scored if pair[0] >= ALIKE), key=lambda pair: -pair[0])
    return [key for __, key in best[:limit]]
