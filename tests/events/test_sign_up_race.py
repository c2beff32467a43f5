"""Parties of different sizes want the same places at once, from 8 processes."""

import pytest

from bench import sign_ups as bench

from . import racing

PARTIES, PLACES = 48, 5
pytestmark = pytest.mark.filterwarnings("ignore:.*multi-threaded.*fork:DeprecationWarning")


@pytest.fixture
def dates(django_db_setup, django_db_blocker):
    with django_db_blocker.unblock(), racing.stored(capacity=PLACES) as dates:
        yield dates


@pytest.mark.parametrize(
    ("sizes", "inside"),
    [
        ([3, 3, 2, 1], [True, False, True, False]),
        ([2, 2, 2, 1, 1], [True, True, False, True, False]),
        ([5, 1], [True, False]),
    ],
)
def test_the_best_fill_gives_places_in_turn_to_whoever_fits(sizes, inside):
    assert bench.best_fill(sizes, PLACES) == inside


def test_all_places_go_in_order_and_without_the_lock_too_many(dates):
    guarded, unguarded = dates
    real = bench.run(guarded, naive=False, parties=PARTIES)
    control = bench.run(unguarded, naive=True, parties=PARTIES)

    assert bench.holds(real, PLACES, PARTIES), real
    assert control["people"] > PLACES
    assert not bench.holds(control, PLACES, PARTIES)
