import pytest

from tests import factories

pytestmark = pytest.mark.django_db


def page(client, path):
    response = client.get(path)
    assert response.status_code == 200
    return response.content.decode()


def test_the_start_shows_actions_quarters_and_doors(client):
    factories.quarter_page()
    factories.event()
    html = page(client, "/")

    assert "Was läuft in Ihrem Viertel?" in html
    assert 'href="/viertel/oberstolberg/"' in html
    assert "Reparatur-Café" in html
    assert html.count('class="door"') == 3


def test_the_start_leaves_out_what_is_empty(client):
    factories.home()
    html = page(client, "/")

    assert "town-line" not in html
    assert "Die nächsten Aktionen" not in html and "diese Woche" not in html


def test_a_quarter_shows_its_names_and_its_own_actions(client):
    quarter = factories.quarter(aliases=["Altstadt"])
    factories.quarter_page()
    factories.event(quarter=quarter)
    factories.event("anderswo", title="Anderswo", quarter=factories.quarter("velau"))
    html = page(client, "/viertel/oberstolberg/")

    assert "Altstadt" in html
    assert 'class="breadcrumb' in html and '<a href="/viertel/">Viertel</a>' in html
    assert "Reparatur-Café" in html
    assert "Anderswo" not in html


def test_an_untranslated_page_shows_german_in_the_readers_shell(client):
    factories.content("impressum", title="Impressum")
    factories.locale("en")
    home = factories.home().copy_for_translation(factories.locale("en"))
    home.save_revision().publish()
    html = page(client, "/en/impressum/")

    assert '<html lang="en"' in html
    assert 'lang="de" dir="ltr"' in html
