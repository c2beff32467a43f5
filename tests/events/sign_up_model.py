"""Places and queue of one date in plain Python: what should be, and nothing of ours in it."""

from contextlib import contextmanager
from dataclasses import dataclass

HOLDING, ACTIVE = ("confirmed", "held"), ("confirmed", "held", "waiting")


@dataclass
class Party:
    name: str
    size: int
    state: str
    fewest: int | None = None
    offered: bool = False


class Model:
    """What should be: a list of parties in the order in which they came.

    `reached` counts what happened, so that a test can ask for all that may happen.
    """

    def __init__(self, capacity, asks, reached):
        self.capacity, self.asks, self.reached, self.parties = capacity, asks, reached, []
        self.cancelled, self.soon = False, False

    @property
    def left(self):
        return max(self.capacity - sum(p.size for p in self.in_state(*HOLDING)), 0)

    def in_state(self, *states):
        return [party for party in self.parties if party.state in states]

    def who_fits(self):
        return [p for p in self.in_state("waiting") if (p.fewest or p.size) <= self.left]

    def who_should_be_inside(self):
        return [] if self.cancelled or self.soon else self.who_fits()

    def refuses(self, size):
        return self.cancelled or size > self.capacity

    def sign_up(self, size, has_mail=True, by_staff=False):
        state = "confirmed"
        if size > self.left or self.who_fits():
            state = "waiting"
            self.reached["told to wait" if size > self.left else "may not overtake"] += 1
        elif not by_staff and (self.left * 3 < self.capacity or not has_mail):
            state = "held"
        self.parties.append(Party(f"P{len(self.parties)}", size, state))
        return self.parties[-1]

    def fill(self):
        while fitting := self.who_should_be_inside():
            first = fitting[0]
            self.note_move(first)
            first.size, first.fewest = min(first.size, self.left), None
            first.state, first.offered = ("held" if self.asks else "confirmed"), self.asks

    def note_move(self, party):
        self.reached["is offered a place" if self.asks else "moves up"] += 1
        self.reached["comes with fewer"] += party.size > self.left
        self.reached["passes a bigger party"] += party != self.in_state("waiting")[0]

    @contextmanager
    def noting(self, what):
        """Count who moves up by what is done now, at once or after an answer."""
        before = self.moves
        yield
        self.reached[what] += self.moves - before

    @property
    def moves(self):
        return self.reached["moves up"] + self.reached["is offered a place"]

    def admit(self, party):
        self.reached["is let in beyond"] += party.size > self.left
        party.state, party.fewest = "confirmed", None
