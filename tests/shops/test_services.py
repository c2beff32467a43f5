from datetime import timedelta

import pytest
import time_machine
from django.db import IntegrityError, transaction
from django.utils import timezone

from portal.models import OutgoingMail
from shops import services
from shops.models import Application, Claim, ClaimedDay, Producer
from tests.shops import builders

pytestmark = pytest.mark.django_db
DAY = builders.DAY


def mails(row):
    rows = OutgoingMail.objects.filter(about=f"application:{row.pk}").order_by("pk")
    return [mail.kind.removeprefix("application_") for mail in rows]


def status(row):
    return Application.objects.get(pk=row.pk).status


# --- Asking -------------------------------------------------------------------------------


def test_asking_is_told_and_claims_nothing():
    row = builders.application()

    assert (row.status, row.number[:2]) == ("submitted", "L-")
    assert row.decide_by == builders.today() + timedelta(days=14)
    assert mails(row) == ["received"]
    assert [update.status for update in row.updates.all()] == ["submitted"]
    assert not ClaimedDay.objects.exists()


def test_the_same_key_is_one_application_and_one_mail():
    first = builders.application(key="same")

    assert builders.application(key="same") == first
    assert mails(first) == ["received"]


def test_two_may_ask_for_the_same_week():
    assert builders.application(who="ada") != builders.application(who="bo")


def test_staff_write_down_who_calls_without_an_address():
    row = builders.application(email="", phone="", source="paper")

    assert (row.source, mails(row)) == ("paper", [])


def test_a_held_week_cannot_be_asked_for():
    builders.accept(builders.application())

    with pytest.raises(services.Taken) as caught:
        builders.application(who="bo")

    assert len(caught.value.days) == 7
    assert "Tisch 1 ist an diesen Tagen schon vergeben" in str(caught.value)


def test_who_asks_again_and_again_does_not_flood_an_address():
    for _ in range(5):
        builders.application()

    assert OutgoingMail.objects.count() == 3


@pytest.mark.parametrize("first, last", [(-100, -90), (1, 500), (9, 8)])
def test_days_without_the_shop_are_refused(first, last):
    place = builders.place(builders.shop(last_day=builders.today() + DAY * 20))
    days = {
        "first_day": builders.today() + DAY * first,
        "last_day": builders.today() + DAY * last,
    }

    with pytest.raises(services.Refused):
        builders.application(place, **days)
    with pytest.raises(services.Refused):
        services.claim_days(place, producer=builders.producer(), **days)


# --- Deciding -----------------------------------------------------------------------------


def test_accepting_gives_the_days_and_tells_with_a_calendar():
    row = builders.accept(builders.application(), text="Schlüssel: Montag, 9 Uhr.")
    mail = OutgoingMail.objects.get(kind="application_confirmed")

    assert (row.status, row.producer.name) == ("confirmed", "Ada")
    assert ClaimedDay.objects.filter(claim__application=row).count() == 7
    assert mail.subject.startswith("Zugesagt: Tisch 1, Sonnental")
    assert "Schlüssel: Montag" in mail.text
    assert "BEGIN:VEVENT" in mail.attachment
    assert services.check_claims() == []


def test_one_address_stays_one_producer():
    for week in (1, 2):
        builders.accept(builders.application(weeks=week))

    assert Producer.objects.count() == 1


def test_accepting_settles_all_who_wanted_the_same_days():
    row, bo, cem, dee = (builders.application(who=who) for who in ("ada", "bo", "cem", "dee"))
    later = builders.application(who="eve", weeks=2)

    builders.accept(row, others={bo.pk: "waitlisted", str(cem.pk): "declined", dee.pk: ""})

    assert [status(one) for one in (bo, cem, dee, later)] == [
        "waitlisted",
        "declined",
        "submitted",
        "submitted",
    ]
    assert [mails(one)[1:] for one in (bo, cem, dee)] == [["waitlisted"], ["declined"], []]


def test_who_wants_any_place_is_among_the_others():
    row, bo = builders.application(), builders.application(who="bo", place=None)

    with pytest.raises(services.Refused):
        builders.accept(row)
    builders.accept(row, others={bo.pk: ""})

    assert status(row) == "confirmed"


def test_when_the_place_is_gone_nothing_at_all_happens():
    row, bo = builders.application(), builders.application(who="bo")
    services.close(row.place, first_day=row.first_day + DAY, last_day=row.first_day + DAY)

    with pytest.raises(services.Taken) as caught:
        builders.accept(row, others={bo.pk: "declined"})

    assert caught.value.days == [row.first_day + DAY]
    assert (status(row), status(bo)) == ("submitted", "submitted")
    assert (mails(row), mails(bo)) == (["received"], ["received"])
    assert (Claim.objects.count(), Producer.objects.count()) == (1, 0)


def test_the_second_acceptance_of_the_same_is_refused():
    row = builders.application()
    builders.accept(row)

    with pytest.raises(services.Refused):
        builders.accept(row)

    assert ClaimedDay.objects.count() == 7


def test_staff_may_give_another_place_and_other_days():
    row = builders.application()
    other = builders.place(number=2)

    builders.accept(row, place=other, last_day=row.first_day)

    row.refresh_from_db()
    assert (row.place, row.last_day) == (other, row.first_day)
    assert ClaimedDay.objects.count() == 1


ACTS = {
    "needs_info": lambda row: services.ask_back(row, text="Strom?", by=builders.clerk()),
    "waitlisted": lambda row: services.waitlist(row, by=builders.clerk()),
    "declined": lambda row: services.decline(row, by=builders.clerk(), text="Schon Honig da."),
    "withdrawn": services.withdraw,
    "confirmed": builders.accept,
}


@pytest.mark.parametrize("to", ACTS)
@pytest.mark.parametrize("before", Application.NEXT)
def test_the_table_alone_says_what_may_follow(before, to):
    row = builders.application()
    Application.objects.filter(pk=row.pk).update(status=before)
    row.refresh_from_db()
    allowed = to in Application.NEXT[before] or before == to == "withdrawn"

    if allowed:
        assert ACTS[to](row).status == to
    else:
        with pytest.raises(services.Refused):
            ACTS[to](row)
        assert status(row) == before


def test_the_clock_stands_still_until_the_answer():
    row = builders.application()
    services.ask_back(row, text="Brauchen Sie Strom?", by=builders.clerk())
    with time_machine.travel(timezone.now() + timedelta(days=5)):
        answered = services.answer(row, text="Nein.")

    assert (answered.status, answered.decide_by) == ("submitted", row.decide_by + DAY * 5)
    assert [update.text for update in row.updates.all()] == ["", "Brauchen Sie Strom?", "Nein."]


@pytest.mark.parametrize("text", ["", "   "])
def test_a_question_and_an_answer_have_words(text):
    row = builders.application()

    with pytest.raises(services.Refused):
        services.ask_back(row, text=text, by=builders.clerk())
    services.ask_back(row, text="Strom?", by=builders.clerk())
    with pytest.raises(services.Refused):
        services.answer(row, text=text)


def test_a_question_is_answered_once():
    row = builders.application()
    services.ask_back(row, text="Strom?", by=builders.clerk())
    services.answer(row, text="Ja.")

    with pytest.raises(services.Refused):
        services.answer(row, text="Ja.")


# --- Giving back --------------------------------------------------------------------------


@pytest.mark.parametrize(
    "act",
    [
        services.withdraw,
        lambda row: services.decline(row, by=builders.clerk()),
        lambda row: services.release(row.claims.get(), by=builders.clerk()),
    ],
)
def test_giving_back_frees_today_and_later_and_keeps_what_is_past(act):
    row = builders.application(
        first_day=builders.today() + DAY, last_day=builders.today() + DAY * 7
    )
    builders.accept(row)
    with time_machine.travel(timezone.now() + timedelta(days=3)):
        act(row)
        faults = services.check_claims()

    days = ClaimedDay.objects.values_list("day", flat=True)
    assert list(days) == [builders.today() + DAY, builders.today() + DAY * 2]
    assert faults == []
    assert status(row) in ("withdrawn", "declined")


def test_what_was_given_back_can_be_had_by_the_next():
    row = builders.accept(builders.application())
    services.withdraw(row)
    services.withdraw(row)

    assert builders.accept(builders.application(who="bo")).status == "confirmed"
    assert mails(row) == ["received", "confirmed", "withdrawn"]


def test_releasing_twice_is_as_once_and_tells_who_was_promised():
    row = builders.accept(builders.application())
    claim = row.claims.get()
    services.release(claim, by=builders.clerk(), text="Wasserschaden.")
    first = services.release(claim, by=builders.clerk()).released_at

    assert first == Claim.objects.get().released_at
    assert mails(row) == ["received", "confirmed", "released"]
    assert "Wasserschaden" in OutgoingMail.objects.get(kind="application_released").text


# --- The guard ----------------------------------------------------------------------------


def test_the_database_itself_refuses_a_second_holder():
    claim = builders.accept(builders.application()).claims.get()
    day = claim.days.first()

    with pytest.raises(IntegrityError), transaction.atomic():
        ClaimedDay.objects.create(place=day.place, day=day.day, claim=claim)
