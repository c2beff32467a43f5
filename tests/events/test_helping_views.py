"""Helping, as residents meet it: card, page, form, check page, mail, the page behind the link."""

import re
from datetime import time, timedelta
from html import unescape

import pytest
import time_machine
from django.utils import timezone

from events import services
from events.models import Registration
from portal.models import OutgoingMail
from tests import factories
from tests.events import helping
from tests.events.helping import COFFEE, LADDER, SETUP

pytestmark = pytest.mark.django_db
FORM = "/aktionen/reparatur-cafe/anmelden/"
ADA = {"name": "Ada", "email": "ada@example.org", "party_size": "0", "key": "k1"}


@pytest.fixture
def date(db):
    return helping.date(capacity=3)


def send(client, date, **answers):
    return client.post(FORM, ADA | {"date": date.pk} | answers, follow=True)


def finish(client, check):
    return client.post(check.redirect_chain[-1][0], follow=True)


def test_card_and_page_say_what_is_wanted(client, date):
    services.register(date, name="Bo", phone="02402 1", source="phone", helps={COFFEE: 1})
    card, page = client.get("/aktionen/").text, client.get("/aktionen/reparatur-cafe/").text

    assert "Hilfe gesucht: 1 × Aufbau, 1 × Kaffee, …" in card
    assert "Ich helfe mit" in page
    assert "Mitbringen: feste Schuhe" in page
    assert "Anstrengend: viel Stehen" in page
    assert "noch 2 gesucht" in page


def test_the_filter_keeps_only_what_needs_help(client, date):
    needs = {SETUP: 1, LADDER: 2}
    services.register(date, name="Bo", phone="02402 1", source="phone", helps=needs)
    factories.event("chor", title="Chor")
    found = client.get("/aktionen/?merkmal=hilfe-gesucht").text
    for name in ("cem", "dana"):
        services.register(date, name=name, email=f"{name}@example.org", helps={COFFEE: 1})

    assert "Reparatur-Café" in found
    assert "Chor" not in found
    assert "Reparatur-Café" not in client.get("/aktionen/?merkmal=hilfe-gesucht").text


@pytest.mark.parametrize("hours", [0, 23, 25])
def test_the_filter_ends_with_the_sign_up_as_the_card_does(client, db, hours):
    helping.date(days=1, sign_up_closes_hours=hours, starts_at=timezone.localtime().time())
    card = client.get("/aktionen/").text
    found = client.get("/aktionen/?merkmal=hilfe-gesucht").text

    assert ("Hilfe gesucht:" in card) == (hours < 24)
    assert ("Reparatur-Café" in found) == (hours < 24)


def test_from_the_ticks_to_the_mail(client, date):
    check = send(client, date, party_size="2", shifts=[SETUP], **{f"bring-{LADDER}": "2"})
    finish(client, check)

    for page in (check.text, OutgoingMail.objects.get().text):
        assert "Aufbau, 12–14 Uhr" in page
        assert "2 × Leiter" in page
    assert Registration.objects.get().party_size == 2


def test_who_only_helps_signs_up_with_nobody(client, date):
    finish(client, send(client, date, shifts=[SETUP]))

    row = Registration.objects.get()
    assert (row.party_size, row.status, len(row.promises)) == (0, "confirmed", 1)
    assert "Personen:" not in OutgoingMail.objects.get().text


@pytest.mark.parametrize(
    ("answers", "sentence"),
    [
        ({}, "Sagen Sie, wie viele Personen kommen oder wobei Sie helfen."),
        ({"shifts": [SETUP, COFFEE]}, "zur gleichen Zeit"),
        ({"shifts": ["x"]}, "Diese Hilfe suchen wir an dem Termin nicht mehr."),
        ({f"bring-{LADDER}": "3"}, "Diese Hilfe suchen wir an dem Termin nicht mehr."),
        ({"party_size": "-1"}, "Geben Sie eine Zahl von 1 bis 5 ein."),
    ],
)
def test_bad_help_gets_a_sentence_and_keeps_the_rest(client, date, answers, sentence):
    answer = send(client, date, **answers)

    assert answer.status_code == 200
    assert answer.text.count(sentence) >= 2
    assert 'value="Ada"' in answer.text
    assert not Registration.objects.exists()


def test_what_was_taken_meanwhile_is_said_on_the_check_page(client, date):
    check = send(client, date, shifts=[SETUP])
    services.register(date, name="Bo", email="bo@example.org", helps={SETUP: 1})
    answer = finish(client, check)

    assert "Dafür haben wir schon genug Hilfe: Aufbau, 12–14 Uhr." in answer.text
    assert Registration.objects.count() == 1


def test_changing_the_answers_keeps_the_ticks(client, date):
    check = send(client, date, shifts=[SETUP], **{f"bring-{LADDER}": "1"})
    change = unescape(re.search(r'href="(\S+entwurf=\S+)"', check.text)[1])
    form = client.get(change).text

    assert re.search(rf'value="{SETUP}"[^>]* checked', form)
    assert '<option value="1" selected>' in form


def mailed_link():
    text = OutgoingMail.objects.get().text
    return re.search(r"http://testserver(/aktionen/anmeldung/\S+)", text)[1]


def test_who_comes_may_promise_help_later(client, date):
    finish(client, send(client, date, party_size="1", shifts=[SETUP]))
    link = mailed_link()
    form = client.get(f"{link}hilfe/").text
    both = {"shifts": [SETUP, COFFEE]}
    refused = client.post(f"{link}hilfe/", both)
    page = client.post(f"{link}hilfe/", {f"bring-{LADDER}": "2", "key": "k2"}, follow=True)

    assert "Hilfe ändern" in client.get(link).text
    assert re.search(rf'value="{SETUP}"[^>]* checked', form)
    assert "zur gleichen Zeit" in refused.text
    assert Registration.objects.get().promised == "2 × Leiter"
    assert "2 × Leiter" in page.text


def test_after_the_end_of_sign_up_nothing_is_promised_or_lost(client, date):
    finish(client, send(client, date, shifts=[SETUP]))
    link = mailed_link()
    with time_machine.travel(date.starts):
        answer = client.post(f"{link}hilfe/", {"key": "k2"})
        page = client.get(link).text

    assert answer.url == link
    assert "Hilfe ändern" not in page
    assert Registration.objects.get().promised == "Aufbau, 12–14 Uhr"


def test_one_promise_is_taken_back_by_a_button(client, date):
    finish(client, send(client, date, shifts=[SETUP], **{f"bring-{LADDER}": "1"}))
    link = mailed_link()
    client.get(f"{link}hilfe/")
    before = len(Registration.objects.get().promises)
    page = client.post(f"{link}hilfe/", {"zusage": SETUP}, follow=True)

    assert before == 2
    assert "1 × Leiter" in page.text
    assert "Aufbau" not in page.text
    assert client.post(f"{link}hilfe/", {"zusage": "\x00"}).status_code == 404
    assert client.post("/aktionen/anmeldung/falsch/hilfe/", follow=True).status_code == 404


def test_an_action_without_sign_up_asks_only_for_help(client, db):
    date = helping.date(sign_up="none")
    page, form = client.get("/aktionen/reparatur-cafe/").text, client.get(FORM).text
    finish(client, send(client, date, shifts=[SETUP], party_size="4"))

    assert "Ich helfe mit" in page
    assert "Wie viele Personen" not in form
    assert Registration.objects.get().party_size == 0


def test_in_a_series_the_help_is_that_of_the_chosen_date(client, db):
    first = helping.date(repeat="weekly", repeat_until=timezone.localdate() + timedelta(days=17))
    second = first.event.dates.all()[1]
    finish(client, send(client, second, shifts=[SETUP]))
    again = send(client, second, shifts=[SETUP], email="bo@example.org", key="k2")
    other = send(client, first, shifts=[SETUP], email="bo@example.org", key="k2")

    assert Registration.objects.get().promises[0].wanted.date == second
    assert "schon genug Hilfe" in again.text
    assert "Stimmt alles?" in other.text


def test_a_form_for_several_dates_names_no_hour_that_is_only_true_of_one(client, db):
    date = helping.date(repeat="weekly", repeat_until=timezone.localdate() + timedelta(days=17))
    before = client.get(FORM).text
    services.change_dates(date, starts=time(18), ends=time(20))
    after = client.get(FORM).text

    assert "Aufbau, 12–14 Uhr. " in before
    assert "Aufbau. Mitbringen: feste Schuhe" in after


def test_in_arabic_the_german_words_stand_apart(client, date):
    assert "\u20681 × Aufbau" in client.get("/ar/aktionen/").text
    assert "\u2068Aufbau\u2069, " in client.get(f"/ar{FORM}").text
