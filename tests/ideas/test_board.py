from datetime import timedelta
from xml.etree import ElementTree

import pytest
from django.utils import timezone

from ideas import cards, services
from portal.models import Topic
from tests import factories
from tests.portal.test_queries import queries, routing

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def board(db):
    return factories.board()


def test_the_list_shows_state_quarter_support_and_when_the_answer_is_due(client):
    idea = factories.idea(quarter=factories.quarter(name="Oberstolberg"))
    services.support(idea, "a")
    text = client.get("/ideen/").text

    for words in ("Eine Bank am Vichtbach", "Im Gespräch", "Oberstolberg", "1 unterstützt das"):
        assert words in text
    assert "Antwort bis" in text


@pytest.mark.parametrize(
    ("days", "words"),
    [(30, "Antwort bis"), (5, "in 5 Tagen"), (1, "in 1 Tag"), (0, "heute"), (-1, "überfällig")],
)
def test_when_the_answer_is_due_in_words(days, words):
    idea = factories.idea()
    idea.answer_by = timezone.localdate() + timedelta(days=days)

    assert words in cards.due(idea)


def test_an_answered_idea_waits_for_nothing():
    assert cards.due(factories.idea(status="done")) == ""


@pytest.mark.indexed
@pytest.mark.parametrize(
    "query",
    [
        "viertel=nirgends",
        "stand=submitted",
        "stand=rejected",
        "stand=%00&thema=x",
        "seite=-3",
        "seite=abc",
        "ansicht=quatsch",
        "ansicht=stand&stand=done&q=x",
        "sortierung=__class__",
        "sortierung=unterstuetzt&seite=99",
        "q=" + "ü" * 3000,
        "q=%22%27%28%29*",
        "q=%00",
    ],
)
@pytest.mark.parametrize("path", ["/ideen/", "/ideen/feed.xml", "/ideen/feed.json"])
def test_nonsense_in_the_address_is_never_an_error(client, path, query):
    factories.idea()
    factories.idea("Nicht zu sehen", status="submitted")
    answer = client.get(f"{path}?{query}")

    assert answer.status_code == 200
    assert "Nicht zu sehen" not in answer.text


@pytest.mark.parametrize("number", ["0", "99999999999999999999999999", "1-x", "abc"])
def test_an_idea_that_is_not_there_is_not_found(client, number):
    assert client.get(f"/ideen/{number}/").status_code == 404


@pytest.mark.indexed
def test_the_filters_narrow_and_the_whole_town_fits_every_quarter(client):
    here, there = factories.quarter("oberstolberg"), factories.quarter("muensterbusch")
    garden = Topic.objects.create(name="Garten", slug="garten")
    factories.idea("Bank hier", quarter=here, topics=[garden])
    factories.idea("Bank dort", quarter=there, status="done")
    factories.idea("Bank überall")

    def found(query):
        text = client.get(f"/ideen/?{query}").text
        return {word for word in ("hier", "dort", "überall") if f"Bank {word}</a>" in text}

    assert found("viertel=oberstolberg") == {"hier", "überall"}
    assert found("stand=done") == {"dort"}
    assert found("thema=garten") == {"hier"}
    assert found("q=Bänke") == {"hier", "dort", "überall"}
    assert found("stand=planned") == set()


def test_an_empty_quarter_invites(client):
    factories.quarter("oberstolberg", name="Oberstolberg")
    text = client.get("/ideen/?viertel=oberstolberg").text

    assert "Aus Oberstolberg gibt es hier noch keine Idee. Ihre wäre die erste." in text
    assert 'href="/ideen/neu/?viertel=oberstolberg"' in text


def titles(client, query=""):
    return [card.title for card in client.get(f"/ideen/?{query}").context["cards"]]


def test_the_orders(client):
    now = timezone.now()
    for days, name in enumerate(["jung", "mittel", "alt"], 1):
        idea = factories.idea(name, status="submitted", at=now - timedelta(days=days))
        services.change_status(
            idea, "open", text="Was meinen Sie dazu?", by=None, at=now - timedelta(days=days)
        )
    factories.idea("fertig", status="done")
    for person in "abc":
        services.support(cards.Idea.objects.get(title="mittel"), person)

    assert titles(client) == ["fertig", "jung", "mittel", "alt"]
    assert titles(client, "sortierung=unterstuetzt")[0] == "mittel"
    assert titles(client, "sortierung=antwort") == ["alt", "mittel", "jung", "fertig"]


def test_pages_of_twenty_without_doubles_or_gaps(client):
    for number in range(23):
        factories.idea(f"Idee {number}")
    first, second = titles(client), titles(client, "seite=2")

    assert (len(first), len(second)) == (20, 3)
    assert len({*first, *second}) == 23


def test_by_status_each_column_has_its_ideas_and_leads_to_all(client):
    for number in range(8):
        factories.idea(f"Offen {number}")
    factories.idea("Fertig", status="done")
    answer = client.get("/ideen/?ansicht=stand")
    columns = answer.context["columns"]

    assert [column["count"] for column in columns] == [8, 0, 0, 1, 0]
    assert len(columns[0]["cards"]) == 6
    assert "Alle 8 zeigen" in answer.text
    assert columns[0]["all_url"] == "?stand=open"


def test_a_title_keeps_its_own_language(client):
    factories.idea("Dereye bir bank", language="tr")
    german, turkish = client.get("/ideen/").text, client.get("/tr/ideen/").text

    assert 'lang="tr" dir="auto">Dereye bir bank</a>' in german
    assert ">Dereye bir bank</a>" in turkish
    assert 'lang="tr" dir="auto">Dereye' not in turkish


def test_the_feed_follows_the_filters_and_says_when_nothing_is_new(client):
    factories.idea("Offen")
    idea = factories.idea("Fertig & gut", status="done")
    url = "/ideen/feed.xml?stand=done"
    root = ElementTree.fromstring(client.get(url).content)
    names = {"a": "http://www.w3.org/2005/Atom"}
    again = client.get(url, headers={"if-none-match": client.get(url)["ETag"]})
    items = client.get("/ideen/feed.json").json()["items"]

    assert [row.text for row in root.findall("a:entry/a:title", names)] == ["Fertig & gut"]
    assert root.find("a:entry/a:id", names).text == f"http://testserver/ideen/{idea.pk}/"
    assert "Deshalb steht das so: done." in items[0]["content_text"]
    assert len(items) == 2
    assert again.status_code == 304
    assert client.get("/ideen/feed.csv").status_code == 404


def fill(count, start=0):
    quarter = factories.quarter()
    for number in range(start, start + count):
        idea = factories.idea(f"Idee {number}", quarter=quarter)
        services.support(idea, "a")
        factories.idea(f"Fertig {number}", status="done")


PATHS = [
    "/ideen/",
    "/ideen/?ansicht=stand",
    "/ideen/?viertel=oberstolberg&stand=open&q=Idee",
    "/ideen/feed.xml",
    "/ideen/neu/",
    "/tr/ideen/",
]


@pytest.mark.indexed
def test_ten_times_the_ideas_cost_the_same_few_queries(client, monkeypatch):
    def costs():
        return {path: queries(client, path) - routed[path] for path in PATHS}

    fill(1)
    routed = {
        path: 0 if "feed" in path or "neu" in path else routing(client, path, monkeypatch)
        for path in PATHS
    }
    few = costs()
    fill(9, start=1)

    assert costs() == few
    assert max(few.values()) <= 12


def test_an_idea_costs_few_queries_however_long_its_way(client):
    idea = factories.idea(status="done")
    few = queries(client, idea.get_absolute_url())
    for to in ("planned", "checking", "planned", "done"):
        services.change_status(idea, to, text="Es gibt wieder Neues.", by=None)
    for person in "abcdefgh":
        services.Support.objects.create(idea=idea, supporter=person)
    many = queries(client, idea.get_absolute_url())

    assert many == few <= 12


def test_the_windows_cost_constant_queries(django_assert_max_num_queries):
    fill(5)
    with django_assert_max_num_queries(1):
        assert len(cards.newest(limit=3)) == 3
    with django_assert_max_num_queries(1):
        found = cards.answered(limit=2)
    assert found[0].summary == "Deshalb steht das so: done."
