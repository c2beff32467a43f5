"""Places and queue of one date in plain Python, and a machine that plays them against ours."""

from dataclasses import dataclass
from datetime import timedelta

from django.utils import timezone
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from events import services
from events.models import EventPage, Registration

HOLDING, ACTIVE = ("confirmed", "held"), ("confirmed", "held", "waiting")
SIZES = st.sampled_from([1, 1, 1, 2, 2, 3, 4, 5])
CAPACITIES = st.integers(1, 6)
CROWDS = st.lists(SIZES, min_size=3, max_size=6)
# Which of the parties so far, counted round.
WHICH = st.integers(0, 30)


@dataclass
class Party:
    name: str
    size: int
    state: str
    fewest: int | None = None


class Model:
    """What should be: a list of parties in the order in which they came."""

    def __init__(self, capacity, asks):
        self.capacity, self.asks, self.parties = capacity, asks, []

    @property
    def left(self):
        return max(self.capacity - sum(p.size for p in self.in_state(*HOLDING)), 0)

    def in_state(self, *states):
        return [party for party in self.parties if party.state in states]

    def who_fits(self):
        return [p for p in self.in_state("waiting") if (p.fewest or p.size) <= self.left]

    def sign_up(self, size, has_mail):
        if size > self.left or self.who_fits():
            state = "waiting"
        else:
            scarce = self.left * 3 < self.capacity
            state = "held" if scarce or not has_mail else "confirmed"
        self.parties.append(Party(f"P{len(self.parties)}", size, state))

    def fill(self):
        while fitting := self.who_fits():
            first = fitting[0]
            first.size, first.fewest = min(first.size, self.left), None
            first.state = "held" if self.asks else "confirmed"


class SignUps(RuleBasedStateMachine):
    """Subclassed with `event`, an action with one date; each example begins with nobody."""

    event = None

    @initialize(capacity=CAPACITIES, asks=st.booleans(), crowd=CROWDS)
    def begin(self, capacity, asks, crowd):
        Registration.objects.all().delete()
        EventPage.objects.filter(pk=self.event.pk).update(asks_before_moving_up=asks)
        self.event.asks_before_moving_up = asks
        self.model = Model(capacity, asks)
        self.most = 0
        self.plan(capacity)
        self.come(crowd)

    def come(self, crowd):
        """Some are there already and others wait, so that each example has something to do."""
        for size in crowd:
            self.model.sign_up(min(size, self.model.capacity), has_mail=True)
        now = timezone.now()
        Registration.objects.bulk_create(
            Registration(
                date=self.date,
                **{"name": party.name, "number": party.name, "submission_key": party.name},
                **{"email": f"{party.name}@example.org", "party_size": party.size},
                **{"status": party.state, "hold_until": now + timedelta(days=1)},
            )
            for party in self.model.parties
        )

    def plan(self, capacity):
        self.event.capacity = self.model.capacity = capacity
        services.plan_dates(self.event)
        self.date = self.event.dates.get()
        self.date.event = self.event
        self.model.fill()

    def row(self, party):
        return self.date.registrations.get(name=party.name)

    def party(self, which, *states):
        parties = self.model.in_state(*states) if states else self.model.parties
        return parties[which % len(parties)] if parties else None

    def refused(self, act, *args, **kwargs):
        try:
            act(*args, **kwargs)
        except services.Refused:
            return True
        return False

    @rule(size=SIZES, has_mail=st.booleans())
    def sign_up(self, size, has_mail):
        name = f"P{len(self.model.parties)}"
        contact = {"email": f"{name}@example.org"} if has_mail else {"phone": "02402 1"}
        who = {"name": name, "key": name, "party_size": size} | contact
        refused = self.refused(services.register, self.date, **who)

        assert refused == (size > self.model.capacity)
        if not refused:
            self.model.sign_up(size, has_mail)

    @rule(which=WHICH)
    def send_the_form_again(self, which):
        if party := self.party(which):
            row = self.row(party)
            again = services.register(
                self.date, name="X", phone="1", key=row.submission_key, party_size=1
            )

            assert again == row

    @rule(which=WHICH)
    def cancel(self, which):
        """Twice is as once."""
        if party := self.party(which, *ACTIVE):
            row = self.row(party)
            services.cancel(row)
            services.cancel(row)
            party.state = "cancelled"
            self.model.fill()

    @rule(which=WHICH)
    def confirm(self, which):
        if party := self.party(which):
            refused = self.refused(services.confirm, self.row(party))

            assert refused == (party.state not in HOLDING)
            if party.state == "held":
                party.state = "confirmed"

    @rule(which=WHICH)
    def a_hold_ends(self, which):
        if party := self.party(which, "held"):
            row = Registration.objects.filter(name=party.name)
            row.update(hold_until=timezone.now() - timedelta(seconds=1))

            assert self.refused(services.confirm, row.get())
            assert services.release_holds() == 1
            party.state = "released"
            self.model.fill()

    @rule(capacity=CAPACITIES)
    def change_the_capacity(self, capacity):
        self.plan(capacity)

    @rule(which=WHICH, size=SIZES)
    def come_with_fewer(self, which, size):
        if party := self.party(which):
            refused = self.refused(services.lower, self.row(party), size)

            assert refused == (party.state not in ACTIVE or size >= party.size)
            if not refused:
                party.size = size
                party.fewest = None if (party.fewest or 0) >= size else party.fewest
                self.model.fill()

    @rule(which=WHICH, size=SIZES)
    def say_that_fewer_would_do(self, which, size):
        if party := self.party(which, "waiting"):
            refused = self.refused(services.accept_fewer, self.row(party), size)

            assert refused == (size >= party.size)
            if not refused:
                party.fewest = size
                self.model.fill()

    @rule(which=WHICH)
    def let_in_beyond_the_places(self, which):
        if party := self.party(which, "waiting"):
            services.admit(self.row(party), reason="Begleitung", by=None)
            party.state, party.fewest = "confirmed", None
            self.most += party.size

    @invariant()
    def nobody_is_lost_and_all_stand_as_they_should(self):
        rows = Registration.objects.values_list("name", "party_size", "status", "fewest")
        found = sorted(rows, key=lambda row: int(row[0][1:]))

        assert found == [(p.name, p.size, p.state, p.fewest) for p in self.model.parties]

    @invariant()
    def no_more_people_than_places_and_no_place_empty_that_somebody_wants(self):
        people = sum(party.size for party in self.model.in_state(*HOLDING))

        # A lower capacity sends nobody away, but nobody new gets in above it, unless by staff.
        assert people <= max(self.model.capacity, self.most)
        assert not self.model.who_fits()
        self.most = people
