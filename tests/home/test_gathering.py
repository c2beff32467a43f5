"""What the square gathers from all areas; the areas' own cards are proven in their tests."""

import pytest

from home import campaigns, sections
from ideas import cards as ideas
from portal.cards import Card, State
from shops import cards as shops
from tests import factories

pytestmark = pytest.mark.django_db
OPEN = State("check", "geöffnet", "good")
CLOSED = State("clock", "öffnet morgen", "plain")


def give(*cards):
    """A window that hands out these cards whatever it is asked."""
    return lambda *args, **options: list(cards)


def card(kind, title, **fields):
    return Card(kind=kind, title=title, url=f"/{title}/", **fields)


@pytest.fixture
def full(monkeypatch):
    """All areas have something to show."""
    shop = card("shop", "Sonnenladen", state=OPEN)
    idea = card("idea", "Bankidee", summary="Kommt im Mai.")
    story = card("campaign", "Haendegeschichte")
    monkeypatch.setattr(shops, "open_now", give(shop))
    monkeypatch.setattr(shops, "shops", give(shop))
    monkeypatch.setattr(shops, "about", give(shop))
    monkeypatch.setattr(ideas, "answered", give(idea))
    monkeypatch.setattr(ideas, "newest", give(idea))
    monkeypatch.setattr(ideas, "about", give(idea))
    monkeypatch.setattr(campaigns, "newest", give(story))
    monkeypatch.setattr(campaigns, "about", give(story))


@pytest.fixture
def empty(monkeypatch):
    for window in (shops, ideas, campaigns):
        for name in ("open_now", "shops", "answered", "newest", "about"):
            if hasattr(window, name):
                monkeypatch.setattr(window, name, give())


@pytest.fixture
def read(client):
    def read(path):
        response = client.get(path)
        assert response.status_code == 200, path
        return response.content.decode()

    return read


def in_order(html, *words):
    places = [html.index(word) for word in words]
    return places == sorted(places)


def test_the_start_shows_all_areas_in_their_order(read, full):
    factories.event(days=2)
    html = read("/")

    assert in_order(
        html,
        "Heute und diese Woche",
        "Jetzt geöffnet",
        "Haendegeschichte",
        "Sie haben vorgeschlagen",
        "So machen Sie mit",
        "Nichts verpassen",
    )
    assert "Kommt im Mai." in html


def test_the_start_leaves_out_each_area_without_anything(read, empty):
    factories.home()
    html = read("/")

    for heading in ("geöffnet", "Sie haben vorgeschlagen", "diese Woche", "story-title"):
        assert heading not in html
    assert "02402 000000" in html and "Mo–Do 9–16 Uhr" in html


@pytest.mark.parametrize(
    ("states", "heading"),
    [([OPEN, CLOSED], "Jetzt geöffnet"), ([CLOSED, None], "Demnächst geöffnet")],
)
def test_the_heading_of_shops_is_true(monkeypatch, states, heading):
    found = [card("shop", f"Laden {number}", state=state) for number, state in enumerate(states)]
    monkeypatch.setattr(shops, "open_now", give(*found))

    assert sections.open_shops().heading == heading


@pytest.mark.parametrize(
    ("days", "heading"), [(2, "Heute und diese Woche"), (20, "Die nächsten Aktionen")]
)
def test_the_heading_of_actions_is_true(days, heading):
    factories.event(days=days)

    assert sections.actions().heading == heading


def test_a_quarter_shows_all_areas_and_narrows_their_lists(read, full):
    factories.quarter_page()
    factories.event()
    html = read("/viertel/oberstolberg/")

    assert in_order(html, "Reparatur-Café", "Sonnenladen", "Bankidee", "Haendegeschichte")
    for path in ("aktionen", "laeden", "ideen"):
        assert f'href="/{path}/?viertel=oberstolberg"' in html


def test_words_of_the_frame_are_not_called_german_on_an_untranslated_quarter(read, empty):
    factories.quarter_page()
    factories.home().copy_for_translation(factories.locale("ar")).save_revision().publish()
    html = read("/ar/viertel/oberstolberg/")

    assert '<main class="page" id="inhalt" tabindex="-1">' in html
    assert '<div class="prose stack" lang="de" dir="ltr">' in html


# --- Topics -------------------------------------------------------------------------------


def test_a_topic_gathers_all_areas_and_leads_on(read, full):
    topic, other = factories.topic("garten"), factories.topic("essen")
    page = factories.event(title="Hochbeete bauen")
    page.topics.add(topic)
    page.save()
    factories.event("anderswo", title="Kuchen backen")
    html = read("/thema/garten/")

    assert in_order(html, "Hochbeete bauen", "Sonnenladen", "Bankidee", "Haendegeschichte")
    assert "Kuchen backen" not in html
    assert 'href="/aktionen/?art=garten"' in html
    others = html.partition("Andere Themen")[2]
    assert f'href="{other.url}"' in others and f'href="{topic.url}"' not in others


def test_a_topic_speaks_the_language_of_the_reader(read, empty):
    factories.topic("garten", name_tr="Bahçe")

    assert "<h1>Bahçe</h1>" in read("/tr/thema/garten/")


def test_a_topic_without_anything_says_so(read, empty):
    factories.home()
    factories.topic("garten")

    assert "empty-state" in read("/thema/garten/")


@pytest.mark.parametrize("path", ["/thema/gibt-es-nicht/", "/thema/", "/thema/a/b/"])
def test_an_unknown_topic_is_not_found(client, path):
    factories.home()

    assert client.get(path).status_code == 404


def test_an_action_leads_to_its_topics(read):
    page = factories.event()
    page.topics.add(factories.topic("garten"))
    page.save()

    assert 'href="/thema/garten/"' in read("/aktionen/reparatur-cafe/")
