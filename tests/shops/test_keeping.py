from datetime import timedelta

import pytest
from django.utils import timezone

from shops import services
from shops.models import Application
from tests.shops import builders

pytestmark = pytest.mark.django_db


def test_erasing_blanks_what_is_personal_and_keeps_the_count():
    row = builders.application(story="Mein Leben")
    services.ask_back(row, text="Ada, Strom?", by=builders.clerk())

    assert services.erase(Application.objects.all()) == 1
    assert services.erase(Application.objects.all()) == 0
    row.refresh_from_db()
    assert (row.name, row.email, row.offer, row.story) == ("", "", "", "")
    assert not row.updates.exclude(text="").exists()
    assert row.number


def test_a_no_is_kept_six_months_and_a_yes_stays():
    declined, kept = builders.application(), builders.application(who="bo", weeks=2)
    services.decline(declined, by=builders.clerk())
    builders.accept(kept)
    soon = timezone.now() + timedelta(days=180)
    late = timezone.now() + timedelta(days=190)

    assert services.prune(soon) == 0
    assert services.prune(late) == 1
    assert services.prune(late) == 0
    assert Application.objects.get(pk=kept.pk).name == "Bo"


def test_what_nobody_decided_is_forgotten_too():
    builders.application()

    assert services.prune(timezone.now() + timedelta(days=230)) == 1
