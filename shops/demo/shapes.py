"""The shapes of demo shops and producers; every time is relative to the day of loading."""

from dataclasses import dataclass

Blocks = tuple[tuple[str, object], ...]


@dataclass(frozen=True, kw_only=True)
class Words:
    """A translation: words only, everything that counts stays with the German row."""

    title: str
    summary: str
    body: Blocks = ()
    origin: str = ""
    elsewhere: str = ""


@dataclass(frozen=True, kw_only=True)
class DemoProducer:
    """A firm that does not exist, with its profile."""

    slug: str
    name: str
    summary: str
    goods: str
    topics: tuple[str, ...]
    picture: str
    origin: str
    body: Blocks
    quarter: str = ""
    elsewhere: str = ""
    public_phone: str = ""
    public_email: str = ""


@dataclass(frozen=True)
class Held:
    """A place (kind, number) that a producer has for `days` from `start` on; "" closes it.

    `start` counts from the Monday of this week in a shop that runs, else from its first day.
    """

    place: tuple[str, int]
    producer: str
    start: int
    days: int


@dataclass(frozen=True)
class Differs:
    """A day on which the shop is open at other hours, or closed; `after` counts from today."""

    after: int
    reason: str
    opens: str = ""
    closes: str = ""


@dataclass(frozen=True, kw_only=True)
class DemoShop:
    """A shop from `first` to `last`, both in days from today. `hours`: weekdays, opens, closes."""

    slug: str
    title: str
    summary: str
    quarter: str
    venue: str
    topics: tuple[str, ...]
    picture: str
    first: int
    last: int
    hours: tuple[tuple[str, str, str], ...]
    places: tuple[tuple[str, int, str], ...]
    body: Blocks
    report: Blocks = ()
    report_pictures: tuple[tuple[str, str], ...] = ()
    held: tuple[Held, ...] = ()
    differs: tuple[Differs, ...] = ()
