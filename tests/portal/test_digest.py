from datetime import UTC, datetime, timedelta

import pytest
from django.utils import timezone

from events.models import EventPage
from portal import digest
from portal.models import OutgoingMail, Subscription
from tests import factories

pytestmark = pytest.mark.django_db
# A Friday in winter, 9 o'clock in Stolberg.
FRIDAY = datetime(2026, 1, 16, 8, tzinfo=UTC)


def subscriber(*, days=8, rhythm="weekly", **fields):
    confirmed = timezone.now() - timedelta(days=days)
    return Subscription.objects.create(
        email="ada@example.org", rhythm=rhythm, confirmed_at=confirmed, **fields
    )


def published(slug="reparatur-cafe", *, days_ago=0, **fields):
    event = factories.event(slug, **fields)
    moment = timezone.now() - timedelta(days=days_ago)
    EventPage.objects.filter(pk=event.pk).update(first_published_at=moment)
    return event


def test_the_weekly_mail_is_due_on_thursday_at_seven():
    assert digest.last_slot("weekly", FRIDAY).isoformat() == "2026-01-15T07:00:00+01:00"
    thursday_night = datetime(2026, 1, 15, 5, tzinfo=UTC)
    assert digest.last_slot("weekly", thursday_night).day == 8


def test_the_daily_mail_is_due_at_seven():
    assert digest.last_slot("daily", FRIDAY).isoformat() == "2026-01-16T07:00:00+01:00"


def test_a_missed_thursday_is_caught_up_once():
    published()
    subscriber()
    now = timezone.now()

    assert [digest.run(now), digest.run(now)] == [1, 0]


def test_a_fresh_subscription_waits_for_its_day():
    published()
    subscriber(days=0)

    assert digest.run(timezone.now()) == 0


def test_nothing_to_tell_is_no_mail():
    subscriber()

    assert digest.run(timezone.now()) == 0
    assert not OutgoingMail.objects.exists()


def test_the_mail_names_actions_and_the_way_out():
    published()
    subscriber()
    digest.run(timezone.now())
    mail = OutgoingMail.objects.get()

    assert "Reparatur-Café" in mail.subject
    assert "http://testserver/aktionen/reparatur-cafe/" in mail.text
    assert mail.headers["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    assert mail.headers["List-Unsubscribe"].strip("<>") in mail.text


def test_only_the_chosen_quarter_and_the_whole_town_are_told():
    velau = factories.quarter("velau")
    published(quarter=factories.quarter())
    published("fern", title="Fern", quarter=velau)
    published("alle", title="Für alle")
    subscriber().quarters.add(velau)
    digest.run(timezone.now())
    text = OutgoingMail.objects.get().text

    assert "Fern" in text and "Für alle" in text
    assert "Reparatur-Café" not in text


def test_the_daily_mail_tells_only_what_is_new():
    published(days_ago=20)
    published("neu", title="Ganz neu")
    subscriber(rhythm="daily")
    digest.run(timezone.now())

    assert "Reparatur-Café" not in OutgoingMail.objects.get().text


def test_the_mail_is_in_the_persons_language():
    published()
    subscriber(language="tr")
    digest.run(timezone.now())

    assert "/tr/aktionen/reparatur-cafe/" in OutgoingMail.objects.get().text
