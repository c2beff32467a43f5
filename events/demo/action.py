"""The shape of a demo action and of its time, relative to the day of loading."""

from dataclasses import dataclass
from datetime import date, timedelta

from events.demo.helping import Shift, Thing

MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY = range(7)


@dataclass(frozen=True, kw_only=True)
class When:
    """First day: today + `after` days, then on to `weekday`, then to its `nth` one of a month.

    repeat: "", weekly or monthly (on the same weekday), `times` dates in all.
    """

    after: int
    start: str
    end: str
    weekday: int | None = None
    nth: int | None = None
    days: int = 1
    repeat: str = ""
    times: int = 1

    def first_day(self, today: date) -> date:
        day = today + timedelta(days=self.after)
        while not self._fits(day):
            day += timedelta(days=1)
        return day

    def last_day(self, today: date) -> date:
        """Last day of one multi-day date; equals the first day otherwise."""
        return self.first_day(today) + timedelta(days=self.days - 1)

    def repeat_until(self, today: date) -> date | None:
        """The day of the last repetition, None for a single date."""
        if not self.repeat:
            return None
        day = self.first_day(today)
        for _number in range(self.times - 1):
            day = self._following(day)
        return day

    def _following(self, day: date) -> date:
        nth = (day.day - 1) // 7
        day += timedelta(days=7)
        while self.repeat == "monthly" and (day.day - 1) // 7 != nth:
            day += timedelta(days=7)
        return day

    def _fits(self, day: date) -> bool:
        if self.weekday is not None and day.weekday() != self.weekday:
            return False
        return self.nth is None or (day.day - 1) // 7 + 1 == self.nth


@dataclass(frozen=True, kw_only=True)
class Action:
    """One neighbourhood action. `capacity` None means no sign-up; `cost` "" means free.

    kind: repair, learn, garden, food, clean_up, culture, sport, advice, meet.
    features: step_free, wheelchair_toilet, easy_language, signing, childcare, quiet.
    status: normal, cancelled (with `cancel_reason`), past (with `report` as blocks).
    asks: who moves up from the waiting list is asked first.
    registered: fictional sign-ups for the first date; more than `capacity` means waiting.
    help_wanted: shifts and things; the first `helping` people promise the first one.
    picture: a file in home/demo/pictures.
    changed: what became of single dates of a series, as (number from 0, days it moved, words);
    moved by 0 days it is cancelled. body and report: blocks as (block type, value).
    """

    slug: str
    title: str
    summary: str
    kind: str
    quarter: str
    venue: str
    topics: tuple[str, ...]
    when: When
    organiser: str
    body: tuple[tuple[str, object], ...]
    capacity: int | None = None
    waiting_list: bool = False
    asks: bool = False
    registered: int = 0
    cost: str = ""
    languages: tuple[str, ...] = ("de",)
    features: tuple[str, ...] = ()
    age_note: str = ""
    status: str = "normal"
    cancel_reason: str = ""
    changed: tuple[tuple[int, int, str], ...] = ()
    report: tuple[tuple[str, object], ...] = ()
    help_wanted: tuple[Shift | Thing, ...] = ()
    helping: int = 0
    picture: str = ""
