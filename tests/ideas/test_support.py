import re
from concurrent.futures import ThreadPoolExecutor

import pytest
from django.db import connections
from django.test import Client

from ideas.models import Support
from ideas.views import supporting
from portal.models import Attempt, Token
from tests import factories

PARALLEL = 50


@pytest.fixture
def idea(db):
    return factories.idea()


def path(idea):
    return f"/ideen/{idea.pk}/unterstuetzen/"


def form(client, idea):
    """What the button on the page sends."""
    found = re.search(r'name="person" value="([^"]+)"', client.get(idea.get_absolute_url()).text)
    return {"tun": "unterstuetzen"} | ({"person": found[1]} if found else {})


def test_one_tap_counts_and_the_page_says_so(client, idea):
    answer = client.post(path(idea), form(client, idea), follow=True)
    cookie = client.cookies[supporting.COOKIE]

    assert "Gezählt." in answer.text
    assert "Nicht mehr unterstützen" in answer.text
    assert Support.objects.count() == 1
    assert (cookie["httponly"], cookie["samesite"], cookie["path"]) == (True, "Lax", "/")
    assert cookie.value not in repr(Support.objects.values())


def test_taking_back_uncounts(client, idea):
    client.post(path(idea), form(client, idea))
    answer = client.post(path(idea), {"tun": "zuruecknehmen"}, follow=True)
    again = client.post(path(idea), {"tun": "zuruecknehmen"}, follow=True)

    assert "Zurückgenommen." in answer.text
    assert again.status_code == 200
    assert Support.objects.count() == 0


def test_the_same_form_twice_before_the_cookie_is_one_person(client, idea):
    sent = form(client, idea)
    for browser in (Client(), Client()):
        browser.post(path(idea), sent)

    assert Support.objects.count() == 1


def test_two_browsers_are_two_people_and_see_each_other(client, idea):
    other = Client()
    other.post(path(idea), form(other, idea))
    answer = client.post(path(idea), form(client, idea), follow=True)

    assert "Sie und 1 andere Person" in answer.text
    assert Support.objects.count() == 2


@pytest.mark.parametrize("person", ["", "gelogen", "a:b", "x" * 5000])
def test_a_made_up_person_does_not_count(client, idea, person):
    client.cookies[supporting.COOKIE] = "gelogen"
    answer = client.post(path(idea), {"tun": "unterstuetzen", "person": person})

    assert answer.status_code == 404
    assert not Support.objects.exists()


def test_a_foreign_site_cannot_support_for_anyone(client, idea):
    sent = form(client, idea)
    answer = client.post(path(idea), sent, headers={"sec-fetch-site": "cross-site"})

    assert answer.status_code == 403
    assert not answer.cookies
    assert not Support.objects.exists()


def test_a_look_at_the_address_of_the_button_counts_nothing(client, idea):
    answer = client.get(path(idea))

    assert answer.url == idea.get_absolute_url()
    assert not answer.cookies
    assert not Support.objects.exists()


@pytest.mark.django_db
@pytest.mark.parametrize("status", ["done", "not_possible"])
def test_what_is_decided_is_not_supported_any_more(client, status):
    idea = factories.idea(status=status)
    sent = {"tun": "unterstuetzen", "person": supporting.SIGNER.sign("ada")}
    answer = client.post(path(idea), sent)

    assert "Unterstützen" not in client.get(idea.get_absolute_url()).text
    assert answer.status_code == 409
    assert "Diese Idee ist entschieden" in answer.text


@pytest.mark.django_db
@pytest.mark.parametrize("status", ["submitted", "rejected", "merged", "withdrawn"])
def test_what_is_hidden_cannot_be_supported(client, status):
    idea = factories.idea(status=status)

    assert client.post(path(idea), {"tun": "unterstuetzen"}).status_code == 404


def test_too_many_from_one_network_are_told_so(client, idea, monkeypatch):
    monkeypatch.setattr(supporting, "MOST", 1)
    client.post(path(idea), form(client, idea))
    answer = Client().post(path(idea), form(Client(), idea))

    assert answer.status_code == 429
    assert "noch nicht gezählt" in answer.text


def at_once(posts):
    """Send all of these (browser, path, data) at the same moment; returns the answers' codes."""

    def send(post):
        browser, where, data = post
        try:
            return browser.post(where, data).status_code
        finally:
            connections.close_all()

    with ThreadPoolExecutor(len(posts)) as pool:
        return list(pool.map(send, posts))


@pytest.fixture
def kept_idea(django_db_setup, django_db_blocker):
    """An idea that other connections see too, because no transaction of a test holds it."""
    with django_db_blocker.unblock():
        idea = factories.idea()
        yield idea
        Attempt.objects.all().delete()
        Token.objects.filter(subject=f"idea:{idea.pk}").delete()
        idea.delete()


@pytest.mark.parametrize(("people", "rows"), [(1, 1), (PARALLEL, PARALLEL)])
def test_fifty_at_once_are_as_many_rows_as_people(kept_idea, people, rows):
    sent = [
        {"tun": "unterstuetzen", "person": supporting.SIGNER.sign(f"p{number % people}")}
        for number in range(PARALLEL)
    ]
    codes = at_once([(Client(), path(kept_idea), data) for data in sent])

    assert codes == [302] * PARALLEL
    assert kept_idea.supports.count() == rows
