"""When a shop is open: by table, on days when the clocks change, and against a plain model."""

from datetime import UTC, date, datetime, time, timedelta
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shops import hours
from shops.hours import Span, Timetable

MONDAY = date(2026, 3, 2)
ALL_DAYS = range(7)


def span(opens, closes):
    return Span(time.fromisoformat(opens), time.fromisoformat(closes))


def daily(*spans, **fields):
    return Timetable({day: list(spans) for day in ALL_DAYS}, **fields)


def local(text):
    return datetime.fromisoformat(text).replace(tzinfo=hours.ZONE)


def clock(moment):
    return f"{moment.astimezone(hours.ZONE):%Y-%m-%d %H:%M}"


WEEK = Timetable(
    {day: [span("10:00", "13:00"), span("15:00", "18:00")] for day in range(5)},
    exceptions={date(2026, 3, 4): [], date(2026, 3, 7): [span("08:00", "12:00")]},
    first_day=date(2026, 2, 23),
    last_day=date(2026, 3, 20),
)


@pytest.mark.parametrize(
    ("at", "until", "following"),
    [
        ("2026-03-02 09:59", None, "2026-03-02 10:00"),
        ("2026-03-02 10:00", "2026-03-02 13:00", None),
        ("2026-03-02 12:59", "2026-03-02 13:00", None),
        ("2026-03-02 13:00", None, "2026-03-02 15:00"),
        ("2026-03-02 18:00", None, "2026-03-03 10:00"),
        # The exception closes Wednesday and opens Saturday.
        ("2026-03-03 18:00", None, "2026-03-05 10:00"),
        ("2026-03-04 11:00", None, "2026-03-05 10:00"),
        ("2026-03-07 11:00", "2026-03-07 12:00", None),
        # Sunday is closed.
        ("2026-03-08 11:00", None, "2026-03-09 10:00"),
        # Before the first day, and the evening of the last.
        ("2026-02-01 11:00", None, "2026-02-23 10:00"),
        ("2026-03-20 17:59", "2026-03-20 18:00", None),
    ],
)
def test_the_state_at_a_moment(at, until, following):
    state = WEEK.state(local(at))

    assert (clock(state.now.ends) if state.now else None) == until
    assert (clock(state.next.starts) if state.next else None) == following
    assert not state.over


@pytest.mark.parametrize("at", ["2026-03-20 18:00", "2026-03-21 11:00", "2027-01-01 00:00"])
def test_after_the_last_opening_it_is_over(at):
    assert WEEK.state(local(at)).over


def test_without_hours_nothing_is_known_and_nothing_over():
    state = Timetable({}, last_day=MONDAY).state(local("2026-03-01 12:00"))

    assert not state.open
    assert state.next is None
    assert not state.over


@pytest.mark.parametrize(
    ("opens", "closes", "day", "lasts"),
    [
        # The night of 29 March has no 2 o'clock, that of 25 October has two.
        ("00:00", "10:00", date(2026, 3, 29), 9),
        ("00:00", "10:00", date(2026, 10, 25), 11),
        ("01:30", "02:30", date(2026, 10, 25), 2),
        ("02:15", "02:45", date(2026, 3, 29), 0.5),
        ("10:00", "18:00", date(2026, 3, 29), 8),
        ("10:00", "18:00", date(2026, 10, 25), 8),
    ],
)
def test_real_hours_on_days_on_which_the_clocks_change(opens, closes, day, lasts):
    (opening,) = daily(span(opens, closes)).openings(day)

    assert opening.ends - opening.starts == timedelta(hours=lasts)


@pytest.mark.parametrize(
    ("at", "is_open"),
    [
        ("2026-03-28T22:59:00+00:00", False),
        ("2026-03-28T23:00:00+00:00", True),
        ("2026-03-29T07:59:00+00:00", True),
        ("2026-03-29T08:00:00+00:00", False),
    ],
)
def test_a_moment_in_another_zone_is_the_same_moment(at, is_open):
    assert daily(span("00:00", "10:00")).state(datetime.fromisoformat(at)).open is is_open


def test_spans_that_touch_or_overlap_are_one():
    table = daily(span("12:00", "15:00"), span("09:00", "12:00"), span("14:00", "16:00"))

    assert table.spans(MONDAY) == (span("09:00", "16:00"),)


def test_a_page_gives_its_timetable():
    block = SimpleNamespace(value={"days": ["0", "5"], "opens": time(9), "closes": time(12)})
    rows = [
        SimpleNamespace(day=MONDAY, opens=None, closes=None),
        SimpleNamespace(day=date(2026, 3, 3), opens=time(8), closes=time(9)),
    ]
    shop = SimpleNamespace(
        pk=1,
        hours=[block],
        opening_exceptions=SimpleNamespace(all=lambda: rows),
        first_day=MONDAY,
        last_day=None,
    )
    table = hours.of(shop)

    assert table.spans(MONDAY) == ()
    assert table.spans(date(2026, 3, 3)) == (span("08:00", "09:00"),)
    assert table.spans(date(2026, 3, 7)) == (span("09:00", "12:00"),)
    assert table.spans(date(2026, 2, 28)) == ()


minutes = st.integers(0, 24 * 60 - 1)
spans = st.tuples(minutes, minutes).filter(lambda pair: pair[0] < pair[1])
tables = st.dictionaries(st.integers(0, 6), st.lists(spans, max_size=3), max_size=7)
OFF = st.dictionaries(st.integers(0, 20), st.lists(spans, max_size=2), max_size=3)


def walls(pairs):
    return [Span(time(a // 60, a % 60), time(b // 60, b % 60)) for a, b in pairs]


def plainly_open(table, at):
    """The rule in other words: the wall clock stands inside a span of its day."""
    here = at.astimezone(hours.ZONE)
    given = table.exceptions.get(here.date(), table.weekly.get(here.weekday(), []))
    return table.exists(here.date()) and any(row.opens <= here.time() < row.closes for row in given)


@given(tables, OFF, st.integers(0, 20 * 24 * 60))
def test_open_is_what_the_clock_on_the_wall_says(weekly, off, minute):
    table = Timetable(
        {day: walls(pairs) for day, pairs in weekly.items()},
        {MONDAY + timedelta(days=day): walls(pairs) for day, pairs in off.items()},
        first_day=MONDAY,
        last_day=MONDAY + timedelta(days=18),
    )
    at = datetime(2026, 3, 1, 23, tzinfo=UTC) + timedelta(minutes=minute)
    state = table.state(at)

    assert state.open == plainly_open(table, at)
    if state.now:
        assert state.now.starts <= at < state.now.ends
        assert not plainly_open(table, state.now.ends)
    if state.next:
        assert at < state.next.starts
        assert plainly_open(table, state.next.starts)
        assert not plainly_open(table, state.next.starts - timedelta(minutes=1))
