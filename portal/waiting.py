"""The shape in which areas tell the desk what waits on staff: frozen, without queries."""

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True)
class Act:
    """A page of the admin where staff do one thing; nothing happens by opening it."""

    label: str
    url: str


@dataclass(frozen=True)
class Waiting:
    """One thing that waits: what, since when, until when, and what can be done."""

    title: str
    url: str
    notes: tuple[str, ...] = ()
    since: datetime | None = None
    due: date | None = None
    warning: str = ""
    acts: tuple[Act, ...] = ()


@dataclass(frozen=True)
class Queue:
    """A panel of the desk: the first few rows, how many there are, and the way to all of them.

    `permission` names the right without which nobody sees it, such as "ideas.change_idea";
    `greeting` is what the first line of the desk says of it, such as "2 Aktionen".
    """

    name: str
    title: str
    icon: str
    permission: str
    rows: tuple[Waiting, ...]
    count: int
    all_url: str
    order: int = 100
    greeting: str = ""
