"""Actions on the map: every number of the drawing stands in the list, and the list has all."""

import re
from datetime import timedelta

import pytest
from django.utils import timezone

from events import services, views
from portal.settings.maps import picture_sources
from tests import factories

pytestmark = [pytest.mark.django_db, pytest.mark.indexed]
MAP = "/aktionen/?ansicht=karte"
AREA = {"type": "Polygon", "coordinates": [[[6.2, 50.76], [6.2, 50.79], [6.25, 50.78]]]}


@pytest.fixture
def town():
    quarter = factories.quarter("mitte", name="Mitte", area=AREA)
    where = {"quarter": quarter, "latitude": "50.77000", "longitude": "6.21000"}
    hall = factories.venue("halle", name="Halle", **where)
    for number in range(5):
        factories.event(f"a{number}", title=f"Aktion {number}", venue=hall, days=number + 1)
    factories.event("b", title="Im Hof", venue=factories.venue("hof", name="Hof"))
    factories.event("c", title="Irgendwo", cost="5 Euro")


def test_a_number_leads_from_the_drawing_to_its_place_in_the_list(client, town):
    text = client.get(MAP).text

    points = re.findall(r'class="town-map-point" href="(\S+)" aria-label="(.*?)"', text)
    assert points == [("#ort-1", "1: Halle")]
    assert '<text class="town-map-name"' in text
    for number in re.findall(r'href="#ort-(\d+)"', text):
        assert f'id="ort-{number}"' in text


def test_every_place_shows_its_next_actions_and_a_way_to_the_others(client, town):
    text = client.get(f"{MAP}&sprache=xx&merkmal=").text
    titles = re.findall(r'class="card-title">\s*<a href="\S+">(.*?)</a>', text)

    assert sorted(titles) == ["Aktion 0", "Aktion 1", "Aktion 2", "Im Hof", "Irgendwo"]
    assert "7 Aktionen" in text
    assert re.search(r'href="\?ort=halle">2 weitere', text)
    assert "Ohne festen Ort" in text


def test_a_date_stands_where_it_is_also_when_its_series_is_elsewhere(client, town):
    yard = factories.venue("platz", name="Platz")
    series = factories.event(
        "chor",
        title="Chor",
        days=1,
        repeat="weekly",
        repeat_until=timezone.localdate() + timedelta(days=22),
        venue=factories.venue("saal", name="Saal"),
    )
    services.change_dates(series.dates.last(), venue=yard)
    text = client.get(f"{MAP}&q=Chor").text

    assert re.findall(r'class="card-title">\s*<a href="\S+">(.*?)</a>', text) == ["Chor", "Chor"]
    assert "1 Aktion" in text
    # A card does not say once more where it is.
    assert re.findall(r"<li>(Platz|Saal)</li>", text) == []
    assert "<li>kostenlos</li>" in text
    assert client.get("/aktionen/kalender.ics?ort=platz").text.count("BEGIN:VEVENT") == 1
    assert client.get("/aktionen/kalender.ics?ort=saal").text.count("BEGIN:VEVENT") == 3


def test_the_filters_narrow_the_places(client, town):
    text = client.get(f"{MAP}&merkmal=kostenlos&ort=hof").text

    assert "1 Aktion" in text and "Im Hof" in text and "Irgendwo" not in text
    assert '<input type="hidden" name="ort" value="hof">' in text
    assert client.get(f"{MAP}&q=gibtesnicht").text.count("Keine Aktion passt") == 1


def test_a_place_is_a_selection_for_every_output(client, town):
    assert client.get("/aktionen/kalender.ics?ort=halle").text.count("BEGIN:VEVENT") == 5
    assert len(client.get("/aktionen/feed.json?ort=hof").json()["items"]) == 1


def test_a_place_that_came_between_two_questions_is_on_the_next_map(client, town, monkeypatch):
    monkeypatch.setattr(views.places, "_places", lambda *args: [])

    assert client.get(MAP).status_code == 200


def test_more_places_cost_the_same_queries(client, town, django_assert_max_num_queries):
    client.get(MAP)
    with django_assert_max_num_queries(30) as few:
        client.get(MAP)
    for number in range(3):
        factories.event(f"mehr-{number}", venue=factories.venue(f"ort-{number}"))
    with django_assert_max_num_queries(30) as many:
        client.get(MAP)

    assert len(many) == len(few)


@pytest.mark.parametrize(
    ("address", "sources"),
    [
        ("", ["'self'"]),
        ("/karten/{z}/{x}/{y}.png", ["'self'", "data:"]),
        ("https://a.example.org/{z}/{x}/{y}.png", ["'self'", "data:", "https://a.example.org"]),
        ("https://{s}.example.org/{z}.png", ["'self'", "data:", "https://*.example.org"]),
    ],
)
def test_a_browser_may_load_pictures_only_from_the_host_of_the_tiles(address, sources):
    assert picture_sources(address) == sources


def test_a_street_map_is_offered_only_where_tiles_are_set(client, town, settings):
    without = client.get(MAP).text
    settings.TILE_URL = "https://karten.example.org/{z}/{x}/{y}.png"
    offered = client.get(MAP).text

    assert "street_map" not in without and "street-map" not in without
    assert "kommen von karten.example.org." in offered
    assert 'data-spot="50.77000,6.21000" data-name="Halle"' in offered
    assert offered.count("data-spot") == 1
