"""Every address of the sitemap, in every language: answers, fits, and asks nobody else."""

import pytest

from .looking import OVERFLOW, VIEWS, violations, wrong

LANGUAGES = ["", "/de-simple", "/en", "/tr", "/ar", "/uk"]
# One address for every public template.
TEMPLATES = [
    "/",
    "/viertel/",
    "/viertel/muensterbusch/",
    "/aktionen/",
    "/aktionen/?ansicht=monat",
    "/aktionen/?q=gibtesnicht",
    "/aktionen/?seite=2&viertel=muensterbusch&viertel=oberstolberg",
    # With room, full, called off, over.
    "/aktionen/hochbeete-bauen-im-garten/",
    "/aktionen/naehen-am-abend/",
    "/aktionen/chor-konzert-auf-der-burg/",
    "/aktionen/suppe-und-geschichten/",
    "/aktionen/hochbeete-bauen-im-garten/anmelden/",
    "/kampagnen/",
    "/kampagnen/der-vichtbach-ein-jahr-lang/",
    "/kampagnen/haende-die-etwas-koennen/",
    "/mitmachen/",
    "/leichte-sprache/",
    "/gebaerdensprache/",
    "/barrierefreiheit/",
    "/kontakt/",
    "/barrierefreiheit/melden/",
    "/newsletter/",
    "/meine-eintraege/",
    "/suche/?q=reparieren",
    "/suche/?q=gibtesnicht",
    "/newsletter/bestaetigen/x/",
    "/meine-eintraege/oeffnen/x/",
    "/aktionen/anmeldung/x/",
    "/gibt-es-nicht/",
]
ERRORS = TEMPLATES[-4:]
MENUS = ":is(.masthead, .tools)"


@pytest.mark.parametrize("prefix", LANGUAGES)
def test_every_address_answers_and_fits_on_a_small_phone(site, visit, prefix):
    page = visit(viewport={"width": 320, "height": 640})
    german = [url for url in site.addresses() if url.count("/") > 2]
    paths = {strip(url.removeprefix(site.url)) for url in german}
    faulty = []
    for path in sorted(paths):
        answer = page.goto(f"{site.url}{prefix}{path}")
        overflow = page.evaluate(OVERFLOW)
        if answer.status != 200 or overflow > 0 or page.faults:
            faulty.append((path, answer.status, overflow, page.faults[:]))
            page.faults.clear()

    assert len(paths) > 25
    assert faulty == []
    assert page.context.cookies() == []


def strip(path):
    for prefix in LANGUAGES[1:]:
        if path == prefix or path.startswith(f"{prefix}/"):
            return path.removeprefix(prefix) or "/"
    return path


@pytest.mark.parametrize(("prefix", "width", "scheme"), VIEWS)
def test_no_template_has_a_fault(site, visit, prefix, width, scheme):
    page = visit(viewport={"width": width, "height": 900}, color_scheme=scheme)
    found = {}
    for path in TEMPLATES:
        page.goto(f"{site.url}{prefix}{path}")
        if path in ERRORS:
            # The browser notes in its console that the page is not there; so it should be.
            page.faults.clear()
        if faults := wrong(page):
            found[path] = faults

    assert found == {}
    assert page.context.cookies() == []


@pytest.mark.parametrize(("prefix", "width", "scheme"), VIEWS)
def test_the_open_menus_have_no_fault(site, visit, prefix, width, scheme):
    page = visit(viewport={"width": width, "height": 900}, color_scheme=scheme)
    page.goto(f"{site.url}{prefix}/")

    assert page.locator(f"{MENUS} details").count() == 2
    assert wrong(page, MENUS) == []
    assert page.locator(f"{MENUS} details:not([open])").count() == 0


def test_axe_would_find_a_fault(visit):
    page = visit()
    page.set_content("<html lang=de><title>x</title><main><h1>x</h1><img src=x></main></html>")

    assert violations(page)
