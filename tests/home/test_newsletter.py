import re

import pytest

from portal.models import Attempt, OutgoingMail, Subscription
from tests import factories

pytestmark = pytest.mark.django_db
ORDER = {
    "email": "ada@example.org",
    "rhythm": "weekly",
    "language": "de",
    "key": "k",
}


def link(kind="subscription_confirm"):
    text = OutgoingMail.objects.get(kind=kind).text
    return re.search(r"http://testserver(\S+)", text)[1]


def order(client, **changes):
    return client.post("/newsletter/", ORDER | changes)


def test_from_the_form_to_the_first_button_and_out_again(client):
    factories.quarter()
    response = order(client, quarters=["oberstolberg"])
    thanks = client.get(response.url).content.decode()
    assert "a…@example.org" in thanks and "ada@example.org" not in thanks
    assert "Ein Klick fehlt noch." in client.get(link()).content.decode()
    assert not Subscription.objects.exists()
    html = client.post(link(), follow=True).content.decode()
    assert "Bestellt" in html and "Oberstolberg" in html
    assert Subscription.objects.get().consent_text.startswith("Ich möchte")
    assert not client.cookies


def test_the_way_out_is_one_click_also_for_mail_programs(client):
    from portal.subscriptions import leave_url

    row = Subscription.objects.create(email="ada@example.org")
    path = leave_url(row).removeprefix("http://testserver")
    assert "Jetzt abbestellen" in client.get(path).content.decode()
    assert Subscription.objects.exists()
    response = client.post(path, {"List-Unsubscribe": "One-Click"})

    assert response.status_code == 200 and not Subscription.objects.exists()
    assert "Es kommt keine E-Mail mehr." in client.get(path).content.decode()


@pytest.mark.parametrize("path", ["bestaetigen", "abmelden", "danke"])
def test_an_unknown_link_says_what_to_do(client, path):
    assert client.get(f"/newsletter/{path}/{'x' * 43}/").status_code == 404


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"email": ""}, "Geben Sie Ihre E-Mail-Adresse ein."),
        ({"email": "ada"}, "name@beispiel.de"),
        ({"email": "a" * 300 + "@example.org"}, "name@beispiel.de"),
        ({"email": "<b>@example.org"}, "name@beispiel.de"),
        ({"email": "🎉@example.org"}, "name@beispiel.de"),
        ({"email": "عدا@"}, "name@beispiel.de"),
        ({"rhythm": "hourly"}, "wie oft"),
        ({"quarters": ["atlantis"]}, "Wählen Sie ein Viertel"),
        ({"topics": ["\x00"]}, "Wählen Sie ein Thema"),
        ({"language": "xx"}, "Wählen Sie eine Sprache"),
    ],
)
def test_a_mistake_is_named_and_what_was_typed_stays(client, changes, words):
    html = order(client, **changes).content.decode()

    assert "Prüfen Sie 1 Angabe" in html
    assert words in html
    assert not OutgoingMail.objects.exists()


def test_sending_twice_is_one_mail(client):
    order(client)
    order(client)

    assert OutgoingMail.objects.count() == 1


def test_another_site_cannot_order(client):
    response = client.post("/newsletter/", ORDER, headers={"Origin": "https://evil.test"})

    assert response.status_code == 403
    assert not OutgoingMail.objects.exists()


def test_one_network_cannot_flood_others(client):
    for _ in range(20):
        order(client, email="")
    for number in range(22):
        html = order(client, email=f"a{number}@example.org", key=f"k{number}").content

    assert "In 10 Minuten geht es weiter." in html.decode()
    assert OutgoingMail.objects.count() == 20
    assert Attempt.objects.count() == 22
