"""The pages that no address of the sitemap leads to: behind forms, in mails, and in trouble."""

import pytest
from django.template.loader import render_to_string

from .looking import VIEWS, wrong
from .walking import BUTTON, SEND

ACTION = "/aktionen/insektenhotels-bauen/anmelden/"
FOREIGN = {"Origin": "https://evil.example"}


@pytest.mark.parametrize("walk", VIEWS, indirect=True, ids=str)
def test_no_step_of_a_form_has_a_fault(walk):
    sign_up(walk)
    ask(walk)
    newsletter(walk)
    assert walk.page.context.cookies() == []
    entries(walk)

    assert walk.found == {}
    assert len(walk.stations) == 18


def sign_up(walk):
    walk.go(ACTION)
    walk.press(SEND, "sign-up with mistakes")
    walk.page.locator("#id_name").fill("Nachbarschaftswerkstatteröffnungsfest " * 2)
    walk.page.locator("#id_email").fill(walk.mail)
    walk.page.locator("#id_needs").fill("لو سمحتم كرسي 🌻 <b>" + "x" * 90)
    walk.press(SEND, "check page")
    walk.press(BUTTON, "thanks")
    walk.follow("/aktionen/anmeldung/", "sign-up by mail link")


def ask(walk):
    walk.go("/kontakt/")
    walk.press(SEND, "question with mistakes")
    walk.page.locator("#id_text").fill("Wann? " * 40)
    walk.page.locator("#id_phone").fill("02402 4711")
    walk.press(SEND, "question sent")
    walk.go("/barrierefreiheit/melden/")
    walk.press(SEND, "barrier with mistakes")
    walk.page.locator("#id_text").fill("Der Knopf ist zu klein.")
    walk.press(SEND, "barrier sent")


def newsletter(walk):
    walk.go("/newsletter/")
    walk.press(SEND, "newsletter with mistakes")
    walk.page.locator("#id_email").fill(walk.mail)
    walk.press(SEND, "newsletter ordered")
    walk.follow("/newsletter/bestaetigen/", "newsletter to confirm")
    walk.press(BUTTON, "newsletter begun")


def entries(walk):
    walk.go("/meine-eintraege/")
    walk.page.locator("#id_email").fill(walk.mail)
    walk.press(SEND, "code asked for")
    walk.page.locator("#id_code").fill("123")
    walk.press(SEND, "code with mistakes")
    walk.follow("/meine-eintraege/oeffnen/", "entries to open")
    walk.press(BUTTON, "entries open")
    walk.go("/meine-eintraege/loeschen/")
    walk.look("entries to erase")
    walk.press(BUTTON, "entries erased")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 1280])
def test_no_page_for_trouble_has_a_fault(site, visit, width, scheme):
    page = visit(viewport={"width": width, "height": 900}, color_scheme=scheme)
    foreign = page.request.post(f"{site.url}/kontakt/", headers=FOREIGN)
    pages = {"refused": foreign.text()}
    for name in ("500.html", "503.html"):
        pages[name] = render_to_string(name)
    found = {}
    for name, html in pages.items():
        show(page, f"{site.url}/{name}/", html)
        if faults := wrong(page):
            found[name] = faults
    for path in ("/konto/anmelden/", "/konto/passwort/vergessen/"):
        page.goto(f"{site.url}{path}")
        if faults := wrong(page):
            found[path] = faults

    assert foreign.status == 403
    assert found == {}


def show(page, address, html):
    """Put an answer that no address gives by itself where its style sheets can be reached."""
    page.route(address, lambda route: route.fulfill(body=html, content_type="text/html"))
    page.goto(address)
