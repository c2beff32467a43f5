"""The shape in which areas show themselves to each other: frozen, without queries."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any


@dataclass(frozen=True)
class Tag:
    """A fact with its icon: always shown with the word."""

    icon: str
    word: str


@dataclass(frozen=True)
class State:
    """How it stands; `tone` is "good", "notice", "bad" or "plain"."""

    icon: str
    word: str
    tone: str = "plain"


@dataclass(frozen=True)
class Card:
    """One row of a list. `lang` is set when the title is not in the reader's language.

    So is `summary_lang` where the summary has another language than the title.
    """

    kind: str
    title: str
    url: str
    lang: str = ""
    summary: str = ""
    summary_lang: str = ""
    starts: datetime | None = None
    ends: datetime | None = None
    when_text: str = ""
    meta: tuple[str, ...] = ()
    tags: tuple[Tag, ...] = ()
    state: State | None = None
    picture: Any = None
    quarter: Any = None
    level: int = 3
