import pytest
from django.core.cache import cache
from wagtail.models import PageViewRestriction

from home import campaigns
from home.services import searching
from ideas import cards as ideas
from portal.cards import Card
from shops import cards as shops
from tests import factories

pytestmark = [pytest.mark.django_db, pytest.mark.indexed]


@pytest.fixture(autouse=True)
def town():
    cache.clear()
    quarter = factories.quarter("velau-muehle", name="Velau-Mühle", aliases=["auf der Mühle"])
    factories.quarter_page("velau-muehle", title="Velau-Mühle")
    factories.event(quarter=quarter)
    factories.content("impressum", title="Impressum", summary="Wer dahinter steht.")


@pytest.fixture
def search(client):
    def search(query, path="/suche/"):
        response = client.get(path, {"q": query})
        assert response.status_code == 200
        return response.content.decode().partition("<main")[2].partition("</main>")[0]

    return search


def names(query):
    return [group.name for group in searching.search(query)]


def test_what_fits_stands_in_groups_with_counts(search):
    html = search("Mühle")

    assert names("Mühle") == ["aktionen", "viertel"]
    assert "Viertel <span" in html and "(1)" in html
    assert 'value="Mühle"' in html


@pytest.mark.parametrize(
    "query", ["Muehle", "muehle", "mühle", "MÜHLE", "Reparatur", "reparaturen", "repariere"]
)
def test_umlauts_cases_and_endings_all_find(query):
    assert "aktionen" in names(query)


def test_more_than_five_can_all_be_shown(client):
    for number in range(7):
        factories.content(f"garten-{number}", title=f"Garten {number}")
    short = client.get("/suche/?q=Garten").content.decode()
    full = client.get("/suche/?q=Garten&alle=seiten").content.decode()

    assert "Alle 7 zeigen" in short and short.count("card-page") == 5
    assert full.count("card-page") == 7


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("Repertur", "Reparatur"), ("Impresum", "Impressum"), ("Müle", "Mühle"), ("velao", "Velau")],
)
def test_a_slip_is_guessed(search, typed, meant):
    html = search(typed)

    assert "Meinten Sie" in html and f">{meant}</a>" in html


def test_nothing_found_has_three_ways_on_and_a_phone(search):
    html = search("Xylophonquartett")

    assert "Meinten Sie" not in html
    assert html.count("button-quiet") == 3
    assert "02402" in html


@pytest.mark.parametrize(
    "query",
    [
        "",
        " ",
        "\x00",
        "a\x00b",
        "x" * 10_000,
        "\"'()*:^-+",
        "AND OR NOT",
        "a AND",
        "NEAR(",
        "🎉",
        "%",
        "_",
        "متى",
        "<b>x</b>",
        "\\",
        "col:x",
        "-",
        "''",
        '"',
        "\ud7ff\uffff",
        "¹½ǆ",
    ],
)
def test_nonsense_is_never_an_error(search, query):
    html = search(query)

    assert "<b>x</b>" not in html


def test_a_translated_page_is_found_by_its_own_words(search):
    page = factories.content("kontakt", title="Kontakt")
    start = factories.home().copy_for_translation(factories.locale("tr"))
    start.save_revision().publish()
    turkish = page.copy_for_translation(factories.locale("tr"))
    turkish.title = "İletişim"
    turkish.save_revision().publish()

    assert "İletişim" in search("iletişim", "/tr/suche/")
    assert "İletişim" in search("Kontakt", "/tr/suche/")
    assert 'lang="de"' in search("Impressum", "/tr/suche/")


def test_what_is_hidden_is_not_found(search):
    page = factories.content("intern", title="Geheimnisvoll")
    PageViewRestriction.objects.create(page=page, restriction_type="login")
    factories.content("entwurf", title="Geheimnisvoll", live=False)

    assert names("Geheimnisvoll") == []
    assert "Meinten Sie" not in search("Geheimnisvol")


def test_every_area_is_a_group_in_one_order(search, monkeypatch):
    def give(kind):
        card = Card(kind=kind, title=f"Treffer {kind}", url="#")
        return lambda query, limit: ([card] * min(limit, 12), 12)

    for window, name, kind in [
        (shops, "search_shops", "shop"),
        (shops, "search_producers", "producer"),
        (ideas, "search", "idea"),
        (campaigns, "search", "campaign"),
    ]:
        monkeypatch.setattr(window, name, give(kind))
    factories.content("muehle", title="Mühle")
    html = search("Mühle")

    assert names("Mühle") == [
        "aktionen",
        "laeden",
        "handgemacht",
        "ideen",
        "bilder",
        "viertel",
        "seiten",
    ]
    assert html.count("Treffer idea") == 5
    assert "Alle 12 zeigen: Ideen" in html


def test_a_name_of_two_quarters_asks_which_is_meant(search):
    factories.quarter("unterstolberg", aliases=["Auf der Muehle"])
    factories.quarter_page("unterstolberg", title="Unterstolberg")
    asked = search("auf der Mühle").partition("Welches meinen Sie?")[2].partition("<h2>")[0]

    assert 'href="/viertel/velau-muehle/"' in asked
    assert 'href="/viertel/unterstolberg/"' in asked


def test_a_name_of_one_quarter_does_not_ask(search):
    assert "Welches meinen Sie?" not in search("auf der Mühle")
