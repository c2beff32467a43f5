import pytest

from tests import factories

pytestmark = pytest.mark.django_db


@pytest.fixture
def read(client):
    factories.content("mitmachen", title="Mitmachen", summary="Suchen Sie sich aus, was passt.")
    return lambda path="/mitmachen/": client.get(path).content.decode()


def test_each_door_says_who_how_long_and_what_happens_next(read):
    factories.index()
    html = read()

    assert html.count('class="door"') == 3
    for word in ("Für wen", "Dauer", "Danach"):
        assert html.count(f"<dt>{word}</dt>") == 3
    assert html.count("Lieber anrufen?") == 3
    assert 'href="/aktionen/"' in html


def test_a_door_opens_with_its_area(read):
    before = "/ideen/neu/" in read()
    factories.content("ideen")

    assert (before, "/ideen/neu/" in read()) == (False, True)


def test_who_sent_something_finds_the_way_back(read):
    assert "Schon eingereicht?" in read()
    assert 'href="/meine-eintraege/"' in read()


def test_without_its_page_it_is_not_found(client):
    factories.home()

    assert client.get("/mitmachen/").status_code == 404


def test_doors_stay_in_the_language_of_the_reader_when_the_text_is_german(read):
    factories.home().copy_for_translation(factories.locale("tr")).save_revision().publish()
    html = read("/tr/mitmachen/")

    assert 'action="/tr/uebersetzung-wuenschen/"' in html
    assert '<div class="prose stack" lang="de" dir="ltr">' in html
    assert 'href="/tr/kontakt/"' in html
