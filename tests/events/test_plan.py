"""From a rule to its moments: pure, so without a database."""

from datetime import UTC, date, datetime, time, timedelta
from types import SimpleNamespace
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from events.plan import HORIZON, REPEATS, Change, Off, Plan, is_missing, is_twice, match
from portal.holidays import KNOWN_UNTIL, public_holiday, school_holiday

BERLIN = ZoneInfo("Europe/Berlin")
TUESDAY = date(2026, 3, 3)


def weekly(**fields):
    values = {"repeat": "weekly", "until": date(2026, 4, 28)} | fields
    return Plan(TUESDAY, time(18), time(20), **values)


def days(plan):
    return [moment.starts.date() for moment in plan.moments() if not moment.skipped]


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({}, [3, 10, 17, 24, 31]),
        ({"weekdays": (1, 3)}, [3, 5, 10, 12, 17, 19, 24, 26, 31]),
        ({"repeat": "fortnightly"}, [3, 17, 31]),
        ({"repeat": "fortnightly", "weekdays": (0, 1)}, [3, 16, 17, 30, 31]),
        ({"repeat": "three_weekly"}, [3, 24]),
        ({"repeat": "four_weekly"}, [3, 31]),
        ({"repeat": "monthly"}, [3]),
        ({"repeat": "monthly_last"}, [31]),
        ({"repeat": ""}, [3]),
    ],
)
def test_a_rule_names_its_days(fields, expected):
    march = [day.day for day in days(weekly(**fields)) if day.month == 3]

    assert march == expected


def test_the_fifth_and_the_last_tuesday_are_the_last_of_each_month():
    for first, repeat in ((date(2026, 3, 31), "monthly"), (TUESDAY, "monthly_last")):
        plan = Plan(first, time(18), repeat=repeat, until=date(2026, 6, 30))
        assert [(day.month, day.day) for day in days(plan)] == [(3, 31), (4, 28), (5, 26), (6, 30)]


def test_a_series_pauses_on_holidays_and_says_for_which():
    plan = weekly(without_school_holidays=True)
    skipped = {row.day: row.skipped for row in plan.moments() if row.skipped}
    friday = Plan(date(2026, 4, 3), time(18), repeat="weekly", until=date(2026, 4, 10))

    assert skipped == {"2026-03-31": "Osterferien", "2026-04-07": "Osterferien"}
    assert not any(row.skipped for row in friday.moments())


def test_a_day_named_by_hand_takes_place_in_the_holidays():
    changed = weekly(
        without_school_holidays=True, changes=(Change(date(2026, 3, 31), note="Heute draußen."),)
    )
    once = Plan(date(2026, 4, 3), time(18), without_public_holidays=True)

    assert date(2026, 3, 31) in days(changed)
    assert days(once) == [date(2026, 4, 3)]


@pytest.mark.parametrize(
    ("day", "public", "school"),
    [
        (date(2026, 6, 4), "Fronleichnam", ""),
        (date(2026, 5, 26), "", "Pfingstferien"),
        (date(2027, 7, 19), "", "Sommerferien"),
        (date(2027, 8, 31), "", "Sommerferien"),
        (date(2027, 9, 1), "", ""),
        (date(2028, 1, 8), "", "Weihnachtsferien"),
        (date(2030, 6, 24), "", "Sommerferien"),
        (KNOWN_UNTIL + timedelta(days=1), "", ""),
    ],
)
def test_holidays_are_those_of_north_rhine_westphalia(day, public, school):
    assert (public_holiday(day), school_holiday(day)) == (public, school)


def test_days_off_carry_their_reason():
    off = (Off(date(2026, 3, 10), "Wasserschaden."), Off(date(2026, 4, 1), "Umbau.", date.max))
    reasons = {row.day: row.cancelled for row in weekly(off=off).moments() if row.cancelled}

    assert reasons.pop("2026-03-10") == "Wasserschaden."
    assert set(reasons) == {"2026-04-07", "2026-04-14", "2026-04-21", "2026-04-28"}


def test_a_day_moves_and_keeps_its_key():
    change = Change(date(2026, 3, 10), to_day=date(2026, 3, 12), starts=time(17), ends=time(19))
    moment = next(row for row in weekly(changes=(change,)).moments() if row.day == "2026-03-10")

    assert moment.key == "2026-03-10T18:00"
    assert moment.starts == datetime(2026, 3, 12, 17, tzinfo=BERLIN)
    assert moment.planned == datetime(2026, 3, 10, 18, tzinfo=BERLIN)


def test_a_change_from_a_day_on_moves_all_that_follow_and_one_day_can_differ():
    lasting = Change(date(2026, 3, 17), following=True, to_day=date(2026, 3, 18), starts=time(9))
    single = Change(date(2026, 3, 24), venue=7)
    rows = weekly(changes=(single, lasting)).moments()

    assert [f"{row.starts:%d.%H}" for row in rows[:4]] == ["03.18", "10.18", "18.09", "25.09"]
    assert [row.venue for row in rows[:4]] == [None, None, None, 7]
    assert not any(row.planned for row in rows)


def test_of_two_dates_on_a_day_one_can_be_meant():
    plan = weekly(added=((TUESDAY, time(10), None),), off=(Off(TUESDAY, "Krank.", at=time(10)),))

    assert [row.key for row in plan.moments() if row.cancelled] == ["2026-03-03T10:00"]


# Every start hour around both changes of the clocks in 2026.
NIGHTS = [date(2026, 3, day) for day in (28, 29, 30)] + [
    date(2026, 10, day) for day in (24, 25, 26)
]
ENDS = [None, time(2, 30), time(3), time(6), time(23, 30)]


@pytest.mark.parametrize("day", NIGHTS)
def test_no_hour_of_the_changing_nights_gives_a_zero_or_negative_length(day):
    for half_hour in range(48):
        starts = time(half_hour // 2, 30 * (half_hour % 2))
        for ends in [*ENDS, (datetime.combine(day, starts) + timedelta(minutes=15)).time()]:
            [row] = Plan(day, starts, ends).moments()
            wall = row.starts.replace(tzinfo=None, fold=0)
            expected = datetime.combine(day, starts)
            if is_missing(day, starts):
                expected += timedelta(hours=1)
            utc = expected.replace(tzinfo=BERLIN).astimezone(UTC)

            assert (wall, row.starts.astimezone(UTC)) == (expected, utc)
            assert timedelta() < row.ends.astimezone(UTC) - utc <= timedelta(hours=25)
            last = day if ends and ends > starts else day + timedelta(days=1)
            gap = is_missing(day, starts) or bool(ends and is_missing(last, ends))
            assert row.missing == gap


@pytest.mark.parametrize("day", NIGHTS)
def test_the_second_of_two_equal_hours_differs_only_where_there_are_two(day):
    for half_hour in range(48):
        starts = time(half_hour // 2, 30 * (half_hour % 2))
        for ends in ENDS:
            first, second = (Plan(day, starts, ends, second=which).moments()[0] for which in (0, 1))
            lengths = [
                row.ends.astimezone(UTC) - row.starts.astimezone(UTC) for row in (first, second)
            ]
            later = second.starts.astimezone(UTC) - first.starts.astimezone(UTC)

            assert min(lengths) > timedelta()
            assert later == timedelta(hours=is_twice(day, starts))
            assert first.twice or first == second


def test_several_days_without_an_hour_at_the_end_end_on_the_last_day():
    [row] = Plan(TUESDAY, time(18), last_day=TUESDAY + timedelta(days=2)).moments()

    assert row.ends == datetime(2026, 3, 5, 20, tzinfo=BERLIN)


def test_the_trap_that_the_table_guards_is_there():
    """Left to `datetime` alone, half past two is the same moment as half past three."""
    starts, ends = (datetime(2026, 3, 29, hour, 30, tzinfo=BERLIN) for hour in (2, 3))

    assert ends > starts
    assert ends.astimezone(UTC) == starts.astimezone(UTC)


def test_only_the_two_hours_of_the_year_are_missing_or_twice():
    spring, autumn = date(2026, 3, 29), date(2026, 10, 25)

    assert [hour for hour in range(24) if is_missing(spring, time(hour))] == [2]
    assert [hour for hour in range(24) if is_twice(autumn, time(hour))] == [2]
    assert not any(is_missing(autumn, time(hour)) for hour in range(24))
    assert not any(is_twice(spring, time(hour)) for hour in range(24))


@pytest.mark.parametrize("repeat", REPEATS)
def test_a_series_over_sixteen_years_keeps_its_wall_time(repeat):
    for year in range(2024, 2041, 4):
        first, until = date(year, 1, 1), date(min(year + 4, 2041), 1, 1)
        plan = Plan(first, time(18), time(20, 30), repeat=repeat, until=until)
        for row in plan.moments():
            naive = row.starts.replace(tzinfo=None)

            assert (row.starts.hour, row.ends.hour, row.ends.minute) == (18, 20, 30)
            assert row.starts.astimezone(UTC) == naive.replace(tzinfo=BERLIN).astimezone(UTC)
            assert row.ends - row.starts == timedelta(hours=2.5)


AT = datetime(2026, 3, 1, tzinfo=UTC)
PLANS = st.builds(
    Plan,
    first=st.dates(date(2026, 2, 20), date(2026, 3, 20)),
    starts=st.sampled_from([time(9), time(18)]),
    ends=st.sampled_from([None, time(20)]),
    repeat=st.sampled_from(["", *REPEATS]),
    weekdays=st.sampled_from([(), (1,), (1, 3)]),
    until=st.dates(date(2026, 3, 20), date(2026, 5, 1)),
    without_school_holidays=st.booleans(),
    added=st.lists(
        st.tuples(st.dates(date(2026, 3, 1), date(2026, 4, 1)), st.just(time(10)), st.none()),
        max_size=2,
    ).map(tuple),
)


@given(old=PLANS, new=PLANS)
def test_no_edit_of_a_plan_loses_or_doubles_a_row(old, new):
    rows = [SimpleNamespace(**vars(row)) for row in old.moments() if not row.skipped]

    pairs, left = match(rows, new.moments(), at=AT, once=not new.repeat)

    assert _faults(rows, pairs, left) == []
    assert [moment.key for _, moment in pairs] == [
        row.key for row in new.moments() if not row.skipped
    ]


def _faults(rows, pairs, left):
    """What is wrong with a matching: each row has one place, each planned time one row."""
    kept = [row for row, _ in pairs if row] + left
    keys = [moment.key for _, moment in pairs] + [row.key for row in left]
    lost = sorted(map(id, kept)) != sorted(map(id, rows))
    return ["lost or doubled"] * lost + ["two of one time"] * (len(keys) != len(set(keys)))


def test_the_proof_sees_a_lost_row_and_one_that_stands_twice():
    rows = [SimpleNamespace(**vars(row)) for row in weekly().moments()]
    pairs, left = match(rows, weekly(repeat="three_weekly").moments(), at=AT, once=False)

    assert _faults(rows, pairs, left[1:]) == ["lost or doubled"]
    assert _faults(rows, [*pairs, pairs[0]], left) == ["lost or doubled", "two of one time"]


def test_an_edited_hour_or_day_finds_its_date_again():
    series = weekly()
    later = Plan(TUESDAY, time(19), time(21), repeat="weekly", until=series.until)
    once, moved = Plan(TUESDAY, time(18)), Plan(TUESDAY + timedelta(days=2), time(17))

    for before, after in ((series, later), (once, moved)):
        rows = [SimpleNamespace(**vars(row)) for row in before.moments()]
        pairs, left = match(rows, after.moments(), at=AT, once=not after.repeat)
        assert [row for row, _ in pairs] == rows
        assert left == []


def test_the_horizon_ends_a_plan():
    until = date(2040, 1, 1)

    assert days(weekly(until=until))[-1] <= TUESDAY + HORIZON * 5
