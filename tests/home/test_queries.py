"""What the pages of the square cost; search is the dearest, in any language."""

import pytest

from portal import kept
from tests import factories
from tests.portal.test_queries import queries, routing

pytestmark = pytest.mark.django_db
PATHS = [
    "/viertel/",
    "/viertel/oberstolberg/",
    "/thema/garten/",
    "/mitmachen/",
    "/kontakt/",
    "/barrierefreiheit/melden/",
    "/newsletter/",
    "/meine-eintraege/",
    "/impressum/",
    "/manifest.webmanifest",
    "/aktionen/feed.xml",
    "/suche/?q=Reparatur",
    "/suche/?q=Repertur",
    "/suche/?q=Oberstolberg",
]
WARM = 12
# Nothing of it kept: seven areas, each with its hits, their German rows, and what cards show.
COLD = 32


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
    quarter, picture = factories.quarter(), factories.image()
    event = factories.event(f"aktion-{number}", days=3 + number, quarter=quarter)
    shop = factories.shop(f"laden-{number}", title="Reparatur", quarter=quarter, picture=picture)
    producer = factories.producer_page(f"hof-{number}", title="Reparatur", picture=picture)
    story = factories.campaign(f"bilder-{number}", title="Reparatur", quarter=quarter)
    for page in (event, shop, producer, story):
        page.topics.add(topic)
        page.save()
    factories.idea(f"Reparatur {number}", "planned", quarter=quarter).topics.add(topic)
    factories.content(f"reparatur-{number}", title=f"Reparatur {number}")


@pytest.mark.parametrize("prefix", ["", "/tr"])
@pytest.mark.parametrize("path", PATHS)
def test_a_page_costs_few_queries_at_any_size(client, monkeypatch, prefix, path):
    def cost():
        answered = client.get(prefix + path)
        drawn = getattr(answered, "context_data", None) or {}
        extra = routing(client, prefix + path, monkeypatch) if drawn.get("page") else 0
        return queries(client, prefix + path) - extra

    warm = cost()
    monkeypatch.setattr(kept, "SECONDS", 0)
    kept.forget()
    few = cost()
    for number in range(1, 5):
        fill(number)

    assert warm <= WARM
    assert few <= COLD
    assert cost() == few
