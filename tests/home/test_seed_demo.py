import pytest
from django.core.management import call_command
from wagtail.models import Page

from events.models import EventDate, EventPage, Registration
from ideas.models import Idea, StatusUpdate, Support
from portal.models import OutgoingMail

pytestmark = pytest.mark.django_db


def counts():
    models = (Page, EventDate, Registration, Idea, StatusUpdate, Support, OutgoingMail)
    return [model.objects.count() for model in models]


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
    assert {*Idea.objects.values_list("status", flat=True)} == {*Idea.Status.values} - {"merged"}
    assert Idea.objects.public().count() >= 11
    assert not Idea.objects.filter(answer_by__isnull=True).exists()
    assert first[-1] == 0
