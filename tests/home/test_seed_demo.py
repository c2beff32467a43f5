from functools import partial

import pytest
from django.core.management import call_command
from django.utils import timezone
from wagtail.models import Page

from events.demo.content import ACTIONS
from events.models import EventDate, EventPage, HelpOffer, HelpWanted, Registration
from home.demo import load
from home.demo.load import DRAWINGS, picture
from home.demo.pages import PAGES
from home.demo.picture_facts import PICTURES
from home.models import CampaignPage, HomePage
from ideas.models import Idea, StatusUpdate, Support
from portal.models import OutgoingMail, PortalImage
from shops import cards
from shops.models import (
    Application,
    Claim,
    ClaimedDay,
    OpeningException,
    Place,
    ProducerPage,
    ShopPage,
)

pytestmark = pytest.mark.django_db


MODELS = (Page, PortalImage, EventDate, Registration, Idea, StatusUpdate, Support)
MODELS += (
    HelpWanted,
    HelpOffer,
    Place,
    Claim,
    ClaimedDay,
    Application,
    OpeningException,
    OutgoingMail,
)


def counts():
    return [model.objects.count() for model in MODELS]


def test_the_demo_has_what_it_promises_and_twice_doubles_nothing(monkeypatch):
    # Small pictures: to draw them takes half of the time.
    monkeypatch.setattr(load, "rasterise", partial(load.rasterise, longest_px=450))
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
    assert EventDate.objects.with_features("hilfe-gesucht").values("event").distinct().count() == 4
    assert HelpOffer.objects.count() == 8
    assert HomePage.objects.german().get().picture.alt_text
    assert german.exclude(picture=None).count() >= 14
    assert {*Idea.objects.values_list("status", flat=True)} == {*Idea.Status.values}
    assert Idea.objects.get(status="merged").merged_into.public
    assert Idea.objects.public().count() >= 11
    assert not Idea.objects.filter(answer_by__isnull=True).exists()
    assert CampaignPage.objects.live().count() == 2 * 6
    assert Application.objects.open().count() == 3
    assert first[-1] == 0
    # Loading takes half a minute, so one test asks all of it.
    one_shop_is_open_one_to_come_and_one_over()


def one_shop_is_open_one_to_come_and_one_over():
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


def test_every_drawing_has_its_facts_and_every_page_names_one_that_is_there():
    facts = {row.file for row in PICTURES}
    named = {row.picture for row in (*ACTIONS, *PAGES)} - {""}

    assert facts == {file.name for file in DRAWINGS.glob("*.svg")}
    assert named <= facts
    assert all(row.title and row.alt and row.caption for row in PICTURES)


def test_a_drawing_is_marked_as_such_and_may_be_shown(settings, tmp_path):
    settings.MEDIA_ROOT = str(tmp_path)
    image = picture(PICTURES[0])

    assert image.credit_line == "Zeichnung: Viertel-LAB, CC BY 4.0"
    assert image.may_be_shown
    assert (image.width, image.height) == (1800, 1200)
    assert image.fallback["width"] == 800
    assert picture(PICTURES[0]) == image
