from xml.etree import ElementTree

import pytest
from django.utils import timezone
from wagtail.models import PageViewRestriction

from ideas import cards as ideas
from tests import factories

pytestmark = pytest.mark.django_db
NAMES = {
    "s": "http://www.sitemaps.org/schemas/sitemap/0.9",
    "x": "http://www.w3.org/1999/xhtml",
}


def read(client, language):
    """The addresses of a sitemap, each with the languages it names."""
    root = ElementTree.fromstring(client.get(f"/sitemap-{language}.xml").content)
    return {
        url.find("s:loc", NAMES).text.removeprefix("http://testserver"): {
            link.get("hreflang") for link in url.findall("x:link", NAMES)
        }
        for url in root.findall("s:url", NAMES)
    }


def test_the_index_names_a_sitemap_for_each_language(client):
    html = client.get("/sitemap.xml").content.decode()

    assert html.count("<loc>") == 6
    assert "http://testserver/sitemap-de-simple.xml" in html


def test_a_page_stands_only_where_it_is_translated(client):
    page = factories.content("impressum")
    factories.event()
    start = factories.home().copy_for_translation(factories.locale("tr"))
    start.save_revision().publish()
    page.copy_for_translation(factories.locale("tr")).save_revision().publish()
    german, turkish, arabic = (read(client, code) for code in ("de", "tr", "ar"))

    assert german["/impressum/"] == {"de", "tr"}
    assert german["/aktionen/reparatur-cafe/"] == {"de"}
    assert {"/tr/", "/tr/impressum/", "/tr/newsletter/"} <= set(turkish)
    assert "/tr/aktionen/reparatur-cafe/" not in turkish
    assert set(arabic) == {
        "/ar/kontakt/",
        "/ar/barrierefreiheit/melden/",
        "/ar/newsletter/",
        "/ar/meine-eintraege/",
    }


def test_hidden_pages_and_drafts_are_not_told(client):
    page = factories.content("intern")
    PageViewRestriction.objects.create(page=page, restriction_type="login")
    factories.content("entwurf", live=False)

    assert not {"/intern/", "/entwurf/"} & set(read(client, "de"))


def test_every_address_answers(client):
    factories.quarter_page()
    factories.event()
    factories.content("impressum")
    factories.topic("garten")

    assert "/thema/garten/" in read(client, "de")
    for path in read(client, "de"):
        assert client.get(path).status_code == 200, path


def test_topics_speak_every_language_and_ideas_only_their_own(client, monkeypatch):
    updated = timezone.now()
    monkeypatch.setattr(ideas, "addresses", lambda: [("/ideen/7-eine-bank/", updated)])
    factories.topic("garten")
    german, turkish = read(client, "de"), read(client, "tr")

    assert german["/ideen/7-eine-bank/"] == {"de"}
    assert updated.isoformat()[:10] in client.get("/sitemap-de.xml").content.decode()
    assert len(german["/thema/garten/"]) == 6
    assert "/tr/thema/garten/" in turkish and "/tr/ideen/7-eine-bank/" not in turkish


def test_robots_know_the_sitemap_and_unknown_languages_are_not_found(client):
    text = client.get("/robots.txt").content.decode()

    assert "Sitemap: http://testserver/sitemap.xml" in text
    assert "Disallow: /tr/suche/" in text
    assert client.get("/sitemap-xx.xml").status_code == 404
