"""When a shop is open: pure rules over local wall time in Stolberg, without a database."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

ZONE = ZoneInfo("Europe/Berlin")
DAY = timedelta(days=1)
# So far ahead the next opening is looked for.
HORIZON = 60


@dataclass(frozen=True, order=True)
class Span:
    """From one wall time of a day to a later one."""

    opens: time
    closes: time


@dataclass(frozen=True)
class Opening:
    """One span on one day as real moments, in UTC."""

    starts: datetime
    ends: datetime


@dataclass(frozen=True)
class State:
    """How it stands at a moment: `now` is the opening that runs, `next` the one to come."""

    now: Opening | None = None
    next: Opening | None = None
    over: bool = False

    @property
    def open(self) -> bool:
        return self.now is not None


def _opens(day, wall):
    # An hour that the clocks skip is taken as if they had not been put forward (RFC 5545).
    return datetime.combine(day, wall, ZONE).astimezone(UTC)


def _closes(day, wall):
    # Of two equal hours a shop closes at the second.
    moment = datetime.combine(day, wall, ZONE)
    return max(moment.astimezone(UTC), moment.replace(fold=1).astimezone(UTC))


def _merged(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Spans in order; those that touch or overlap are one."""
    found: list[Span] = []
    for span in sorted(spans):
        if found and span.opens <= found[-1].closes:
            found[-1] = Span(found[-1].opens, max(found[-1].closes, span.closes))
        else:
            found.append(span)
    return tuple(found)


@dataclass(frozen=True)
class Timetable:
    """The regular week (0 is Monday), days that differ from it, and the days of the shop itself."""

    weekly: Mapping[int, list[Span]]
    exceptions: Mapping[date, list[Span]] = field(default_factory=dict)
    first_day: date | None = None
    last_day: date | None = None

    def exists(self, day: date) -> bool:
        if self.first_day and day < self.first_day:
            return False
        return not (self.last_day and day > self.last_day)

    def spans(self, day: date) -> tuple[Span, ...]:
        """When it is open on a local day; an exception replaces the regular hours."""
        if not self.exists(day):
            return ()
        return _merged(self.exceptions.get(day, self.weekly.get(day.weekday(), [])))

    def openings(self, day: date) -> list[Opening]:
        return [
            Opening(_opens(day, span.opens), _closes(day, span.closes)) for span in self.spans(day)
        ]

    def days(self, first: date, count: int) -> list[tuple[date, tuple[Span, ...]]]:
        """So many days in a row from `first`, each with its spans."""
        return [(day, self.spans(day)) for day in (first + DAY * step for step in range(count))]

    def state(self, at: datetime) -> State:
        """Open until, opens next at, or closed for good. `at` is any aware moment."""
        at = at.astimezone(UTC)
        today = at.astimezone(ZONE).date()
        if self.last_day and today > self.last_day:
            return State(over=True)
        start = max(today, self.first_day or today)
        for step in range(HORIZON):
            for opening in self.openings(start + DAY * step):
                if opening.starts <= at < opening.ends:
                    return State(now=opening)
                if at < opening.starts:
                    return State(next=opening)
        # Without any hours nobody knows; with them and a last day, it was the last time.
        known = bool(self.weekly or self.exceptions)
        return State(over=known and not self.exists(start + DAY * HORIZON))


def of(shop) -> Timetable:
    """The timetable of a shop page, from its hours, its exceptions, its first and last day."""
    weekly: dict[int, list[Span]] = {}
    for block in shop.hours:
        span = Span(block.value["opens"], block.value["closes"])
        for day in block.value["days"]:
            weekly.setdefault(int(day), []).append(span)
    # A new page in the preview has no rows yet.
    rows = shop.opening_exceptions.all() if shop.pk else []
    exceptions = {row.day: [Span(row.opens, row.closes)] if row.opens else [] for row in rows}
    return Timetable(weekly, exceptions, shop.first_day, shop.last_day)
