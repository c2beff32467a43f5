"""Random days at the list of one date: sign up, cancel, confirm, expire, raise, lower, promote,
offer, override, and dates that are cancelled, held after all and moved.
"""

import os
from collections import Counter

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import run_state_machine_as_test

from events import letters
from events.models import EventDate
from events.models.registration import RegistrationQuerySet
from events.services import dates, fewer, places
from portal.models import User

from .sign_up_machine import SignUps

pytestmark = pytest.mark.django_db
MANY = bool(os.environ.get("RACES"))
EXAMPLES, STEPS = (2000, 50) if MANY else (100, 20)


@pytest.fixture
def play(monkeypatch):
    """Play all examples; mails and help, which cost most, are left out."""
    monkeypatch.setattr(letters, "write", lambda *args, **kwargs: None)
    monkeypatch.setattr(dates, "plan_help", lambda *args, **kwargs: None)

    class Machine(SignUps):
        staff = User.objects.create(email="redaktion@example.org")
        reached = Counter()

    def run():
        chosen = settings(
            max_examples=EXAMPLES,
            stateful_step_count=STEPS,
            derandomize=not MANY,
            deadline=None,
            database=None,
            # A fault is shown as it was found: making the example smaller costs far more.
            phases=[Phase.explicit, Phase.generate],
            suppress_health_check=list(HealthCheck),
        )
        run_state_machine_as_test(Machine, settings=chosen)
        return Machine.reached

    return run


# All of this must have happened before the silence of the machine means anything.
HAPPENS = {
    "told to wait",
    "may not overtake",
    "moves up",
    "moves up when a date is held after all",
    "moves up when a date is later",
    "passes a bigger party",
    "comes with fewer",
    "is offered a place",
    "says yes to an offer",
    "lets an offer pass",
    "is let in beyond",
}


def test_never_above_capacity_first_in_first_out_and_nobody_lost(play):
    reached = play()

    assert set(+reached) == HAPPENS


def by_newest(self):
    return self.filter(status="waiting").order_by("-queued_at", "-pk")


def at_once(registration, date):
    registration.status, registration.fewest = "confirmed", None
    registration.save()


FAULTS = {
    "newest_first": (RegistrationQuerySet, "waiting", by_newest),
    "newcomers_overtake": (places, "places_left", lambda date: date.capacity),
    "holds_do_not_count": (RegistrationQuerySet, "holding", lambda self: self.none()),
    "nobody_moves_up": (places, "fill", lambda date: []),
    "newcomers_pass_the_queue": (RegistrationQuerySet, "fitting", lambda self, left: self.none()),
    "all_move_up_at_any_time": (EventDate, "moves_up", lambda self: True),
    "fewer_people_free_nothing": (fewer, "fill", lambda date: []),
    "a_new_plan_frees_nothing": (dates, "fill", lambda date: []),
    "nobody_is_asked": (places, "_move_up", at_once),
}


@pytest.mark.parametrize("name", FAULTS)
def test_a_planted_fault_is_caught(play, monkeypatch, name):
    monkeypatch.setattr(*FAULTS[name])

    with pytest.raises(AssertionError):
        play()
