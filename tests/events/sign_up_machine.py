"""A machine that plays one date and its sign-ups against the model of plain Python."""

from collections import Counter
from datetime import timedelta
from itertools import count

import pytest
from django.utils import timezone
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from events import services
from events.models import Registration
from tests import factories

from .sign_up_model import ACTIVE, HOLDING, Model

SIZES = st.sampled_from([1, 1, 1, 2, 2, 3, 4, 5])
CAPACITIES = st.integers(1, 6)
# How many come with a party, and whether fewer would do.
CROWDS = st.lists(st.tuples(SIZES, st.booleans()), min_size=3, max_size=6)
SELDOM = st.sampled_from([False, False, False, True])
# Which of the parties so far, counted round.
WHICH = st.integers(0, 30)
STATE = ("name", "party_size", "status", "fewest", "offered")
# Nobody moves up by himself in the last two days before a date.
SOON, LATER, LAST_HOURS = 1, 10, 48


class SignUps(RuleBasedStateMachine):
    """Each example has an action of its own: rows once deleted would make the next ones slow."""

    staff, reached, numbers = None, Counter(), count()

    @initialize(capacity=CAPACITIES, asks=st.booleans(), crowd=CROWDS)
    def begin(self, capacity, asks, crowd):
        self.event = factories.event(
            f"tag-{next(self.numbers)}",
            moving_up_ends_hours=LAST_HOURS,
            asks_before_moving_up=asks,
        )
        self.model = Model(capacity, asks, self.reached)
        self.most = 0
        self.plan(capacity=capacity, called_off="", first_day=self.in_days(LATER))
        self.come(crowd)

    def come(self, crowd):
        """Some are there already and others wait, so that each example has something to do."""
        for size, humble in crowd:
            party = self.model.sign_up(min(size, self.model.capacity))
            if humble and party.state == "waiting" and self.model.left + 1 < party.size:
                party.fewest = self.model.left + 1
        now = timezone.now()
        Registration.objects.bulk_create(
            Registration(
                date=self.date,
                name=party.name,
                **dict.fromkeys(("number", "submission_key"), self.key(party.name)),
                **{"email": f"{party.name.lower()}@example.org", "party_size": party.size},
                fewest=party.fewest,
                **{"status": party.state, "hold_until": now + timedelta(days=1)},
            )
            for party in self.model.parties
        )

    def in_days(self, days):
        return timezone.localdate() + timedelta(days=days)

    def plan(self, **changes):
        """What an editor publishes."""
        for name, value in changes.items():
            setattr(self.event, name, value)
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

    def key(self, name):
        return f"{self.date.pk}-{name}"

    def newcomer(self, size, has_mail):
        name = f"P{len(self.model.parties)}"
        contact = {"email": f"{name}@example.org"} if has_mail else {"phone": "02402 1"}
        return {"name": name, "key": self.key(name), "party_size": size} | contact

    @rule(size=SIZES, has_mail=st.booleans())
    def sign_up(self, size, has_mail):
        who = self.newcomer(size, has_mail)
        refused = self.refused(services.register, self.date, **who)

        assert refused == self.model.refuses(size)
        if not refused:
            self.model.sign_up(size, has_mail)

    @rule(size=SIZES, beyond=SELDOM)
    def staff_write_somebody_down(self, size, beyond):
        act, why = services.register, {}
        if beyond:
            act, why = services.register_beyond, {"reason": "Begleitung"}
        who = self.newcomer(size, has_mail=True) | why | {"source": "phone"}
        refused = self.refused(act, self.date, by=self.staff, **who)

        assert refused == self.model.refuses(size)
        if not refused:
            party = self.model.sign_up(size, by_staff=True)
            if beyond and party.state == "waiting":
                self.let_in(party)

    @rule(which=WHICH)
    def sign_up_twice(self, which):
        party = self.party(which, *ACTIVE)
        email = party and self.row(party).email
        if email and not self.model.cancelled:
            with pytest.raises(services.AlreadySignedUp):
                services.register(self.date, name="X", email=email)

    @rule(which=WHICH)
    def send_the_form_again(self, which):
        if party := self.party(which):
            row = self.row(party)
            again = services.register(
                self.date, name="X", phone="1", key=row.submission_key, party_size=1
            )

            assert again == row

    @rule(which=WHICH, states=st.sampled_from([HOLDING, ACTIVE]))
    def cancel(self, which, states):
        """Twice is as once."""
        if party := self.party(which, *states):
            row = self.row(party)
            services.cancel(row)
            services.cancel(row)
            party.state = "cancelled"
            self.model.fill()

    @rule(which=WHICH, states=st.sampled_from([("held",), ()]))
    def confirm(self, which, states):
        if party := self.party(which, *states):
            refused = self.refused(services.confirm, self.row(party))

            lost = self.model.cancelled and party.state == "held"
            assert refused == (party.state not in HOLDING or lost)
            if not refused:
                self.reached["says yes to an offer"] += party.state == "held" and party.offered
                party.state = "confirmed"

    @rule(which=WHICH)
    def a_hold_ends(self, which):
        if party := self.party(which, "held"):
            row = self.date.registrations.filter(name=party.name)
            row.update(hold_until=timezone.now() - timedelta(seconds=1))

            assert self.refused(services.confirm, row.get())
            assert services.release_holds() == 1
            self.reached["lets an offer pass"] += party.offered
            party.state = "released"
            self.model.fill()

    @rule(capacity=CAPACITIES)
    def change_the_capacity(self, capacity):
        self.model.capacity = capacity
        self.plan(capacity=capacity)

    @rule(which=WHICH, size=SIZES, stays=SELDOM)
    def cancel_the_date_and_hold_it_after_all(self, which, size, stays):
        self.set_off(True)
        self.somebody_leaves_and_somebody_comes(which, size)
        if not stays:
            with self.model.noting("moves up when a date is held after all"):
                self.set_off(False)

    def set_off(self, cancelled):
        self.model.cancelled = cancelled
        self.plan(called_off="Wasserschaden." if cancelled else "")

    @rule(which=WHICH, size=SIZES, stays=SELDOM, really=SELDOM)
    def move_the_date_near_and_away_again(self, which, size, stays, really):
        if not really:
            return
        self.move(soon=True)
        self.somebody_leaves_and_somebody_comes(which, size)
        if not stays:
            with self.model.noting("moves up when a date is later"):
                self.move(soon=False)

    def move(self, soon):
        self.model.soon = soon
        self.plan(first_day=self.in_days(SOON if soon else LATER))

    def somebody_leaves_and_somebody_comes(self, which, size):
        self.cancel(which, HOLDING)
        self.sign_up(size, has_mail=True)

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

    @rule(which=WHICH, really=SELDOM)
    def let_in_beyond_the_places(self, which, really):
        if really and (party := self.party(which, "waiting")):
            why = {"reason": "Begleitung", "by": None}
            refused = self.refused(services.admit, self.row(party), **why)

            assert refused == self.model.cancelled
            if not refused:
                self.let_in(party)

    def let_in(self, party):
        self.model.admit(party)
        self.most += party.size

    @invariant()
    def nobody_is_lost_and_all_stand_as_they_should(self):
        rows = self.date.registrations.values_list(
            "name", "party_size", "status", "fewest", "offered"
        )
        found = sorted(rows, key=lambda row: int(row[0][1:]))

        parties = self.model.parties
        assert found == [(p.name, p.size, p.state, p.fewest, p.offered) for p in parties]

    @invariant()
    def no_more_people_than_places_and_no_place_empty_that_somebody_wants(self):
        people = sum(party.size for party in self.model.in_state(*HOLDING))

        # A lower capacity sends nobody away, but nobody new gets in above it, unless by staff.
        assert people <= max(self.model.capacity, self.most)
        assert not self.model.who_should_be_inside()
        self.most = people
