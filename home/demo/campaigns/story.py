"""The shape of a picture story of the demo."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Words:
    title: str
    summary: str
    body: tuple[tuple[str, object], ...] = ()


@dataclass(frozen=True, kw_only=True)
class Story:
    """One German story. quarter: "" for the whole town; topics: slugs.

    In its body a picture is named by its file, a place by its slug, a page by its path.
    """

    slug: str
    words: Words
    picture: str
    topics: tuple[str, ...]
    quarter: str = ""
