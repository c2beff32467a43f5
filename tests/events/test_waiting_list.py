"""Who waits moves up in order, as a whole, and is told; who has left hears nothing more."""

import re
from datetime import time, timedelta

import pytest
from django.utils import timezone

from events import letters, services
from events.models import EventDate, Registration
from portal import drafts
from portal.models import OutgoingMail
from tests import factories

pytestmark = pytest.mark.django_db


def sign_up(date, who, size=1, **fields):
    return services.register(date, name=who, email=f"{who}@example.org", party_size=size, **fields)


@pytest.fixture
def full(date):
    """A date whose three places one party has."""
    return sign_up(date, "ada", 3)


@pytest.fixture
def asking():
    """A full date where those who move up are asked, until two hours before it begins."""
    date = factories.date(capacity=3, asks_before_moving_up=True, moving_up_ends_hours=2)
    return sign_up(date, "ada", 3)


def states(*rows):
    for row in rows:
        row.refresh_from_db()
    return [row.status for row in rows]


def kinds(row):
    mails = OutgoingMail.objects.filter(to=row.email).order_by("pk")
    return [mail.kind for mail in mails]


def test_who_has_left_the_waiting_list_hears_only_of_that(date, full):
    left, stays = sign_up(date, "bo"), sign_up(date, "cem")
    services.cancel(left)
    services.cancel(full)

    assert states(left, stays) == ["cancelled", "confirmed"]
    assert kinds(left) == ["event_signed_off"]
    assert kinds(stays) == ["event_promoted"]


def test_a_promotion_that_was_not_sent_yet_is_taken_back_with_the_place(date, full):
    waiting = sign_up(date, "bo")
    services.cancel(full)
    services.cancel(waiting)

    assert kinds(waiting) == ["event_signed_off"]


def test_a_group_is_never_split_and_nobody_overtakes_it_by_the_form(date, full):
    group = sign_up(date, "bo", 2)
    services.lower(full, 2)
    late = sign_up(date, "cem", 2)

    assert states(group, late) == ["waiting", "waiting"]
    services.lower(full, 1)
    assert states(group, late) == ["confirmed", "waiting"]


def test_fewer_people_give_places_to_those_who_wait(date, full):
    waiting = sign_up(date, "bo", 2)
    services.lower(full, 1)

    assert states(waiting) == ["confirmed"]
    assert kinds(full)[-1] == "event_confirmed"


@pytest.mark.parametrize("size", [0, 3, 4])
def test_a_party_only_becomes_smaller_by_its_link(full, size):
    with pytest.raises(services.Refused):
        services.lower(full, size)


def test_a_party_for_which_fewer_would_do_gets_what_there_is(date, full):
    waiting = sign_up(date, "bo", 3)
    services.accept_fewer(waiting, 1)
    services.lower(full, 1)

    assert states(waiting) == ["confirmed"]
    assert (waiting.party_size, waiting.fewest) == (2, None)


def test_who_already_has_a_place_cannot_ask_for_fewer_need_be(full):
    with pytest.raises(services.Refused):
        services.accept_fewer(full, 1)


def test_who_is_asked_has_a_day_to_say_yes(asking):
    first, second = sign_up(asking.date, "bo", 2), sign_up(asking.date, "cem", 2)
    services.cancel(asking)

    assert states(first, second) == ["held", "waiting"]
    assert kinds(first) == ["event_offered"]
    assert services.confirm(first).status == "confirmed"


def test_an_offer_without_an_answer_goes_to_the_next(asking):
    first, second = sign_up(asking.date, "bo", 2), sign_up(asking.date, "cem", 2)
    services.cancel(asking)
    services.release_holds(timezone.now() + timedelta(hours=23))
    still = states(first, second)
    services.release_holds(timezone.now() + timedelta(hours=25))

    assert still == ["held", "waiting"]
    assert states(first, second) == ["released", "held"]
    assert services.places_left(asking.date) == 1


def test_an_offer_ends_when_moving_up_ends(asking, time_machine):
    waiting = sign_up(asking.date, "bo")
    time_machine.move_to(asking.date.starts - timedelta(hours=5))
    services.cancel(asking)

    assert states(waiting) == ["held"]
    assert waiting.hold_until == asking.date.starts - timedelta(hours=2)


def test_nobody_moves_up_shortly_before_the_start(asking, time_machine):
    waiting = sign_up(asking.date, "bo")
    time_machine.move_to(asking.date.starts - timedelta(hours=1))
    services.cancel(asking)

    assert states(waiting) == ["waiting"]
    assert sign_up(asking.date, "cem").status == "waiting"


def test_who_waits_moves_up_when_an_editor_lets_it_go_on_longer(asking, time_machine):
    waiting, event = sign_up(asking.date, "bo"), asking.date.event
    time_machine.move_to(asking.date.starts - timedelta(hours=1))
    services.cancel(asking)
    event.moving_up_ends_hours = 0
    services.plan_dates(event)

    assert states(waiting) == ["held"]


def test_the_place_on_the_list_can_be_told_although_it_was_just_given(date, full):
    sign_up(date, "bo")
    waiting = sign_up(date, "cem")
    before = letters.place_in_queue(waiting)
    Registration.objects.filter(pk=waiting.pk).update(status="confirmed")

    assert (before, letters.place_in_queue(waiting)) == (2, 2)


def link(row):
    text = OutgoingMail.objects.filter(to=row.email).latest("pk").text
    return re.search(r"http://testserver(/aktionen/anmeldung/\S+)", text)[1]


def test_the_page_behind_the_link_says_where_one_stands_and_takes_fewer(client, date, full):
    sign_up(date, "cem")
    waiting = sign_up(date, "bo", 3)
    url = link(waiting)
    before = client.get(url).text
    wrong = client.post(url, {"tun": "genuegen", "people": "9"})
    after = client.post(url, {"tun": "genuegen", "people": "2"}, follow=True).text
    client.post(url, {"tun": "weniger", "people": "1"})

    assert "auf Platz 2 der Warteliste" in before
    assert "Wählen Sie eine kleinere Zahl." in wrong.text
    assert "Zur Not genügen Ihnen so viele Plätze: 2" in after
    waiting.refresh_from_db()
    assert (waiting.party_size, waiting.fewest) == (1, None)


def test_the_page_of_an_offer_says_until_when(client, asking):
    waiting = sign_up(asking.date, "bo")
    services.cancel(asking)
    url = link(waiting)

    assert "auf Ihre Antwort" in client.get(url).text
    assert "Sie sind angemeldet" in client.post(url, {"tun": "bestaetigen"}, follow=True).text


def test_the_thanks_say_until_when_once_a_place_is_offered(client, asking):
    waiting = sign_up(asking.date, "bo")
    secret = drafts.start("sign_up", data={}, key="bo")
    drafts.finish(drafts.find(secret, "sign_up"), f"registration:{waiting.pk}")
    services.cancel(asking)
    waiting.refresh_from_db()
    text = client.get(f"/aktionen/reparatur-cafe/anmelden/danke/{secret}/").text

    assert f"Wir warten bis {letters.until(waiting)} auf Ihre Antwort" in text


def test_a_hold_is_not_told_that_it_stays_signed_up_when_a_date_moves(asking):
    waiting, offered = sign_up(asking.date, "cem", 3), sign_up(asking.date, "bo")
    services.lower(asking, 2)
    event = asking.date.event
    event.starts_at = time(15)
    services.plan_dates(event)
    told = OutgoingMail.objects.filter(kind="event_changed")
    text = told.get(to=offered.email).text

    assert states(waiting, offered) == ["waiting", "held"]
    assert "Wir warten bis" in text and "Sie bleiben angemeldet" not in text
    assert "Sie bleiben auf der Warteliste." in told.get(to=waiting.email).text
    assert told.get(to=waiting.email).attachment == ""
    assert "BEGIN:VEVENT" in told.get(to=offered.email).attachment


def test_what_is_over_is_only_read_behind_the_link(client, full):
    url = link(full)
    EventDate.objects.update(starts=timezone.now() - timedelta(hours=3), ends=timezone.now())
    page = client.get(url).text
    client.post(url, {"tun": "absagen"})

    assert 'name="tun"' in client.get(link(sign_up(factories.date("chor"), "bo"))).text
    assert "Sie sind dabei" in page and 'name="tun"' not in page
    assert states(full) == ["confirmed"]
