"""A rule and its exceptions, and the moments that come of them."""

from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta

from portal.holidays import public_holiday, school_holiday

from . import rules
from .clock import ZONE, is_missing, is_twice, span

# So many months of a series stand as rows; each publishing and each night adds the next ones.
HORIZON = timedelta(days=730)


def horizon(at: datetime) -> date:
    """The last day that is planned as seen from a moment."""
    return at.astimezone(ZONE).date() + HORIZON


@dataclass(frozen=True)
class Off:
    """Planned days that are cancelled, all of them or only what was planned `at` one hour."""

    day: date
    reason: str
    last_day: date | None = None
    at: time | None = None

    def meets(self, day: date, at: time) -> bool:
        return self.day <= day <= (self.last_day or self.day) and self.at in (None, at)


@dataclass(frozen=True)
class Change:
    """What is different on one planned day, or from it on; what is empty stays as it was."""

    day: date
    following: bool = False
    at: time | None = None
    to_day: date | None = None
    starts: time | None = None
    ends: time | None = None
    venue: int | None = None
    note: str = ""

    def meets(self, day: date, at: time) -> bool:
        met = day >= self.day if self.following else day == self.day
        return met and self.at in (None, at)

    @property
    def shift(self) -> timedelta:
        return self.to_day - self.day if self.to_day else timedelta()

    @property
    def values(self) -> dict:
        """What it says about a moment, without what it leaves alone."""
        names = ("starts", "ends", "venue", "note")
        found = {name: getattr(self, name) for name in names if getattr(self, name)}
        return found | ({"shift": self.shift} if self.to_day else {})


@dataclass(frozen=True)
class Moment:
    """One date of a plan. `key` is the planned wall time and survives moves and edits.

    `planned` is when it would have been before it was changed for this one day; back at its own
    hour it is not moved. A moment that is `skipped` for a holiday is no date at all.
    """

    key: str
    starts: datetime
    ends: datetime
    cancelled: str = ""
    skipped: str = ""
    planned: datetime | None = None
    venue: int | None = None
    note: str = ""
    missing: bool = False
    twice: bool = False

    @property
    def day(self) -> str:
        """The planned day, as in the key."""
        return self.key[:10]


@dataclass(frozen=True)
class _Slot:
    """What was planned for a day, on the way to become a moment."""

    day: date
    starts: time
    ends: time | None
    days: int = 0
    shift: timedelta = timedelta()
    venue: int | None = None
    note: str = ""
    second: bool = False

    @property
    def real_day(self) -> date:
        return self.day + self.shift

    @property
    def span(self):
        return span(self.real_day, self.starts, self.ends, self.days, self.second)

    def meets(self, kind) -> bool:
        """Whether the begin or the end is of this kind: `is_missing` or `is_twice`."""
        last = self.real_day + timedelta(days=self.days)
        if self.ends and not self.days and self.ends <= self.starts:
            last += timedelta(days=1)
        return kind(self.real_day, self.starts) or bool(self.ends and kind(last, self.ends))


@dataclass(frozen=True)
class Plan:
    """When an action takes place. All times are what clocks in Stolberg show."""

    first: date
    starts: time
    ends: time | None = None
    last_day: date | None = None
    repeat: str = ""
    weekdays: tuple[int, ...] = ()
    until: date | None = None
    without_public_holidays: bool = False
    without_school_holidays: bool = False
    off: tuple[Off, ...] = ()
    changes: tuple[Change, ...] = ()
    added: tuple[tuple[date, time, time | None], ...] = field(default=())
    # Which one is meant where clocks show an hour two times.
    second: bool = False

    def moments(self, horizon: date | None = None) -> list[Moment]:
        """All dates up to the planned day `horizon`, in order; cancelled ones carry a reason."""
        end = min(self.until or self.first + HORIZON, self.first + HORIZON * 5)
        days = max((self.last_day - self.first).days, 0) if self.last_day else 0
        ruled = [
            _Slot(day, self.starts, self.ends, days, second=self.second)
            for day in rules.days(self.first, self.repeat, self.weekdays, end)
        ]
        slots = [(slot, bool(self.repeat)) for slot in ruled]
        slots += [(_Slot(*row, second=self.second), False) for row in self.added]
        found = [
            self._moment(slot, by_rule)
            for slot, by_rule in slots
            if not horizon or slot.day <= horizon
        ]
        # Two that were planned for the same time are one.
        by_key = {moment.key: moment for moment in found}
        return sorted(by_key.values(), key=lambda moment: (moment.starts, moment.key))

    def _moment(self, planned, by_rule):
        met = [row for row in self.changes if row.meets(planned.day, planned.starts)]
        lasting = sorted((row for row in met if row.following), key=lambda row: row.day)
        single = [row for row in met if not row.following]
        before = replace(planned, **_values(lasting))
        slot = replace(before, **_values(single))
        starts, ends = slot.span
        return Moment(
            key=f"{planned.day.isoformat()}T{planned.starts:%H:%M}",
            starts=starts,
            ends=ends,
            cancelled=self._reason(planned),
            skipped="" if single or not by_rule else self._holiday(slot.real_day),
            planned=None if starts in (before.span[0], planned.span[0]) else before.span[0],
            venue=slot.venue,
            note=slot.note,
            missing=slot.meets(is_missing),
            twice=slot.meets(is_twice),
        )

    def _reason(self, slot):
        met = (row.reason for row in self.off if row.meets(slot.day, slot.starts))
        return next(met, "")

    def _holiday(self, day):
        """The name of the holiday for which the rule pauses."""
        public = self.without_public_holidays and public_holiday(day)
        return public or (self.without_school_holidays and school_holiday(day)) or ""


def _values(changes):
    found = {}
    for row in changes:
        found |= row.values
    return found
