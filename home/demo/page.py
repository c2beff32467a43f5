"""The shape of a demo page."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Page:
    """One German page. kind: start, quarter_index, quarter, content. slug is "" for the start.

    Quarter pages live below the quarter index and name their quarter; all others below the start.
    body: blocks as (block type, value). picture: a file in home/demo/pictures.
    """

    kind: str
    slug: str
    title: str
    summary: str
    body: tuple[tuple[str, object], ...] = ()
    quarter: str = ""
    picture: str = ""
