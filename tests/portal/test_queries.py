"""How many queries a page costs beyond what Wagtail's routing costs anyway."""

import pytest
from django.db import connection
from django.http import HttpResponse
from django.test.utils import CaptureQueriesContext

from tests import factories

pytestmark = pytest.mark.django_db
PAGES = [("/", 18), ("/aktionen/", 12)]
PAGES += [("/aktionen/reparatur-cafe/", 12), ("/aktionen/?ansicht=monat", 12)]
PAGES += [(f"/aktionen/?ansicht={shape}", 12) for shape in ("woche", "karte")]


def queries(client, path):
    client.get(path)
    with CaptureQueriesContext(connection) as captured:
        assert client.get(path).status_code == 200
    return len(captured)


def routing(client, path, monkeypatch):
    """The queries of the same address when its page draws nothing."""
    with monkeypatch.context() as patch:
        patch.setattr("portal.models.BasePage.serve", lambda *args, **kwargs: HttpResponse())
        return queries(client, path)


@pytest.mark.parametrize(("path", "limit"), PAGES)
def test_a_page_costs_few_queries_and_the_same_with_ten_times_the_content(
    client, monkeypatch, path, limit
):
    factories.event()
    factories.event("heute", days=0)
    few = queries(client, path) - routing(client, path, monkeypatch)
    for number in range(10):
        factories.event(f"mehr-{number}", days=3 + number)
    many = queries(client, path) - routing(client, path, monkeypatch)

    assert many <= limit
    assert many == few
