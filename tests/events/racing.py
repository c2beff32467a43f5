"""Dates that other processes see too, and the end of them."""

from contextlib import contextmanager

from wagtail.models import Site

from events.models import EventDate, EventPage, HelpOffer, HelpWanted, Registration
from portal.models import OutgoingMail, Token
from tests import factories


@contextmanager
def stored(**fields):
    """Two dates outside of any transaction, one to guard and one for the control."""
    site = Site.objects.get(is_default_site=True)
    yield [factories.date(slug, **fields) for slug in ("echt", "kontrolle")]
    for model in (HelpOffer, HelpWanted, Registration, EventDate, OutgoingMail, Token):
        model.objects.all().delete()
    EventPage.objects.all().delete()
    start = factories.home()
    Site.objects.filter(pk=site.pk).update(root_page=site.root_page)
    start.delete()
    Site.clear_site_root_paths_cache()
