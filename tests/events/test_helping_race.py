"""Processes promise the same shift, or the same things, at once: never more than is wanted."""

import pytest

from bench import helping as bench

from . import racing

PEOPLE = 48
pytestmark = pytest.mark.filterwarnings("ignore:.*multi-threaded.*fork:DeprecationWarning")


@pytest.fixture
def dates(django_db_setup, django_db_blocker):
    with django_db_blocker.unblock(), racing.stored(help_wanted=bench.PLAN) as dates:
        yield dates


def test_no_more_is_promised_than_wanted_and_without_the_lock_there_is(dates):
    guarded, unguarded = dates
    real = bench.run(guarded, naive=False, people=PEOPLE)
    control = bench.run(unguarded, naive=True, people=PEOPLE)

    assert real == bench.EXACT
    assert max(control["promised"]) > bench.WANTED
