import re

import pytest
from django.utils import translation

from portal.models import SiteSettings
from tests import factories

pytestmark = pytest.mark.django_db
LANGUAGES = {
    "": "de",
    "/de-simple": "de-simple",
    "/en": "en",
    "/tr": "tr",
    "/ar": "ar",
    "/uk": "uk",
}


@pytest.fixture(autouse=True)
def town():
    start = factories.home()
    factories.content("impressum", title="Impressum")
    for code in list(LANGUAGES.values())[1:]:
        start.copy_for_translation(factories.locale(code)).save_revision().publish()


@pytest.fixture
def read(client):
    def read(path):
        response = client.get(path)
        assert response.status_code == 200, path
        return response.content.decode()

    return read


@pytest.mark.parametrize(("prefix", "code"), LANGUAGES.items())
def test_every_language_has_its_shell(read, prefix, code):
    html = read(f"{prefix}/")
    direction = "rtl" if code == "ar" else "ltr"

    assert f'<html lang="{code}" dir="{direction}"' in html
    assert html.count('aria-current="true"') >= 1


@pytest.mark.indexed
def test_the_language_menu_leads_to_this_page_with_its_query(read):
    html = read("/tr/suche/?q=garten")

    for prefix in LANGUAGES:
        assert f'href="{prefix}/suche/?q=garten"' in html


def test_an_untranslated_page_points_to_the_german_one(read):
    html = read("/tr/impressum/")

    assert '<link rel="canonical" href="http://testserver/impressum/">' in html
    assert re.findall(r'hreflang="(\S+)" href="http', html) == ["de"]
    assert 'action="/tr/uebersetzung-wuenschen/"' in html


def test_a_translated_page_points_to_itself_and_names_the_others(read):
    html = read("/uk/")

    assert '<link rel="canonical" href="http://testserver/uk/">' in html
    assert len(re.findall(r'rel="alternate" hreflang="\S+"', html)) == 6


def test_an_area_shows_in_the_navigation_once_its_page_stands(read):
    before = 'href="/aktionen/"' in read("/")
    factories.index()

    assert (before, 'href="/aktionen/"' in read("/")) == (False, True)


def test_who_runs_this_stands_on_every_page(read):
    settings = SiteSettings.load()
    settings.phone = "02402 999"
    settings.demo_banner = True
    settings.save()
    html = read("/impressum/")

    assert 'href="tel:+492402999"' in html
    assert "Beispielinhalte" in html


def test_an_unknown_page_says_so_in_the_readers_language(client):
    for path, code in (("/gibt-es-nicht/", "de"), ("/ar/gibt-es-nicht/", "ar")):
        response = client.get(path)

        assert response.status_code == 404
        assert f'<html lang="{code}"' in response.content.decode()


@pytest.mark.parametrize("path", ["/%00", "/" + "a" * 3000 + "/", "/%F0%9F%8E%89/", "/tr/%2e%2e/"])
def test_nonsense_in_the_address_is_not_found(client, path):
    assert client.get(path).status_code in (301, 302, 404)


def test_a_number_in_an_arabic_sentence_keeps_its_order():
    site = SiteSettings(phone="02402 000000")
    german = site.phone_in_text
    with translation.override("ar"):
        arabic = site.phone_in_text

    assert german == "02402 000000"
    assert arabic == "\u206602402 000000\u2069"
