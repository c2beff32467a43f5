import pytest
from django.core.management import call_command
from django.utils import timezone
from wagtail.models import Page

from events.models import EventDate, EventPage, Registration
from portal.models import OutgoingMail
from shops import cards
from shops.models import Claim, ClaimedDay, OpeningException, Place, ProducerPage, ShopPage

pytestmark = pytest.mark.django_db


def counts():
    models = (Page, EventDate, Registration, Place, Claim, ClaimedDay, OpeningException)
    return [model.objects.count() for model in (*models, OutgoingMail)]


def test_the_demo_has_what_it_promises_and_twice_doubles_nothing():
    call_command("seed_demo")
    first = counts()
    call_command("seed_demo")
    german = EventPage.objects.german().live()
    full = [
        date
        for date in EventDate.objects.filter(capacity__isnull=False)
        if date.registrations.waiting().exists()
    ]

    assert counts() == first
    assert german.count() >= 14
    assert german.exclude(repeat="").exists()
    assert german.exclude(called_off="").exists()
    assert any(page.report for page in german)
    assert full
    assert first[-1] == 0


def test_the_demo_has_a_shop_that_is_open_one_to_come_and_one_that_is_over():
    call_command("seed_demo")
    noon = timezone.localtime().replace(hour=12, minute=0)
    rows = cards.known(ShopPage.objects.public().cards(), noon)
    there, coming, past = rows
    translated = ShopPage.objects.filter(translation_key=there.shop.translation_key)

    assert there.state.open
    assert coming.state.next
    assert past.past
    assert past.shop.report
    assert ProducerPage.objects.public().count() == 6
    assert Claim.objects.filter(place__shop=past.shop.pk).exists()
    assert translated.live().count() == 6
    assert call_command("check_claims") is None
