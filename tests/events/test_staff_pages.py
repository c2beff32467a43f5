from datetime import time, timedelta

import pytest
from django.utils import timezone

from events import services
from events.models import EventPage
from tests import factories

pytestmark = pytest.mark.django_db
DATES = "/cms/snippets/events/eventdate/"


@pytest.fixture
def held():
    return services.register(factories.date(capacity=3), name="=1+1", phone="02402 12345")


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


def test_an_action_with_sign_ups_is_not_deleted(admin, held):
    page, index = held.date.event, factories.index()

    one = admin.post(f"/cms/pages/{page.pk}/delete/", follow=True)
    admin.post(f"/cms/bulk/wagtailcore/page/delete/?id={page.pk}&next=/cms/")
    admin.post(f"/cms/pages/{index.pk}/delete/")

    assert "hat Anmeldungen und kann nicht gelöscht werden" in one.text
    assert EventPage.objects.filter(pk=page.pk).exists()


def test_an_action_without_sign_ups_is_deleted(admin, date):
    admin.post(f"/cms/pages/{date.event_id}/delete/")

    assert not EventPage.objects.exists()


def test_the_editor_shows_the_next_dates(staff, held):
    page = staff.get(f"/cms/pages/{held.date.event_id}/edit/").text

    assert f"{DATES}inspect/{held.date_id}/" in page
    assert "1/3" in page


def test_a_new_action_has_no_dates_yet(staff):
    index = factories.index()

    page = staff.get(f"/cms/pages/add/events/eventpage/{index.pk}/").text

    assert "Noch keine Termine" in page
