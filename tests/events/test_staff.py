from datetime import time, timedelta

import pytest
from django.utils import timezone

from events.models import EventPage
from tests import factories

pytestmark = pytest.mark.django_db


def draft(language="de", **fields):
    page = EventPage(
        title="Werkstatt",
        slug="werkstatt",
        first_day=timezone.localdate() + timedelta(days=3),
        starts_at=time(10),
        live=False,
        locale=factories.locale(language),
        **fields,
    )
    return factories.index().add_child(instance=page)


def test_publishing_an_action_plans_its_dates():
    page = draft()
    assert not page.dates.exists()

    page.save_revision().publish()

    assert page.dates.count() == 1


def test_publishing_a_translation_plans_nothing():
    page = draft("en")

    page.save_revision().publish()

    assert not page.dates.exists()
