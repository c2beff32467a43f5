import pytest

from shops import services
from shops.models import Application
from tests.shops import builders

pytestmark = pytest.mark.django_db
LIST = "/cms/snippets/shops/application/"


def entry(place, **changes):
    return {
        "offer": "Seife",
        "shop": place.shop_id,
        "place": place.pk,
        "first_day": builders.monday().isoformat(),
        "last_day": builders.monday().isoformat(),
        "name": "Ada",
        "sells_as": "unsure",
        "phone": "02402 12345",
        "source": "phone",
        "language": "de",
    } | changes


def test_who_calls_is_written_down_by_the_services(office):
    assert office.get(f"{LIST}add/").status_code == 200

    answer = office.post(f"{LIST}add/", entry(builders.place()))

    row = Application.objects.get()
    assert answer.status_code == 302
    assert (row.status, row.source, row.number[:2]) == ("submitted", "phone", "L-")


def test_what_the_services_refuse_is_said_in_the_form(office):
    place = builders.place()
    days = {"first_day": builders.monday(), "last_day": builders.monday()}
    services.close(place, **days)

    answer = office.post(f"{LIST}add/", entry(place))

    assert "ist an diesen Tagen schon vergeben" in answer.text
    assert not Application.objects.exists()


def test_days_in_the_wrong_order_are_said_at_the_field(office):
    answer = office.post(f"{LIST}add/", entry(builders.place(), last_day="2020-01-01"))

    assert "Das Enddatum liegt vor dem Anfang." in answer.text
    assert not Application.objects.exists()


def test_correcting_leaves_state_and_days_alone(office):
    row = builders.application()
    change = entry(row.place, status="confirmed", email="ADA@example.org", name="Ada B.")

    answer = office.post(f"{LIST}edit/{row.pk}/", change)

    fresh = Application.objects.get()
    assert answer.status_code == 302
    assert (fresh.name, fresh.email, fresh.status) == ("Ada B.", "ada@example.org", "submitted")
    assert fresh.last_day == row.last_day


def test_what_was_erased_stays_erased(office):
    row = builders.application()
    services.erase(Application.objects.all())

    assert "gelöscht und bleiben es" in office.post(f"{LIST}edit/{row.pk}/", entry(row.place)).text
