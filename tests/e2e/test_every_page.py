"""Every address of the sitemap, in every language: answers, fits, and asks nobody else."""

import pytest
from axe_playwright_python.sync_playwright import Axe

AXE = {
    "runOnly": {
        "type": "tag",
        "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    }
}
LANGUAGES = ["", "/de-simple", "/en", "/tr", "/ar", "/uk"]
# One address for every public template.
TEMPLATES = [
    "/",
    "/viertel/",
    "/viertel/muensterbusch/",
    "/aktionen/",
    "/aktionen/?ansicht=monat",
    "/aktionen/?q=gibtesnicht",
    "/aktionen/hochbeete-bauen-im-garten/",
    "/aktionen/hochbeete-bauen-im-garten/anmelden/",
    "/kampagnen/",
    "/kampagnen/der-vichtbach-ein-jahr-lang/",
    "/kampagnen/haende-die-etwas-koennen/",
    "/mitmachen/",
    "/kontakt/",
    "/barrierefreiheit/melden/",
    "/newsletter/",
    "/meine-eintraege/",
    "/suche/?q=reparieren",
    "/suche/?q=gibtesnicht",
    "/gibt-es-nicht/",
]
OVERFLOW = "document.documentElement.scrollWidth - document.documentElement.clientWidth"


@pytest.mark.parametrize("prefix", LANGUAGES)
def test_every_address_answers_and_fits_on_a_small_phone(site, visit, prefix):
    page = visit(viewport={"width": 320, "height": 640})
    german = [url for url in site.addresses() if url.count("/") > 2]
    paths = {strip(url.removeprefix(site.url)) for url in german}
    wrong = []
    for path in sorted(paths):
        answer = page.goto(f"{site.url}{prefix}{path}")
        overflow = page.evaluate(OVERFLOW)
        if answer.status != 200 or overflow > 0 or page.faults:
            wrong.append((path, answer.status, overflow, page.faults[:]))
            page.faults.clear()

    assert len(paths) > 25
    assert wrong == []
    assert page.context.cookies() == []


def strip(path):
    for prefix in LANGUAGES[1:]:
        if path == prefix or path.startswith(f"{prefix}/"):
            return path.removeprefix(prefix) or "/"
    return path


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 1280])
@pytest.mark.parametrize("prefix", ["", "/ar"])
def test_axe_finds_nothing(site, visit, prefix, width, scheme):
    page = visit(viewport={"width": width, "height": 900}, color_scheme=scheme)
    found = {}
    for path in TEMPLATES:
        page.goto(f"{site.url}{prefix}{path}")
        results = Axe().run(page, options=AXE)
        if violations := results.response["violations"]:
            found[path] = [
                (row["id"], [node["html"][:160] for node in row["nodes"][:3]]) for row in violations
            ]

    assert found == {}


def test_axe_would_find_a_fault(visit):
    page = visit()
    page.set_content("<html lang=de><title>x</title><main><h1>x</h1><img src=x></main></html>")

    assert Axe().run(page, options=AXE).response["violations"]
