"""Processes promise the same shift, or the same things, at once: never more than is wanted."""

import pytest
from wagtail.models import Site

from bench import helping as bench
from events.models import EventDate, EventPage, HelpOffer, HelpWanted, Registration
from portal.models import OutgoingMail, Token
from tests import factories

PEOPLE = 48
pytestmark = pytest.mark.filterwarnings("ignore:.*multi-threaded.*fork:DeprecationWarning")


@pytest.fixture
def dates(django_db_setup, django_db_blocker):
    """Two dates that other processes can see too, taken away afterwards."""
    with django_db_blocker.unblock():
        site = Site.objects.get(is_default_site=True)
        yield [factories.date(slug, help_wanted=bench.PLAN) for slug in ("echt", "kontrolle")]
        for model in (HelpOffer, HelpWanted, Registration, EventDate, OutgoingMail, Token):
            model.objects.all().delete()
        EventPage.objects.all().delete()
        start = factories.home()
        Site.objects.filter(pk=site.pk).update(root_page=site.root_page)
        start.delete()
        Site.clear_site_root_paths_cache()


def test_no_more_is_promised_than_wanted_and_without_the_lock_there_is(dates):
    guarded, unguarded = dates
    real = bench.run(guarded, naive=False, people=PEOPLE)
    control = bench.run(unguarded, naive=True, people=PEOPLE)

    assert real == bench.EXACT
    assert max(control["promised"]) > bench.WANTED
