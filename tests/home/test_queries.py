"""What the pages of the square cost; search is the dearest, in any language."""

import pytest

from portal import kept
from tests import factories
from tests.portal.test_queries import queries, routing

pytestmark = [pytest.mark.django_db, pytest.mark.indexed]
PAGES = [
    "/",
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
PATHS = [prefix + path for prefix in ("", "/tr") for path in PAGES]
STARTS = ("/", "/tr/")
WARM, START = 12, 18
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
    topics = [factories.topic("garten"), factories.topic(f"garten-{number}")]
    quarter, picture = factories.quarter(), factories.image()
    event = factories.event(f"aktion-{number}", days=3 + number, quarter=quarter)
    shop = factories.shop(f"laden-{number}", title="Reparatur", quarter=quarter, picture=picture)
    producer = factories.producer_page(f"hof-{number}", title="Reparatur", picture=picture)
    story = factories.campaign(
        f"bilder-{number}", title="Reparatur", quarter=quarter, picture=picture
    )
    for page in (event, shop, producer, story):
        page.topics.add(*topics)
        page.save()
    factories.idea(f"Reparatur {number}", "planned", quarter=quarter).topics.add(*topics)
    factories.content(f"reparatur-{number}", title=f"Reparatur {number}")


def costs(client, monkeypatch):
    """The queries of every address, without those of Wagtail's routing."""
    found = {}
    for path in PATHS:
        answered = client.get(path)
        drawn = getattr(answered, "context_data", None) or {}
        extra = routing(client, path, monkeypatch) if drawn.get("page") else 0
        found[path] = queries(client, path) - extra
    return found


def test_a_page_costs_few_queries_at_any_size(client, monkeypatch):
    warm = costs(client, monkeypatch)
    monkeypatch.setattr(kept, "SECONDS", 0)
    kept.forget()
    few = costs(client, monkeypatch)
    for number in range(1, 4):
        fill(number)
    many = costs(client, monkeypatch)

    assert many == few
    assert [path for path in STARTS if few.pop(path) > START] == []
    assert {path: cost for path, cost in warm.items() if path in few and cost > WARM} == {}
    assert {path: cost for path, cost in few.items() if cost > COLD} == {}
