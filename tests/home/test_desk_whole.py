"""The first screen of staff over what the areas really say."""

from datetime import timedelta

import pytest
from django.utils import timezone

from tests import factories
from tests.portal.test_queries import queries

pytestmark = pytest.mark.django_db


def fill(first, last):
    monday = timezone.localdate() + timedelta(days=14)
    for number in range(first, last):
        factories.event(f"aktion-{number}", days=1 + number % 5)
        factories.idea(f"Idee {number}", "submitted")
        place = factories.place(factories.shop(f"laden-{number}"))
        factories.application(place, monday, monday + timedelta(days=6))
        factories.claim(place)


def test_the_desk_shows_what_waits_in_every_area(admin):
    fill(0, 1)
    page = admin.get("/cms/").text

    assert "1 Idee prüfen" in page
    assert "1 Anfrage entscheiden" in page
    assert "Idee 0" in page


def test_the_whole_desk_costs_the_same_with_more_of_everything(admin):
    fill(0, 2)
    few = queries(admin, "/cms/")
    fill(2, 8)

    assert queries(admin, "/cms/") == few <= 40
