"""Places by weeks: only a week that is wholly free is shown as free."""

from datetime import date, timedelta

import pytest

from shops import weeks
from shops.weeks import ASKED, CLOSED, FREE, TAKEN, Week, Wish

MONDAY = date(2026, 3, 2)
SUNDAY = date(2026, 3, 8)
EARLY = date(2026, 1, 1)
WEEK = Week(MONDAY, MONDAY, SUNDAY)
RUN = {"first_day": date(2026, 2, 25), "last_day": date(2026, 5, 6)}


@pytest.mark.parametrize(
    ("held", "expected"),
    [
        ({}, FREE),
        ({(1, MONDAY): "selling"}, TAKEN),
        ({(1, SUNDAY): "selling"}, TAKEN),
        ({(1, SUNDAY): "closed"}, CLOSED),
        ({(1, MONDAY): "closed", (1, SUNDAY): "selling"}, TAKEN),
        # The days beside, and another place.
        ({(1, MONDAY - weeks.DAY): "selling", (1, SUNDAY + weeks.DAY): "selling"}, FREE),
        ({(2, MONDAY): "selling"}, FREE),
    ],
)
def test_one_held_day_takes_the_week(held, expected):
    assert weeks.state(1, WEEK, held, []) == expected


@pytest.mark.parametrize(
    ("wish", "expected"),
    [
        (Wish(1, MONDAY, SUNDAY), ASKED),
        (Wish(None, MONDAY, SUNDAY), ASKED),
        (Wish(1, SUNDAY, SUNDAY + weeks.WEEK), ASKED),
        (Wish(2, MONDAY, SUNDAY), FREE),
        (Wish(1, SUNDAY + weeks.DAY, SUNDAY + weeks.WEEK), FREE),
        (Wish(1, MONDAY - weeks.WEEK, MONDAY - weeks.DAY), FREE),
    ],
)
def test_a_wish_marks_a_free_week(wish, expected):
    assert weeks.state(1, WEEK, {}, [wish]) == expected


def test_a_wish_does_not_hide_that_the_place_is_taken():
    assert weeks.state(1, WEEK, {(1, MONDAY): "selling"}, [Wish(1, MONDAY, SUNDAY)]) == TAKEN


def test_the_first_and_the_last_week_are_cut_to_the_run():
    found = weeks.weeks(date(2026, 2, 23), today=EARLY, **RUN)

    assert found[0] == Week(date(2026, 2, 23), date(2026, 2, 25), date(2026, 3, 1))
    assert len(found) == 8
    assert weeks.weeks(date(2026, 5, 4), today=EARLY, **RUN) == [
        Week(date(2026, 5, 4), date(2026, 5, 4), date(2026, 5, 6))
    ]


def test_days_that_are_gone_do_not_count():
    cut = weeks.weeks(MONDAY, today=date(2026, 3, 4), **RUN)[0]

    assert cut.first_day == date(2026, 3, 4)
    assert weeks.state(1, cut, {(1, date(2026, 3, 3)): "selling"}, []) == FREE
    assert weeks.state(1, cut, {(1, date(2026, 3, 4)): "selling"}, []) == TAKEN


def test_days_outside_the_run_do_not_count():
    cut = weeks.weeks(date(2026, 5, 4), today=EARLY, **RUN)[0]

    assert weeks.state(1, cut, {(1, date(2026, 5, 7)): "selling"}, []) == FREE


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", "2026-03-02"),
        ("quatsch", "2026-03-02"),
        ("2026-99-99", "2026-03-02"),
        ("0001-01-01", "2026-03-02"),
        ("2026-03-18", "2026-03-16"),
        ("9999-12-31", "2026-05-04"),
    ],
)
def test_the_first_week_shown_is_near(text, expected):
    found = weeks.start(text, today=date(2026, 3, 4), **RUN)

    assert found == date.fromisoformat(expected)


def test_a_shop_without_an_end_stops_somewhere():
    found = weeks.start("9999-12-31", today=MONDAY, first_day=MONDAY, last_day=None)

    assert found <= MONDAY + weeks.FURTHEST
    assert len(weeks.weeks(found, today=MONDAY, first_day=MONDAY, last_day=None)) == weeks.SHOWN


def test_steps_lead_back_to_the_start_and_end_with_the_run():
    today = date(2026, 3, 4)
    first = weeks.start("", today=today, **RUN)

    assert weeks.steps(first, today=today, **RUN) == (None, date(2026, 4, 27))
    assert weeks.steps(date(2026, 4, 27), today=today, **RUN) == (first, None)
    assert weeks.steps(date(2026, 3, 16), today=today, **RUN)[0] == first


def test_a_shop_that_is_over_has_no_weeks():
    today = RUN["last_day"] + timedelta(days=9)
    first = weeks.start("", today=today, **RUN)

    assert weeks.weeks(first, today=today, **RUN) == []
