"""Every address of the sitemap, in every language: answers, fits, and asks nobody else."""

import pytest

from .addresses import ERRORS, LANGUAGES, TEMPLATES, plain
from .looking import FULL, OVERFLOW, VIEWS, by_axe, violations, wrong

MENUS = ":is(.masthead, .tools)"


@pytest.mark.parametrize("prefix", LANGUAGES)
def test_every_address_answers_and_fits_on_a_small_phone(site, visit, prefix):
    page = visit(viewport={"width": 320, "height": 640})
    faulty, walked = [], {plain(url) for url in site.addresses}
    for path in sorted(walked):
        # Pictures have their room before they are there, so nothing waits for them.
        answer = page.goto(f"{site.url}{prefix}{path}", wait_until="domcontentloaded")
        overflow = page.evaluate(OVERFLOW)
        if answer.status != 200 or overflow > 0 or page.faults:
            faulty.append((path, answer.status, overflow, page.faults[:]))
            page.faults.clear()

    assert len(walked) > 70
    assert faulty == []
    assert page.context.cookies() == []


@pytest.mark.parametrize("view", VIEWS, ids=str)
def test_no_template_has_a_fault(site, visit, view):
    prefix, width, scheme = view
    page = visit(viewport={"width": width, "height": 900}, color_scheme=scheme)
    found = {}
    for number, path in enumerate([*TEMPLATES, *site.states.values()]):
        page.goto(f"{site.url}{prefix}{path}")
        if path in ERRORS:
            page.faults.clear()
        if faults := wrong(page, axe=by_axe(view, number)):
            found[path] = faults

    assert found == {}
    assert page.context.cookies() == []


@pytest.mark.parametrize("view", VIEWS, ids=str)
def test_the_open_menus_have_no_fault(site, visit, view):
    prefix, width, scheme = view
    page = visit(viewport={"width": width, "height": 900}, color_scheme=scheme)
    page.goto(f"{site.url}{prefix}/")

    assert page.locator(f"{MENUS} details").count() == 2
    assert wrong(page, MENUS) == []
    assert page.locator(f"{MENUS} details:not([open])").count() == 0


@pytest.mark.parametrize("view", FULL, ids=str)
def test_no_component_has_a_fault(site, staff, view):
    prefix, width, scheme = view
    window = {"viewport": {"width": width, "height": 900}, "color_scheme": scheme}
    page = staff("redaktion@example.org", **window)
    page.goto(f"{site.url}{prefix}/muster/")

    assert page.locator(".pattern-page").count() > 40
    assert wrong(page) == []


def test_axe_would_find_a_fault(visit):
    page = visit()
    page.set_content("<html lang=de><title>x</title><main><h1>x</h1><img src=x></main></html>")

    assert violations(page)
