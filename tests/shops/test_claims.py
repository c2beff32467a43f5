"""Random claims against a plain set, and the command that compares rows."""

from datetime import date

import pytest
import time_machine
from django.core.management import call_command
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase

from shops import services
from shops.models import Application, Claim, ClaimedDay
from tests.shops import builders

TODAY = "2028-02-25 12:00 +0100"  # Close to a 29th of February.
START = date(2028, 2, 25)
ACTS = st.tuples(
    st.sampled_from(["claim", "close", "accept", "release", "withdraw", "travel"]),
    st.integers(0, 1),
    st.integers(0, 12),
    st.integers(0, 6),
)


class Model:
    """What the services should do, with a dictionary instead of a database."""

    def __init__(self):
        self.held, self.today = {}, START

    def take(self, claim, place, days):
        self.held |= {(place, day): claim for day in days}

    def free(self, claim):
        self.held = {
            key: holder
            for key, holder in self.held.items()
            if holder != claim or key[1] < self.today
        }


class RandomClaims(TestCase):
    @settings(
        max_examples=25,
        deadline=None,
        derandomize=True,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    )
    @given(st.lists(ACTS, min_size=5, max_size=40))
    def test_rows_and_a_plain_set_agree_after_every_act(self, acts):
        with time_machine.travel(TODAY, tick=False) as clock:
            self.model, self.clock = Model(), clock
            where = builders.shop(f"laden-{Claim.objects.count()}")
            self.places = [builders.place(where, number=number) for number in (1, 2)]
            for name, place, first, length in acts:
                getattr(self, f"do_{name}")(self.places[place], first, length)
                self.compare()

    def compare(self):
        rows = ClaimedDay.objects.filter(place__in=self.places)
        found = {(row.place_id, row.day): row.claim_id for row in rows}
        assert found == self.model.held
        assert services.check_claims() == []

    def taking(self, act, place, first, length):
        """Do it, and expect a refusal exactly when the set says so."""
        begin = self.model.today + builders.DAY * first
        end = begin + builders.DAY * length
        days = services.claims.days_between(begin, end)
        free = not any((place.pk, day) in self.model.held for day in days)
        try:
            claim = act(first_day=begin, last_day=end)
        except services.Taken as error:
            assert error.days == [day for day in days if (place.pk, day) in self.model.held]
            assert not free
        else:
            assert free
            self.model.take(claim.pk, place.pk, days)

    def do_claim(self, place, first, length):
        def act(**days):
            return services.claim_days(place, producer=builders.producer(), **days)

        self.taking(act, place, first, length)

    def do_close(self, place, first, length):
        self.taking(lambda **days: services.close(place, **days), place, first, length)

    def do_accept(self, place, first, length):
        def act(**days):
            row = builders.application(place, place=None)
            return builders.accept(row, place=place, **days).claims.get()

        Application.objects.open().delete()
        self.taking(act, place, first, length)

    def do_release(self, place, first, length):
        rows = Claim.objects.filter(place=place, released_at=None).order_by("pk")
        if rows:
            claim = rows[first % len(rows)]
            services.release(claim)
            self.model.free(claim.pk)

    def do_withdraw(self, place, first, length):
        rows = Application.objects.filter(status="confirmed", place=place).order_by("pk")
        if rows:
            row = rows[first % len(rows)]
            services.withdraw(row)
            self.model.free(row.claims.get().pk)

    def do_travel(self, place, first, length):
        self.clock.shift(builders.DAY * (length % 3))
        self.model.today += builders.DAY * (length % 3)


@pytest.mark.django_db
def test_the_command_is_silent_about_sound_rows(capsys):
    builders.accept(builders.application())

    call_command("check_claims")

    assert "Alle Belegungen stimmen." in capsys.readouterr().out


@pytest.mark.django_db
@pytest.mark.parametrize("fault", ["missing", "surplus"])
def test_the_command_names_each_fault_and_fails(capsys, fault):
    claim = builders.accept(builders.application()).claims.get()
    if fault == "missing":
        claim.days.first().delete()
    else:
        far = claim.last_day + builders.DAY
        ClaimedDay.objects.create(place=claim.place, day=far, claim=claim)

    with pytest.raises(SystemExit) as caught:
        call_command("check_claims")

    assert caught.value.code == 1
    assert fault in capsys.readouterr().err


@pytest.mark.django_db
def test_closing_a_shop_closes_all_places_or_none():
    first, second = builders.place(number=1), builders.place(number=2)
    days = {"first_day": builders.monday(), "last_day": builders.monday()}
    services.close(second, **days)

    with pytest.raises(services.Taken):
        services.close_shop(first.shop, **days)
    assert Claim.objects.count() == 1
    days = {"first_day": builders.monday(2), "last_day": builders.monday(2)}
    assert len(services.close_shop(first.shop, **days)) == 2
