"""What the pages of the square cost; search is the dearest, in any language."""

import pytest

from tests import factories
from tests.portal.test_queries import queries, routing

pytestmark = pytest.mark.django_db
PATHS = {
    "/viertel/": 12,
    # Four areas, each with its rows, their pictures and, in another language, their words.
    "/viertel/oberstolberg/": 16,
    "/thema/garten/": 20,
    "/mitmachen/": 12,
    "/kontakt/": 12,
    "/barrierefreiheit/melden/": 12,
    "/newsletter/": 12,
    "/meine-eintraege/": 12,
    "/impressum/": 12,
    "/manifest.webmanifest": 12,
    "/aktionen/feed.xml": 12,
}
# Seven groups, each with its hits, the German rows behind them, and what their cards show.
SEARCH = 32


@pytest.fixture(autouse=True)
def town():
    factories.quarter_page()
    factories.content("impressum")
    factories.content("kontakt")
    factories.content("mitmachen")
    start = factories.home().copy_for_translation(factories.locale("tr"))
    start.save_revision().publish()
    fill(0)


def fill(number):
    """One more of everything that these pages show."""
    topic = factories.topic(f"garten-{number}" if number else "garten")
    event = factories.event(f"aktion-{number}", days=3 + number)
    event.topics.add(topic)
    event.save()
    factories.content(f"reparatur-{number}", title=f"Reparatur {number}")


@pytest.mark.parametrize("prefix", ["", "/tr"])
@pytest.mark.parametrize(("path", "limit"), PATHS.items())
def test_a_page_costs_few_queries_at_any_size(client, monkeypatch, prefix, path, limit):
    def cost():
        answered = client.get(prefix + path)
        drawn = getattr(answered, "context_data", None) or {}
        extra = routing(client, prefix + path, monkeypatch) if drawn.get("page") else 0
        return queries(client, prefix + path) - extra

    few = cost()
    for number in range(1, 8):
        fill(number)

    assert few <= limit
    assert cost() == few


@pytest.mark.parametrize("prefix", ["", "/tr"])
@pytest.mark.parametrize("query", ["Reparatur", "Repertur", "Oberstolberg"])
def test_a_search_costs_as_much_at_any_size(client, prefix, query):
    few = queries(client, f"{prefix}/suche/?q={query}")
    for number in range(1, 8):
        fill(number)

    assert few <= SEARCH
    assert queries(client, f"{prefix}/suche/?q={query}") == few
