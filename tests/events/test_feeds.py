"""The feed of actions: the same selection as the list, for machines."""

import json
from xml.etree import ElementTree

import pytest
from wagtail.models import PageViewRestriction

from tests import factories

pytestmark = pytest.mark.django_db
ATOM = {"a": "http://www.w3.org/2005/Atom"}
SITE = "http://testserver"


@pytest.fixture
def event():
    return factories.event(quarter=factories.quarter())


def read(client, query="", path="/aktionen/feed.json"):
    response = client.get(path + query)
    assert response.status_code == 200
    return json.loads(response.content)


def titles(client, query=""):
    return [item["title"] for item in read(client, query)["items"]]


def test_an_entry_is_its_page_with_the_next_date_in_words(client, event):
    item = read(client)["items"][0]

    assert item["id"] == f"{SITE}/aktionen/reparatur-cafe/"
    assert "14–17 Uhr. Wir reparieren gemeinsam." in item["content_text"]


def test_atom_and_json_hold_the_same(client, event):
    factories.event("zweite", title="Zweite")
    root = ElementTree.fromstring(client.get("/aktionen/feed.xml").content)

    assert [row.text for row in root.findall("a:entry/a:title", ATOM)] == titles(client)


def test_a_series_is_one_entry_and_what_is_over_none(client, event):
    day = event.first_day
    factories.event("serie", title="Serie", repeat="weekly", repeat_until=day.replace(year=2027))
    factories.event("vorbei", title="Vorbei", days=-10)

    assert titles(client).count("Serie") == 1
    assert "Vorbei" not in titles(client)


def test_the_filters_of_the_list_narrow_the_feed(client, event):
    factories.event("anderswo", title="Anderswo", quarter=factories.quarter("velau"))
    feed = read(client, "?viertel=oberstolberg")

    assert [item["title"] for item in feed["items"]] == ["Reparatur-Café"]
    assert feed["home_page_url"] == f"{SITE}/aktionen/?viertel=oberstolberg"


def test_what_is_hidden_or_a_draft_is_not_told(client, event):
    PageViewRestriction.objects.create(page=event, restriction_type="login")
    factories.event("entwurf", title="Entwurf", live=False)

    assert titles(client) == []


def test_the_newest_stands_first_and_the_same_feed_is_not_sent_twice(client, event):
    newer = factories.event("neu", title="Neu", days=40)
    newer.save_revision().publish()
    first = client.get("/aktionen/feed.xml")
    again = client.get("/aktionen/feed.xml", headers={"if-none-match": first["ETag"]})

    assert titles(client)[0] == "Neu"
    assert (again.status_code, again.content) == (304, b"")


def test_the_list_names_the_feed_of_its_selection(client, event):
    html = client.get("/aktionen/?viertel=oberstolberg&ansicht=monat").content.decode()
    address = "/aktionen/feed.xml?viertel=oberstolberg"

    head, __, body = html.partition("</head>")
    assert f'href="{address}"' in head and "application/atom+xml" in head
    assert f'href="{address}"' in body


def test_words_are_those_of_the_reader(client, event):
    factories.home().copy_for_translation(factories.locale("tr")).save_revision().publish()
    factories.index().copy_for_translation(factories.locale("tr")).save_revision().publish()
    copy = event.copy_for_translation(factories.locale("tr"))
    copy.title = "Tamir kafe"
    copy.save_revision().publish()
    item = read(client, path="/tr/aktionen/feed.json")["items"][0]

    assert item["title"] == "Tamir kafe"
    assert item["url"] == f"{SITE}/tr/aktionen/reparatur-cafe/"


@pytest.mark.parametrize("kind", ["rss", "", "xml2", "%00", "XML"])
def test_an_unknown_kind_is_not_found(client, event, kind):
    assert client.get(f"/aktionen/feed.{kind}").status_code == 404


@pytest.mark.indexed
@pytest.mark.parametrize("name", ["viertel", "wann", "von", "bis", "art", "merkmal", "q"])
@pytest.mark.parametrize("value", ["%00", "🎉", "x" * 5000, "-1", "9999-99-99", "'\"<"])
def test_nonsense_is_never_an_error(client, event, name, value):
    assert client.get("/aktionen/feed.xml", {name: value}).status_code == 200
