"""What reading deals in."""

from dataclasses import dataclass, field
from datetime import datetime
from zoneinfo import ZoneInfo

ZONE = ZoneInfo("Europe/Berlin")


class Unusable(Exception):
    """An entry that cannot be taken; the text says why, in one sentence for staff."""


@dataclass(frozen=True)
class Span:
    start: datetime
    stop: datetime


@dataclass(frozen=True)
class Moment:
    """One date in Berlin's time, to the minute. Whole days go from 0:00 to 23:59."""

    starts: datetime
    ends: datetime | None = None
    cancelled: bool = False


@dataclass(frozen=True)
class Found:
    """All that a file says about one UID."""

    uid: str
    title: str
    moments: tuple[Moment, ...]
    text: str = ""
    place: str = ""
    url: str = ""
    categories: tuple[str, ...] = ()
    cancelled: bool = False
    changed_at: datetime | None = None


@dataclass(frozen=True)
class Problem:
    entry: str
    why: str


@dataclass
class Reading:
    """`seen` also names entries that are over or unusable; `complete` is false for a part only."""

    found: list[Found] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    seen: set[str] = field(default_factory=set)
    count: int = 0
    complete: bool = True
    error: str = ""
