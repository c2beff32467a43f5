import re

import pytest
import time_machine
from django.utils import timezone

from portal import tokens
from portal.models import OutgoingMail
from shops import entries, letters, services
from shops.models import Application, Producer
from tests.shops import builders

pytestmark = pytest.mark.django_db


@pytest.fixture
def row():
    return builders.application()


def link(row):
    return letters.status_url(row).removeprefix("http://testserver")


def test_the_link_in_the_mail_opens_the_page(client, row):
    text = OutgoingMail.objects.get().text
    answer = client.get(re.search(r"http://testserver(/vorgang/\S+)", text)[1])

    assert row.number in answer.text
    assert "Wir prüfen Ihre Anfrage" in answer.text
    assert "Antwort bis" in answer.text
    assert "ada@example.org" not in answer.text
    assert answer["Referrer-Policy"] == "no-referrer"
    assert answer["Cache-Control"] == "no-store"
    assert not answer.cookies


SENTENCES = [
    (lambda row: services.waitlist(row, by=None), "Sie stehen auf der Warteliste"),
    (lambda row: services.ask_back(row, text="Strom?", by=None), "Wir haben eine Frage"),
    (lambda row: services.decline(row, text="Schon Honig.", by=None), "Diesmal klappt es nicht"),
    (services.withdraw, "Ihre Anfrage ist zurückgezogen"),
    (builders.accept, "Es klappt"),
]


@pytest.mark.parametrize(("act", "sentence"), SENTENCES)
def test_each_state_is_a_sentence(client, row, act, sentence):
    act(row)
    page = client.get(link(row)).text

    assert sentence in page
    assert f"<h1>{sentence}</h1>" in page


def test_a_question_is_answered_on_the_page(client, row):
    services.ask_back(row, text="Brauchen Sie Strom?", by=builders.clerk())
    url = link(row)
    page = client.get(url).text
    empty = client.post(url, {"tun": "antworten", "text": " "})
    client.post(url, {"tun": "antworten", "text": "<b>Nein</b>"})
    after = client.get(url).text

    row.refresh_from_db()
    assert "Brauchen Sie Strom?" in page
    assert "Schreiben Sie etwas in das Feld." in empty.text
    assert row.status == "submitted"
    assert "&lt;b&gt;Nein&lt;/b&gt;" in after
    assert "Ihre Antwort" in after


def test_an_answer_that_nobody_asked_for_is_refused_in_words(client, row):
    page = client.post(link(row), {"tun": "antworten", "text": "Ja."})

    assert "Diese Frage ist schon beantwortet." in page.text


def test_taking_back_asks_once_and_needs_the_button(client, row):
    builders.accept(row)
    url = link(row)
    sure = client.get(f"{url}?tun=zurueckziehen").text
    before = Application.objects.get().status
    client.post(url, {"tun": "zurueckziehen"})
    client.post(url, {"tun": "zurueckziehen"})

    assert "Anfrage wirklich zurückziehen?" in sure
    assert before == "confirmed"
    assert Application.objects.get().status == "withdrawn"
    assert services.is_free(row.place, row.first_day, row.last_day)


def test_what_is_over_cannot_be_taken_back(client, row):
    services.decline(row, by=builders.clerk())
    page = client.post(link(row), {"tun": "zurueckziehen"})

    assert "Das geht bei diesem Stand nicht mehr." in page.text
    assert "?tun=zurueckziehen" not in page.text


def test_a_foreign_site_cannot_take_anything_back(client, row):
    answer = client.post(
        link(row), {"tun": "zurueckziehen"}, headers={"sec-fetch-site": "cross-site"}
    )

    assert answer.status_code == 403


def test_unknown_expired_and_erased_look_alike(client, row):
    url = link(row)
    late = timezone.now() + builders.DAY * 90
    with time_machine.travel(late):
        expired = client.get(url)
    services.erase(Application.objects.all())
    answers = [expired, client.get(url), client.get("/vorgang/unbekannt/")]

    assert [answer.status_code for answer in answers] == [404] * 3
    assert all("Dieser Link gilt nicht mehr" in answer.text for answer in answers)


def test_a_link_for_something_else_opens_nothing(client, row):
    secret = tokens.issue("registration", letters.subject_of(row.pk), valid_for=builders.DAY)

    assert client.get(f"/vorgang/{secret}/").status_code == 404


def test_the_link_works_60_days_after_the_last_day(client, row):
    url = link(row)
    last = timezone.now() + (row.last_day - builders.today()) + builders.DAY * 59
    with time_machine.travel(last):
        assert client.get(url).status_code == 200


def test_the_page_costs_few_queries(client, row, django_assert_max_num_queries):
    url = link(row)
    client.get(url)
    with django_assert_max_num_queries(12) as few:
        client.get(url)
    services.ask_back(row, text="Strom?", by=builders.clerk())
    services.answer(row, text="Ja.")
    with django_assert_max_num_queries(12) as many:
        client.get(url)

    assert len(many) == len(few)


# --- Meine Einträge -----------------------------------------------------------------------


def test_an_entry_shows_how_it_stands_and_can_be_taken_back(row):
    other = builders.application(who="bo")
    (entry,) = entries.entries_for("ADA@example.org")

    assert (entry.number, entry.state, entry.action) == (row.number, "eingegangen", "Zurückziehen")
    assert not entries.act("ada@example.org", f"application:{other.pk}")
    assert not entries.act("ada@example.org", "application:1e9")
    assert entries.act("ada@example.org", entry.ref)
    assert entries.entries_for("ada@example.org")[0].ref == ""


def test_export_holds_all_that_is_kept(row):
    builders.accept(row, text="Schlüssel am Montag.")
    found = entries.export("ada@example.org")

    assert found["applications"][0]["offer"] == "Honig"
    assert found["applications"][0]["messages"][-1]["text"] == "Schlüssel am Montag."
    assert found["producers"][0]["name"] == "Ada"


def test_erasing_withdraws_frees_and_blanks(client, row):
    builders.accept(row)
    url = link(row)
    counts = entries.erase("ada@example.org")

    row.refresh_from_db()
    producer = Producer.objects.get()
    assert counts == {"application": 1, "producer": 1}
    assert (row.status, row.name, row.email) == ("withdrawn", "", "")
    assert (producer.name, producer.email, producer.phone) == ("–", "", "")
    assert services.is_free(row.place, row.first_day, row.last_day)
    assert client.get(url).status_code == 404


def test_a_contact_on_which_nothing_hangs_goes_whole():
    producer = builders.producer()
    producer.email = "ada@example.org"
    producer.save()

    entries.erase("ada@example.org")

    assert not Producer.objects.exists()
