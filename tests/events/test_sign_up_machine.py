"""Random days at the list of one date: sign up, cancel, confirm, expire, raise, lower, promote."""

import os

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import run_state_machine_as_test

from events import letters
from events.models.registration import RegistrationQuerySet
from events.services import places
from tests import factories

from .sign_up_machine import SignUps

pytestmark = pytest.mark.django_db
MANY = bool(os.environ.get("RACES"))
EXAMPLES, STEPS = (2000, 50) if MANY else (100, 20)


@pytest.fixture
def play(monkeypatch):
    """Play all examples; the mails, which cost most, are left out."""
    monkeypatch.setattr(letters, "write", lambda kind, registration: None)

    class Machine(SignUps):
        event = factories.event(capacity=3)

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

    return run


def test_never_above_capacity_first_in_first_out_and_nobody_lost(play):
    play()


def by_newest(self):
    return self.filter(status="waiting").order_by("-queued_at", "-pk")


FAULTS = {
    "newest_first": (RegistrationQuerySet, "waiting", by_newest),
    "newcomers_overtake": (places, "places_left", lambda date: date.capacity),
    "holds_do_not_count": (RegistrationQuerySet, "holding", lambda self: self.none()),
    "nobody_moves_up": (places, "fill", lambda date: []),
}


@pytest.mark.parametrize("name", FAULTS)
def test_a_planted_fault_is_caught(play, monkeypatch, name):
    monkeypatch.setattr(*FAULTS[name])

    with pytest.raises(AssertionError):
        play()
