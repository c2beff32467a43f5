"""The pages behind the forms for an idea and for a place in a shop: each step, and mistakes."""

import pytest

from .looking import FULL, wrong
from .test_every_step import show
from .walking import BUTTON, SEND, press

LONG = "Nachbarschaftswerkstatteröffnungsfest " * 2


@pytest.mark.parametrize("walk", FULL, indirect=True, ids=str)
def test_no_step_to_a_place_has_a_fault(walk):
    apply(walk)
    reach(walk)
    withdraw(walk)

    assert walk.found == {}
    assert walk.page.context.cookies() == []
    assert len(walk.stations) == 15


def apply(walk):
    walk.go("/laeden/laden-auf-der-muehle/")
    walk.page.goto(walk.page.locator(".week-free a[href]").first.evaluate("link => link.href"))
    walk.look("start with a wish")
    walk.press(SEND, "what")
    walk.press(SEND, "what with mistakes")
    walk.page.locator("#id_offer").fill(LONG)
    walk.page.locator("#id_story").fill("لو سمحتم 🌻 <b>" + "x" * 90)
    walk.press(SEND, "where and when")
    walk.press(SEND, "needs")
    walk.page.locator("#id_needs_text").fill("x" * 120)
    walk.press(SEND, "who")
    walk.press(SEND, "who with mistakes")


def reach(walk):
    walk.page.locator("#id_name").fill(LONG)
    walk.page.locator("input[name=sells_as]").first.check()
    walk.press(SEND, "reach")
    walk.press(SEND, "reach with mistakes")
    walk.page.locator("#id_email").fill(walk.mail)
    walk.press(SEND, "check page")
    walk.press(".summary-list a", "changing an answer")
    walk.press(SEND, "check page again")
    walk.press(BUTTON, "thanks")


def withdraw(walk):
    press(walk.page, ".secret-link a")
    walk.press("a[href$='tun=zurueckziehen']", "to be taken back")
    walk.press("button[value=zurueckziehen]", "taken back")


@pytest.mark.parametrize("walk", FULL, indirect=True, ids=str)
def test_no_step_of_an_idea_has_a_fault(walk):
    walk.go("/ideen/neu/")
    walk.press(SEND, "idea with mistakes")
    walk.page.locator("#id_title").fill("Eine Bank am Vichtbach")
    walk.page.locator("#id_text").fill("x" * 120 + " لو سمحتم 🌻 <b>")
    walk.page.locator("input[name=quarter]").first.check()
    walk.page.locator("#id_display_name").fill("W" * 60)
    walk.press(SEND, "check page with ideas that are alike")
    assert walk.page.locator("main .rows .card").count() > 0
    walk.press(BUTTON, "thanks")
    press(walk.page, "main a[href*='/vorgang/']")
    walk.page.locator("#id_title").fill("")
    walk.press("button[value=aendern]", "amending with mistakes")
    walk.press("button[value=zurueckziehen]", "taken back")

    assert walk.found == {}
    assert walk.page.context.cookies() == []
    assert len(walk.stations) == 5


@pytest.mark.parametrize("walk", FULL, indirect=True, ids=str)
def test_a_support_that_is_refused_has_no_fault(walk):
    walk.go("/ideen/12/")
    person = walk.page.locator("input[name=person]").input_value()
    address = f"{walk.site.url}{walk.prefix}/ideen/1/unterstuetzen/"
    answer = walk.page.request.post(address, form={"person": person})
    show(walk.page, address, answer.text())

    assert answer.status == 409
    assert wrong(walk.page) == []
