import re
from datetime import timedelta

import pytest
import time_machine
from django.utils import timezone

from events import services
from portal.models import OutgoingMail

pytestmark = pytest.mark.django_db
ADA = "ada@example.org"
PATH = "/meine-eintraege/"


@pytest.fixture
def registration(date):
    return services.register(date, name="Ada", email=ADA)


def ask(client, email=ADA, key="k"):
    return client.post(PATH, {"email": email, "key": key})


def in_mail(pattern):
    return re.search(pattern, OutgoingMail.objects.get(kind="entries").text)[0]


@pytest.fixture
def opened(client, registration):
    ask(client)
    client.post(in_mail(r"/meine-eintraege/oeffnen/\S+"))
    return client


def text(response):
    return re.sub(r'value="[^"]*"|href="[^"]*"|content="[^"]*"', "", response.content.decode())


def test_every_address_gets_the_same_answer(client, registration):
    known = client.get(ask(client).url)
    unknown = client.get(ask(client, "nobody@example.org", "other").url)

    cleaned = [re.sub(r"code/[^/]+/", "", text(page)) for page in (known, unknown)]
    assert cleaned[0] == cleaned[1]
    assert OutgoingMail.objects.filter(kind="entries").count() == 1
    assert not client.cookies


def test_a_link_is_not_used_up_by_looking_but_by_the_button(client, registration):
    ask(client)
    path = in_mail(r"/meine-eintraege/oeffnen/\S+")
    looks = [client.get(path) for _ in range(3)]
    assert [look.status_code for look in looks] == [200] * 3
    assert not client.cookies
    html = client.post(path, follow=True).content.decode()

    assert "Reparatur-Café" in html and "Absagen" in html
    assert client.post(path).status_code == 404


def test_the_code_does_the_same_and_may_be_pasted_with_its_space(client, registration):
    page = ask(client).url
    html = client.post(page, {"code": in_mail(r"\d{3} \d{3}")}, follow=True).content

    assert "Reparatur-Café" in html.decode()


@pytest.mark.parametrize(
    "code", ["", "1", "x" * 99, "\x00\x00", "🎉🎉🎉🎉🎉🎉", "١٢٣٤٥٦", "<b>12</b>"]
)
def test_a_wrong_code_is_told_and_opens_nothing(client, registration, code):
    html = client.post(ask(client).url, {"code": code}).content.decode()

    assert "6 Ziffern" in html and "Fehler:" in html
    assert "sessionid" not in client.cookies


def test_five_wrong_codes_end_the_code(client, registration):
    page, code = ask(client).url, in_mail(r"\d{3} \d{3}")
    for _ in range(5):
        client.post(page, {"code": "999999" if code != "999 999" else "000000"})

    assert client.post(page, {"code": code}).status_code == 200
    assert "sessionid" not in client.cookies


def test_sending_the_address_twice_is_one_mail(client, registration):
    ask(client)
    ask(client)

    assert OutgoingMail.objects.filter(kind="entries").count() == 1


@pytest.mark.parametrize("email", ["", "ada", "a" * 300 + "@b.de", "<i>", "أ", "🎉"])
def test_a_mistaken_address_is_named(client, email):
    html = ask(client, email).content.decode()

    assert "Prüfen Sie 1 Angabe" in html


def test_another_site_can_neither_ask_nor_open(client, registration):
    foreign = {"Sec-Fetch-Site": "cross-site"}
    assert client.post(PATH, {"email": ADA}, headers=foreign).status_code == 403
    ask(client)
    path = in_mail(r"/meine-eintraege/oeffnen/\S+")

    assert client.post(path, headers=foreign).status_code == 403


def test_an_entry_is_cancelled_with_its_button(opened, registration):
    html = opened.get(PATH).content.decode()
    ref = re.search(r'name="ref" value="([^"]+)"', html)[1]
    opened.post(f"{PATH}aendern/", {"ref": ref})
    registration.refresh_from_db()

    assert registration.status == "cancelled"


def test_acts_are_guarded_against_other_sites(registration):
    from django.test import Client

    client = Client(enforce_csrf_checks=True)
    ask(client)
    client.post(in_mail(r"/meine-eintraege/oeffnen/\S+"))

    for act in ("aendern", "loeschen", "abmelden"):
        assert client.post(f"{PATH}{act}/").status_code == 403


def test_the_session_ends_after_two_hours(opened):
    with time_machine.travel(timezone.now() + timedelta(hours=2, minutes=1)):
        assert "Reparatur-Café" not in opened.get(PATH).content.decode()
        assert opened.get(f"{PATH}daten.json").status_code == 302


def test_data_can_be_taken_along_as_json(opened):
    response = opened.get(f"{PATH}daten.json")

    assert response.json()["registrations"][0]["name"] == "Ada"
    assert "attachment" in response.headers["Content-Disposition"]
    assert "no-store" in response.headers["Cache-Control"]


def test_erasing_asks_first_and_signs_off(opened, registration):
    page = opened.get(f"{PATH}loeschen/").content.decode()
    registration.refresh_from_db()
    assert "Nichts löschen" in page and registration.email == ADA
    html = opened.post(f"{PATH}loeschen/").content.decode()
    registration.refresh_from_db()

    assert "1 Anmeldung" in html
    assert registration.email == ""
    assert "Reparatur-Café" not in opened.get(PATH).content.decode()


def test_signing_off_closes_the_device(opened):
    opened.post(f"{PATH}abmelden/")

    assert "Reparatur-Café" not in opened.get(PATH).content.decode()


def test_without_a_session_every_door_leads_to_the_field(client):
    for door in ("daten.json", "loeschen/"):
        assert client.get(PATH + door).url == PATH
