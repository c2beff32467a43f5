"""One act on a date drives all that tells of it.

Page, list, calendar, search engines, mails, what staff say on the phone, and reminders.
"""

from datetime import date, time, timedelta

import pytest
import time_machine
from django.db import transaction
from django.utils import timezone

from events import letters, services
from events.models import EventPage, Registration
from events.services.reminding import due
from portal.models import OutgoingMail
from tests import factories
from tests.events import helping

pytestmark = pytest.mark.django_db


@pytest.fixture
def first():
    """The first date of a weekly series."""
    return factories.series(help_wanted=helping.plan()).dates.earliest("key")


def sign_up(date, who, **fields):
    return services.register(date, name=who, email=f"{who}@example.org", **fields)


def local(date):
    return timezone.localtime(date.starts)


def kinds():
    return sorted(OutgoingMail.objects.values_list("kind", "to"))


PARTIES = ("ada", "bo", "cem", "dil")


def signed_up(date):
    """A confirmed, a held and a waiting party and a helper, each in a language of its own."""
    Registration.objects.all().delete()
    sign_up(date, "ada", party_size=3)
    sign_up(date, "bo", language="en")
    sign_up(date, "cem", language="tr")
    sign_up(date, "dil", language="ar", party_size=0, helps={helping.SETUP: 1})
    services.register(date, name="eva", phone="02402 1", source="phone", by="staff")
    states = dict(Registration.objects.values_list("name", "status"))
    OutgoingMail.objects.all().delete()
    return states


def outputs(client, date):
    page = client.get("/aktionen/reparatur-cafe/").text
    calendar = client.get("/aktionen/kalender.ics").text.replace("\r\n ", "")
    entry = next(
        part for part in calendar.split("BEGIN:VEVENT") if f"UID:termin-{date.pk}@" in part
    )
    return page, client.get("/aktionen/").text, entry


def reminded(date):
    """Who is reminded from now on, at both times together."""
    OutgoingMail.objects.all().delete()
    for days in (3, 1):
        services.remind(due(date, days))
    return sorted(set(OutgoingMail.objects.values_list("to", flat=True)))


def test_one_cancellation_drives_every_output(client, first):
    states = {"ada": "confirmed", "bo": "held", "cem": "waiting", "dil": "confirmed"}
    assert signed_up(first) == states | {"eva": "waiting"}
    services.cancel_dates(first, reason="Wasserschaden.")
    page, listed, entry = outputs(client, first)
    with time_machine.travel(first.ends + timedelta(days=29)):
        kept = outputs(client, first)[2]

    assert "<p><strong>Fällt aus: " in page and "Wasserschaden." in page
    assert '"eventStatus": "https://schema.org/EventCancelled"' in page
    assert "fällt aus" in listed
    assert "STATUS:CANCELLED" in entry and "SEQUENCE:1" in entry
    assert "STATUS:CANCELLED" in kept
    assert kinds() == [("event_cancelled", f"{who}@example.org") for who in PARTIES]
    mails = {row.language: row.attachment for row in OutgoingMail.objects.all()}
    assert sorted(mails) == ["ar", "de", "en", "tr"]
    assert all("STATUS:CANCELLED" in calendar for calendar in mails.values())
    assert Registration.objects.get(name="eva").to_tell == "cancelled"
    assert reminded(first) == []
    first.refresh_from_db()
    assert not first.is_open()


def test_the_link_in_an_earlier_mail_says_that_the_date_is_off(client, first):
    row = sign_up(first, "ada", party_size=3)
    held = sign_up(first, "bo")
    services.cancel_dates(first, reason="Wasserschaden.")
    page = client.get(letters.manage_url(row).removeprefix("http://testserver")).text

    assert "Das fällt aus: Reparatur-Café" in page and "Wasserschaden." in page
    assert "Sie sind dabei" not in page and 'name="tun"' not in page
    with pytest.raises(services.Refused, match="fällt aus"):
        services.confirm(held)


def test_one_move_drives_every_output(client, first):
    signed_up(first)
    services.change_dates(first, starts=time(16), ends=time(18), venue=factories.venue())
    page, listed, entry = outputs(client, first)

    old = f"{local(first):%Y-%m-%d}T14:00:00"
    assert "<strong>Geändert: " in page and "Verschoben. Vorher: " in page
    assert '"eventStatus": "https://schema.org/EventRescheduled"' in page
    assert f'"previousStartDate": "{old}' in page
    assert "verschoben" in listed and "Ladenlokal Steinweg" in listed
    assert "STATUS:CONFIRMED" in entry and "SEQUENCE:1" in entry and "T160000" in entry
    assert kinds() == [("event_changed", f"{who}@example.org") for who in PARTIES]
    text = OutgoingMail.objects.get(to="ada@example.org").text
    assert "16–18 Uhr. Vorher: " in text and "Neuer Ort: Ladenlokal Steinweg" in text
    assert "Sie bleiben angemeldet." in text
    calendars = dict(OutgoingMail.objects.values_list("language", "attachment"))
    assert sorted(code for code, calendar in calendars.items() if calendar) == ["ar", "de", "en"]
    assert Registration.objects.get(name="eva").to_tell == "moved"
    assert reminded(first) == ["ada@example.org", "dil@example.org"]


def test_another_place_of_the_whole_page_is_told_like_one_of_a_single_date(client, first):
    signed_up(first)
    page = EventPage.objects.get()
    page.venue = factories.venue()
    for _again in range(2):
        page.save_revision().publish()
    _page, _listed, entry = outputs(client, first)

    assert kinds() == [("event_changed", f"{who}@example.org") for who in PARTIES]
    text = OutgoingMail.objects.get(to="ada@example.org").text
    assert "Neuer Ort: Ladenlokal Steinweg, Steinweg 1" in text
    assert "SEQUENCE:1" in entry and "LOCATION:Ladenlokal Steinweg" in entry


def test_a_date_with_a_place_of_its_own_hears_nothing_of_another_place_of_the_page(first):
    services.change_dates(first, venue=factories.venue())
    signed_up(first)
    page = EventPage.objects.get()
    page.venue = factories.venue("rathaus", name="Rathaus")
    page.save_revision().publish()

    assert kinds() == []


def test_each_change_is_told_once_and_nothing_when_it_fails(first):
    sign_up(first, "ada")
    OutgoingMail.objects.all().delete()
    with pytest.raises(RuntimeError), transaction.atomic():
        services.cancel_dates(first, reason="Krank.")
        raise RuntimeError
    failed = kinds()
    services.cancel_dates(first, reason="Krank.")
    EventPage.objects.get().save_revision().publish()

    assert failed == []
    assert kinds() == [("event_cancelled", "ada@example.org")]


@pytest.mark.parametrize("hours", [(time(2, 30), time(5)), (time(20), time(2, 30))])
@pytest.mark.parametrize("which", ["first", "second"])
def test_nobody_hears_of_a_night_that_has_one_hour_twice_and_did_not_change(hours, which):
    starts, ends = hours
    with time_machine.travel("2026-10-01T12:00:00+00:00"):
        night = date(2026, 10, 25 if starts < ends else 24)
        row = factories.date(first_day=night, starts_at=starts, ends_at=ends, which_hour=which)
        sign_up(row, "ada")
        services.plan_dates(EventPage.objects.get())
        row.refresh_from_db()
        said = [note for line in row.event.next_dates for note in line.notes]

    assert (row.sequence, row.moved) == (0, False)
    assert kinds() == [("event_confirmed", "ada@example.org")]
    assert not any("Noch nicht veröffentlicht" in note for note in said)


def test_who_was_told_of_a_cancellation_hears_when_it_takes_place(first):
    sign_up(first, "ada")
    services.cancel_dates(first, reason="Krank.")
    page = EventPage.objects.get()
    page.exceptions = []
    page.save_revision().publish()

    assert "Der Termin findet doch statt." in OutgoingMail.objects.get(kind="event_changed").text
