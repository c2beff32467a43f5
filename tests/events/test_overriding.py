"""More people than places: by staff alone, with a reason, and it stays in the log."""

import pytest
from wagtail.models import ModelLogEntry

from events import services
from events.models import Registration
from portal.models import OutgoingMail

pytestmark = pytest.mark.django_db
LIST = "/cms/snippets/events/registration/"
REASON = "Begleitung im Rollstuhl"


@pytest.fixture
def full(date):
    services.register(date, name="Ada", email="ada@example.org", party_size=3)
    return date


@pytest.fixture
def waiting(full):
    return services.register(full, name="Bo", email="bo@example.org")


def logged():
    return [entry for entry in ModelLogEntry.objects.all() if entry.action == "events.admit"]


@pytest.mark.parametrize("reason", ["", "  ", "x" * 201])
def test_nobody_is_admitted_without_a_short_reason(waiting, reason):
    with pytest.raises(services.Refused):
        services.admit(waiting, reason=reason, by=None)

    assert not logged()


def test_staff_admit_one_more_than_there_are_places(staff, full, waiting):
    url = f"{LIST}entscheiden/{waiting.pk}/zulassen/"
    refused = staff.post(url, {"reason": " "})
    staff.post(url, {"reason": REASON})

    waiting.refresh_from_db()
    (entry,) = logged()
    assert "Schreiben Sie in einem kurzen Satz, warum." in refused.text
    assert waiting.status == "confirmed"
    assert f"4 Personen bei 3 Plätzen: {REASON}" in entry.message
    assert entry.user.email == "redaktion@example.org"
    assert OutgoingMail.objects.filter(to="bo@example.org").get().kind == "event_promoted"


def test_who_is_admitted_does_not_free_places_for_others(full, waiting):
    services.admit(waiting, reason=REASON, by=None)
    other = services.register(full, name="Cem", email="cem@example.org")
    services.cancel(waiting)

    other.refresh_from_db()
    assert other.status == "waiting"


def test_staff_enter_somebody_although_all_is_full(staff, full):
    full.waiting_list = False
    full.save()
    entry = {"date": full.pk, "name": "Bo", "party_size": 1, "phone": "02402 1234567"}
    entry |= {"source": "phone", "language": "de"}
    staff.post(LIST + "add/", entry)
    before = Registration.objects.count()
    staff.post(LIST + "add/", entry | {"reason": REASON})

    assert before == 1
    assert Registration.objects.get(name="Bo").status == "confirmed"
    assert len(logged()) == 1


def test_a_reason_that_was_not_needed_is_not_logged(staff, date):
    entry = {"date": date.pk, "name": "Bo", "party_size": 1, "source": "phone", "language": "de"}
    staff.post(LIST + "add/", entry | {"reason": REASON})

    assert Registration.objects.get().status == "confirmed"
    assert not logged()
