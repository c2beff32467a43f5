from datetime import UTC, datetime

import pytest
from django.contrib.auth.models import Group, Permission
from wagtail.models import ModelLogEntry

from portal.groups import LADENBUERO
from portal.models import OutgoingMail
from shops import services
from shops.models import Application, ClaimedDay
from tests.shops import builders

pytestmark = pytest.mark.django_db
LIST = "/cms/snippets/shops/application/"


def decide(client, row, slug, **data):
    return client.post(f"{LIST}entscheiden/{row.pk}/{slug}/", data)


def promise(row, **changes):
    days = {"first_day": row.first_day.isoformat(), "last_day": row.last_day.isoformat()}
    return {"place": row.place_id, "text": "Bis Montag."} | days | changes


def status(row):
    return Application.objects.get(pk=row.pk).status


# --- The list -----------------------------------------------------------------------------


def test_the_list_begins_with_what_is_open_and_due(office):
    late, soon = builders.application(offer="Seife"), builders.application(offer="Wolle")
    done = builders.application(offer="Brot")
    services.decline(done, by=builders.clerk())
    Application.objects.filter(pk=soon.pk).update(decide_by=builders.today())
    page = office.get(LIST).text

    assert page.index("Wolle") < page.index("Seife")
    assert done.number not in page
    assert done.number in office.get(f"{LIST}?status=declined").text
    assert late.number not in office.get(f"{LIST}?status=declined").text
    assert done.number in office.get(f"{LIST}?q={done.number}").text
    assert late.number in office.get(f"{LIST}?status=all&source=web&language=de").text


def test_more_rows_cost_the_same_queries(office, django_assert_max_num_queries):
    builders.application()
    office.get(LIST)
    with django_assert_max_num_queries(40) as few:
        office.get(LIST)
    for week in range(2, 7):
        builders.application(weeks=week, who=f"p{week}")
    with django_assert_max_num_queries(40) as many:
        office.get(LIST)

    assert len(many) == len(few)


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_a_file_holds_no_contact(office, kind):
    builders.application(who="ada", offer="=1+1", phone="02402 12345")
    answer = office.get(f"{LIST}?export={kind}")
    content = b"".join(answer.streaming_content) if answer.streaming else answer.content

    assert answer.status_code == 200
    assert b"ada@example.org" not in content
    assert b"02402" not in content
    if kind == "csv":
        assert b"'=1+1" in content


# --- Deciding -----------------------------------------------------------------------------


def test_saying_yes_shows_the_mail_and_settles_the_others(office):
    row, bo = builders.application(), builders.application(who="bo")
    page = office.get(f"{LIST}entscheiden/{row.pk}/zusagen/").text
    answer = decide(office, row, "zusagen", **promise(row, **{f"andere_{bo.pk}": "waitlisted"}))

    assert "Zugesagt: Tisch 1, Sonnental" in page
    assert bo.number in page
    assert answer.status_code == 302
    assert (status(row), status(bo)) == ("confirmed", "waitlisted")
    assert ClaimedDay.objects.count() == 7
    assert "Bis Montag." in OutgoingMail.objects.get(kind="application_confirmed").text
    assert ModelLogEntry.objects.filter(object_id=str(row.pk)).exists()


def test_looking_first_does_nothing(office):
    row, later = builders.application(), builders.application(who="bo", weeks=2)
    other_days = {
        "first_day": later.first_day.isoformat(),
        "last_day": later.last_day.isoformat(),
    }
    page = decide(office, row, "zusagen", **promise(row, vorschau="1", **other_days)).text

    assert status(row) == "submitted"
    assert later.number in page
    assert "Bis Montag." in page
    assert not ClaimedDay.objects.exists()


def test_who_came_while_the_page_was_open_must_be_seen_first(office):
    row = builders.application()
    builders.application(who="bo")
    answer = decide(office, row, "zusagen", **promise(row))

    assert answer.status_code == 409
    assert "Inzwischen kam eine Anfrage dazu." in answer.text
    assert status(row) == "submitted"


def test_a_conflict_is_a_sentence_with_what_is_free(office):
    row = builders.application()
    services.close(row.place, first_day=row.first_day, last_day=row.first_day)
    answer = decide(office, row, "zusagen", **promise(row))

    assert answer.status_code == 409
    assert "ist an diesen Tagen schon vergeben" in answer.text
    assert "Noch frei in diesem Laden" in answer.text
    assert status(row) == "submitted"


def test_who_asked_for_any_place_is_offered_a_free_one(office):
    taken = builders.accept(builders.application(weeks=0, first_day=builders.today()))
    row = builders.application(taken.place, who="bo", place=None, last_day=builders.monday(5))
    page = office.get(f"{LIST}entscheiden/{row.pk}/zusagen/").text

    assert f'value="{builders.monday(1).isoformat()}"' in page


@pytest.mark.parametrize(
    "data",
    [
        {"place": "9999"},
        {"first_day": "gestern"},
        {"last_day": ""},
        {"text": "x" * 1001},
    ],
)
def test_bad_input_of_staff_is_said_and_nothing_happens(office, data):
    row = builders.application()
    answer = decide(office, row, "zusagen", **promise(row, **data))

    assert answer.status_code == 200
    assert status(row) == "submitted"


@pytest.mark.parametrize(
    ("slug", "state", "kind"),
    [
        ("warteliste", "waitlisted", "application_waitlisted"),
        ("rueckfrage", "needs_info", "application_question"),
        ("absagen", "declined", "application_declined"),
    ],
)
def test_the_other_decisions_go_with_words(office, slug, state, kind):
    row = builders.application()
    assert office.get(f"{LIST}entscheiden/{row.pk}/{slug}/").status_code == 200

    decide(office, row, slug, text="Wegen Honig.")

    assert status(row) == state
    assert "Wegen Honig." in OutgoingMail.objects.get(kind=kind).text


def test_a_question_without_words_is_not_sent(office):
    row = builders.application()

    assert decide(office, row, "rueckfrage", text=" ").status_code == 200
    assert status(row) == "submitted"


def test_a_no_offers_what_is_still_free(office):
    row = builders.application()
    page = office.get(f"{LIST}entscheiden/{row.pk}/absagen/").text

    assert "Frei ist noch: Tisch 1" in page


def test_what_is_over_is_not_decided_again(office):
    row = services.withdraw(builders.application())
    page = office.get(f"{LIST}entscheiden/{row.pk}/zusagen/").text

    assert "Das geht bei diesem Stand nicht mehr." in page
    assert decide(office, row, "absagen").status_code == 409
    assert office.get(f"{LIST}entscheiden/{row.pk}/nichts/").status_code == 404


def test_the_inspect_page_says_in_words_what_is_needed_and_when_it_came(office):
    row = builders.application(needs=["table", "power"], flexible=True)
    came = datetime(2026, 7, 1, 10, 0, tzinfo=UTC)
    Application.objects.filter(pk=row.pk).update(created_at=came)

    page = office.get(f"{LIST}inspect/{row.pk}/").text

    assert "Tisch, Strom" in page
    assert "01.07.2026 12:00" in page
    packed = "".join(page.split())
    assert ">Ja<" in packed and ">True<" not in packed and ">None<" not in packed


def test_the_inspect_page_shows_steps_rivals_and_what_is_free(office):
    row, bo = builders.application(), builders.application(who="bo")
    services.ask_back(row, text="Brauchen Sie Strom?", by=builders.clerk())
    page = office.get(f"{LIST}inspect/{row.pk}/").text

    assert "Brauchen Sie Strom?" in page
    assert bo.number in page
    assert "entscheiden" in page


# --- Rights -------------------------------------------------------------------------------


def test_the_redaktion_neither_sees_nor_decides_applications(staff):
    row = builders.application()

    for url in (LIST, f"{LIST}inspect/{row.pk}/", f"{LIST}entscheiden/{row.pk}/zusagen/"):
        assert staff.get(url).status_code == 302
    decide(staff, row, "absagen")
    assert status(row) == "submitted"


def test_who_may_only_look_does_not_decide(office):
    row = builders.application()
    group = Group.objects.get(name=LADENBUERO)
    group.permissions.remove(Permission.objects.get(codename="change_application"))

    decide(office, row, "absagen")

    assert status(row) == "submitted"
    assert "entscheiden" not in office.get(f"{LIST}inspect/{row.pk}/").text


def test_nobody_deletes_an_application(admin):
    row = builders.application()

    admin.post(f"{LIST}delete/{row.pk}/")

    assert Application.objects.exists()
