import pytest

from portal.models import Inquiry
from tests import factories

pytestmark = pytest.mark.django_db

FORMS = {
    "/kontakt/": {"text": "Wann öffnen Sie?", "email": "ada@example.org", "key": "k1"},
    "/barrierefreiheit/melden/": {"text": "Kein Alternativtext.", "key": "k2"},
}
BAD = {
    "html": "<script>alert(1)</script>",
    "emoji": "Danke 👩‍👩‍👧 🎉",
    "rtl": "متى تفتحون؟",
    "nul": "a\x00b",
}


@pytest.mark.parametrize("path", FORMS)
def test_a_form_ends_in_thanks_with_a_number_and_without_a_cookie(client, path):
    assert not client.get(path).cookies
    response = client.post(path, FORMS[path], follow=True)

    assert Inquiry.objects.get().number in response.content.decode()
    assert not client.cookies


@pytest.mark.parametrize("path", FORMS)
def test_the_same_post_twice_is_one_row(client, path):
    for _ in range(2):
        assert client.post(path, FORMS[path]).status_code == 302

    assert Inquiry.objects.count() == 1


@pytest.mark.parametrize("path", FORMS)
def test_an_empty_form_says_what_to_do(client, path):
    html = client.post(path, {}).content.decode()

    assert "Fehler:" in html and "Prüfen Sie" in html
    assert "Schreiben Sie auf" in html
    assert not Inquiry.objects.exists()


@pytest.mark.parametrize("path", FORMS)
def test_too_long_is_refused_and_kept_in_the_field(client, path):
    html = client.post(path, FORMS[path] | {"text": "x" * 4001}).content.decode()

    assert "Kürzen Sie den Text auf 4000 Zeichen." in html
    assert "x" * 4001 in html


@pytest.mark.parametrize("path", FORMS)
@pytest.mark.parametrize("text", BAD.values(), ids=BAD)
def test_any_text_is_kept_as_text(client, path, text):
    assert client.post(path, FORMS[path] | {"text": text}).status_code == 302
    assert Inquiry.objects.get().text == text.replace("\x00", "")


@pytest.mark.parametrize("path", [*FORMS, "/uebersetzung-wuenschen/"])
def test_another_site_cannot_send(client, path):
    data = FORMS.get(path, {"seite": "/", "sprache": "tr"})
    response = client.post(path, data, headers={"Sec-Fetch-Site": "cross-site"})

    assert response.status_code == 403
    assert not Inquiry.objects.exists()


def test_a_filled_decoy_raises_suspicion_and_drops_nothing(client):
    client.post("/kontakt/", FORMS["/kontakt/"] | {"website": "https://spam.example"})

    assert Inquiry.objects.get().suspicion >= 2


def test_contact_needs_a_way_to_answer(client):
    html = client.post("/kontakt/", {"text": "Hallo"}).content.decode()

    assert "Geben Sie eine E-Mail-Adresse oder eine Telefonnummer ein." in html


def test_contact_stands_in_the_text_of_staff(client):
    factories.content("kontakt", summary="Wir sind im Rathaus.")
    html = client.get("/en/kontakt/").content.decode()

    assert "Wir sind im Rathaus." in html
    assert '<div class="prose stack" lang="de" dir="ltr">' in html


def test_the_page_with_a_barrier_is_filled_in(client):
    path = "/barrierefreiheit/melden/"
    known = client.get(f"{path}?seite=/aktionen/").content.decode()
    odd = client.get(f"{path}?seite=javascript:%00alert(1)").content.decode()

    assert 'value="/aktionen/"' in known
    assert "alert(1)" not in odd.partition("<main")[2].partition("</main>")[0]


def test_a_wish_for_a_translation_counts_once_a_day(client):
    for _ in range(2):
        response = client.post(
            "/tr/uebersetzung-wuenschen/",
            {"seite": "/impressum/", "sprache": "tr"},
            follow=True,
        )
        assert response.status_code == 200

    wish = Inquiry.objects.get()
    assert (wish.kind, wish.page, wish.language) == ("translation", "/impressum/", "tr")


def test_many_wishes_of_one_network_look_like_advertising(client):
    for number in range(11):
        client.post("/uebersetzung-wuenschen/", {"seite": f"/{number}/", "sprache": "tr"})

    assert Inquiry.objects.count() == 11
    assert Inquiry.objects.get(suspicion=1).page == "/10/"


def test_nonsense_in_a_wish_is_no_error(client):
    client.post("/uebersetzung-wuenschen/", {"seite": "\x00" * 9000, "sprache": "xx"})

    assert Inquiry.objects.get().language == "de"
    assert client.get("/uebersetzung-wuenschen/").status_code == 405
