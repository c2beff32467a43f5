"""The shape in which areas give numbers to the desk and to reports: frozen, without queries."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class Cell:
    """One shop in one week: how many of its places are taken; `asked` counts open applications."""

    taken: int
    total: int
    asked: int = 0
    url: str = ""


@dataclass(frozen=True)
class Row:
    label: str
    url: str
    cells: tuple[Cell, ...]


@dataclass(frozen=True)
class Occupancy:
    """The places of all shops over some weeks; `weeks` are their Mondays."""

    weeks: tuple[date, ...]
    rows: tuple[Row, ...]
