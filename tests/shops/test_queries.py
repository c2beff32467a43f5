"""What the public pages of shops and producers cost."""

from datetime import date, timedelta

import pytest
from django.utils import timezone

from tests import factories
from tests.portal.test_queries import queries, routing

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("noon")]
TODAY = date(2026, 3, 4)
MONDAY = date(2026, 3, 2)
PATHS = ["/laeden/", "/laeden/laden/", "/handgemacht/", "/handgemacht/imkerei-musterbach/"]
PATHS += [f"/tr{path}" for path in PATHS]


def test_ten_times_the_content_costs_the_same_queries(client, monkeypatch):
    image = factories.image()

    def more(number):
        other = factories.shop(f"laden-{number}", picture=image)
        page = factories.producer_page(f"imkerei-{number}", picture=image)
        for row in (shop, other):
            claim = factories.place(row, number=number)
            factories.claim(claim, page.producer, TODAY, TODAY + timedelta(days=number))
            factories.application(claim, MONDAY, MONDAY)

    def costs():
        """Of each page, without those of Wagtail's routing."""
        return {path: queries(client, path) - routing(client, path, monkeypatch) for path in PATHS}

    shop = factories.shop(picture=image)
    home = factories.home().copy_for_translation(factories.locale("tr"))
    home.save_revision().publish()
    mine = factories.producer_page(picture=image)
    factories.claim(factories.place(shop, "shelf"), mine.producer)
    more(1)
    few = costs()
    for number in range(2, 11):
        more(number)

    assert costs() == few
    assert max(few.values()) <= 12


@pytest.mark.parametrize("path", ["/laeden/feed.json", "/laeden/laden/oeffnung.ics"])
def test_a_text_for_machines_costs_few_queries(client, path):
    factories.shop()
    few = queries(client, path)
    for number in range(8):
        factories.shop(f"laden-{number}", first_published_at=timezone.now())

    assert queries(client, path) == few <= 12
