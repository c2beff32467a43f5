"""The shape of what must be known of a drawing."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Picture:
    """One drawing. alt: what matters in it; caption: what, where and when it is."""

    file: str
    title: str
    alt: str
    caption: str
