"""Processes want the same days of the same place at once: one gets all, whatever happens."""

import pytest
from wagtail.models import Site

from bench import claims as bench
from portal.models import Quarter, Venue
from shops import services
from shops.models import Claim, ClaimedDay, Place, Producer
from tests import factories
from tests.shops import builders

ROUNDS = 10
pytestmark = pytest.mark.filterwarnings("ignore:.*multi-threaded.*fork:DeprecationWarning")


@pytest.fixture
def places(django_db_setup, django_db_blocker):
    """Two places that other processes can see too, taken away afterwards."""
    with django_db_blocker.unblock():
        site = Site.objects.get(is_default_site=True)
        yield [builders.place(number=number) for number in (1, 2)]
        for model in (ClaimedDay, Claim, Place, Producer):
            model.objects.all().delete()
        start = factories.home()
        Site.objects.filter(pk=site.pk).update(root_page=site.root_page)
        start.delete()
        Venue.objects.all().delete()
        Quarter.objects.all().delete()
        Site.clear_site_root_paths_cache()


def test_one_of_eight_gets_the_days_and_without_the_guard_several_do(places):
    guarded, unguarded = places
    real = bench.run(guarded, builders.producer(), naive=False, rounds=ROUNDS)
    days, faults = ClaimedDay.objects.count(), services.check_claims()
    control = bench.run(unguarded, builders.producer(), naive=True, rounds=ROUNDS)

    assert real == {"winners": ROUNDS, "doubles": 0, "errors": []}
    assert (days, faults) == (ROUNDS * bench.DAYS, [])
    assert control["doubles"]
