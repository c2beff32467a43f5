import pytest
from django.db import IntegrityError
from django.test.utils import override_settings
from django.utils.translation import override

from portal import short_links
from portal.models import ShortLink
from portal.numbers import ALPHABET
from tests import factories

pytestmark = pytest.mark.django_db


def path_of(url):
    return url.removeprefix("http://testserver")


def test_a_short_address_leads_to_the_page_in_the_language_of_the_paper(client):
    page = factories.content("kontakt")
    german = short_links.short_url(page=page)
    with override("ar"):
        arabic = short_links.short_url(page=page)

    assert client.get(path_of(german)).headers["Location"] == "/kontakt/"
    assert client.get(path_of(arabic)).headers["Location"] == "/ar/kontakt/"
    assert not client.get(path_of(arabic)).cookies


def test_a_place_has_one_code_however_often_it_is_printed():
    page = factories.content("kontakt")

    assert short_links.short_url(page=page) == short_links.short_url(page=page)
    assert short_links.short_url(path="/a/?x=1") == short_links.short_url(path="/a/?x=1")
    assert set(ShortLink.objects.first().code) <= set(ALPHABET)


def test_the_code_of_paper_follows_a_page_that_moves(client):
    page = factories.content("kontakt")
    url = short_links.short_url(page=page)
    page.slug = "hilfe"
    page.save()

    assert client.get(path_of(url)).headers["Location"] == "/hilfe/"


def test_small_letters_and_a_missing_stroke_arrive_too(client):
    url = path_of(short_links.short_url(page=factories.content("kontakt")))
    small = f"/q/{url.strip('/').rpartition('/')[2].lower()}"

    assert client.get(small, follow=True).redirect_chain[-1][0] == "/kontakt/"


@pytest.mark.parametrize("code", ["AAAAA", "aaaa", "x", "%00AAAA", "A" * 300, "٤٤٤٤٤"])
def test_an_unknown_code_is_not_found(client, code):
    factories.home()

    answer = client.get(f"/q/{code}/")

    assert answer.status_code == 404
    assert "<h1" in answer.text


def test_a_code_that_is_taken_is_drawn_again(monkeypatch):
    signs = iter("FFFFF" + "FFFFF" + "GGGGG")
    monkeypatch.setattr(short_links.secrets, "choice", lambda _: next(signs))
    first = short_links.short_url(path="/eins/")
    second = short_links.short_url(path="/zwei/")

    assert first.endswith("/q/FFFFF/")
    assert second.endswith("/q/GGGGG/")


@pytest.mark.parametrize("target", [{"path": ""}, {"path": "/a/", "page": True}])
def test_a_code_leads_to_exactly_one_place(target):
    if target.get("page"):
        target = target | {"page": factories.content("kontakt")}

    with pytest.raises(IntegrityError):
        ShortLink.objects.create(code="FFFFF", language="de", **target)


@override_settings(BASE_URL="https://viertel.example")
def test_an_address_in_words_is_short():
    url = short_links.short_url(path="/a/")

    assert short_links.in_words(url).startswith("viertel.example/q/")
    assert not short_links.in_words(url).endswith("/")
