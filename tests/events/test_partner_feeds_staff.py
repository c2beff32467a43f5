"""Partners' calendars in the admin."""

import pytest
import time_machine
from django.contrib.auth.models import Group
from django.db import connection
from django.test.utils import CaptureQueriesContext

from events.models import EventPage, FeedRun, ImportedEvent, PartnerFeed
from events.services import importing
from portal.groups import MODERATION
from portal.models import User
from tests.events.partners import AT, Served, calendar, entry, feed, run

pytestmark = pytest.mark.django_db
LIST = "/cms/snippets/events/partnerfeed/"
GIVEN = {
    "name": "Bücherei",
    "url": "webcal://buch.example.org/k.ics",
    "source": "Stadtbücherei",
    "mode": "draft",
    "active": "on",
}


@pytest.fixture(autouse=True)
def at():
    """The day on which the entries are still ahead."""
    with time_machine.travel(AT, tick=True):
        yield


@pytest.fixture
def served(monkeypatch):
    """What every address gives."""
    stub = Served(calendar(entry(), entry(2, extra=["RRULE:FREQ=SECONDLY"])))
    monkeypatch.setattr(importing, "Fetcher", lambda: stub)
    return stub


def test_staff_add_a_calendar(staff):
    staff.post(f"{LIST}add/", GIVEN)

    assert PartnerFeed.objects.get().url == "https://buch.example.org/k.ics"


@pytest.mark.parametrize(
    ("wrong", "why"),
    [
        ({"url": "file:///etc/passwd"}, "die mit https:// beginnt"),
        ({"may_republish": "on"}, "woher die Erlaubnis kommt"),
    ],
)
def test_what_is_wrong_is_said(staff, wrong, why):
    answer = staff.post(f"{LIST}add/", GIVEN | wrong)

    assert why in answer.text
    assert not PartnerFeed.objects.exists()


def test_the_preview_shows_what_would_come_and_writes_nothing(staff, served):
    partner = feed()

    shown = staff.get(f"{LIST}probelauf/{partner.pk}/").text

    assert "Vortrag 1" in shown
    assert "Mi, 11. März 2026, 18:00" in shown
    assert "öfter als einmal am Tag" in shown
    assert not EventPage.objects.exists()
    assert not ImportedEvent.objects.exists()
    assert not FeedRun.objects.exists()


def test_the_preview_says_why_nothing_can_be_read(staff, served):
    served.error = "Der Server ist nicht zu erreichen."

    shown = staff.get(f"{LIST}probelauf/{feed().pk}/").text

    assert "Der Server ist nicht zu erreichen." in shown


def test_the_page_of_a_calendar_leads_to_all_it_took(staff, django_assert_max_num_queries):
    partner = feed(mode="draft")
    run(partner, *map(entry, range(1, 5)))
    run(partner, *map(entry, range(2, 5)))
    waiting = ImportedEvent.objects.get(uid="eintrag-2").page
    with django_assert_max_num_queries(30):
        shown = staff.get(f"{LIST}inspect/{partner.pk}/").text

    assert f'<a href="/cms/pages/{waiting.pk}/edit/">Vortrag 2</a> (Entwurf)' in shown
    assert shown.count("zurückgezogen</td>") == 1


def test_staff_run_a_calendar_and_see_what_it_gave(staff, served):
    partner = feed()

    shown = staff.post(f"{LIST}abrufen/{partner.pk}/", follow=True).text

    assert EventPage.objects.get().title == "Vortrag 1"
    assert "1 neu, 0 geändert, 0 zurückgezogen." in shown
    assert "Vortrag 2" in shown
    assert "öfter als einmal am Tag" in shown
    assert "1 neu" in staff.get(LIST).text


def test_staff_may_believe_a_file_that_lacks_very_much(staff, served):
    partner, served.data = feed(), calendar(entry())
    run(partner, *map(entry, range(1, 5)))
    offered = "Fehlende zurückziehen"

    held = staff.post(f"{LIST}abrufen/{partner.pk}/", follow=True).text
    done = staff.post(f"{LIST}abrufen/{partner.pk}/", {"withdraw": "1"}, follow=True).text

    assert offered in held
    assert offered not in done
    assert partner.last_run.withdrawn == 3


def test_a_run_is_not_started_by_a_link(staff, served):
    assert staff.get(f"{LIST}abrufen/{feed().pk}/").status_code == 405
    assert not FeedRun.objects.exists()


@pytest.mark.parametrize("path", ["", "add/", "edit/{}/", "inspect/{}/", "probelauf/{}/"])
def test_others_have_no_business_here(client, served, path):
    user = User.objects.create_user("moderation@example.org")
    user.groups.add(Group.objects.get(name=MODERATION))
    client.force_login(user)

    answer = client.get(LIST + path.format(feed().pk))

    assert answer.status_code == 302
    assert client.post(f"{LIST}abrufen/{PartnerFeed.objects.get().pk}/").status_code == 302
    assert not FeedRun.objects.exists()


def test_nobody_deletes_a_calendar_that_pages_name_as_their_source(admin):
    partner = feed()

    admin.post(f"{LIST}delete/{partner.pk}/")

    assert PartnerFeed.objects.exists()


def test_the_list_costs_the_same_with_more_calendars(staff, django_assert_num_queries):

    run(feed(), entry())
    staff.get(LIST)
    with CaptureQueriesContext(connection) as few:
        staff.get(LIST)
    for number in range(5):
        run(feed(name=f"Partner {number}"), entry())

    with django_assert_num_queries(len(few)):
        staff.get(LIST)
