"""The shape of a translation: words only, everything that counts stays with the German row."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Words:
    title: str
    summary: str
    body: tuple[tuple[str, object], ...] = ()
    organiser: str = ""
