"""What the pages of the square cost; search is the dearest, in any language."""

import pytest

from tests import factories
from tests.portal.test_queries import queries, routing

pytestmark = pytest.mark.django_db
PATHS = [
    "/suche/?q=Reparatur",
    "/suche/?q=Repertur",
    "/viertel/",
    "/viertel/oberstolberg/",
    "/kontakt/",
    "/barrierefreiheit/melden/",
    "/newsletter/",
    "/meine-eintraege/",
    "/impressum/",
]


@pytest.mark.parametrize("prefix", ["", "/tr"])
@pytest.mark.parametrize("path", PATHS)
def test_a_page_costs_few_queries(client, monkeypatch, prefix, path):
    factories.quarter_page()
    factories.event()
    factories.content("impressum")
    factories.content("kontakt")
    start = factories.home().copy_for_translation(factories.locale("tr"))
    start.save_revision().publish()
    cost = queries(client, prefix + path)
    if "suche" in path or not client.get(prefix + path).context.get("page"):
        assert cost <= 12
    else:
        assert cost - routing(client, prefix + path, monkeypatch) <= 12
