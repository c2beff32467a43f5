"""What a resident does, on a small phone, without JavaScript, in German and in Arabic."""

import pytest

from .walking import BUTTON, SEND, press

PHONE = {"viewport": {"width": 320, "height": 640}, "java_script_enabled": False}
# An action of the demo that takes sign-ups and has room.
ACTION = "hochbeete-bauen-im-garten"


@pytest.mark.parametrize("prefix", ["", "/ar"])
def test_find_an_action_sign_up_and_cancel(site, visit, prefix):
    page = visit(**PHONE)
    mail = f"ada{prefix.strip('/')}@example.org"
    page.goto(f"{site.url}{prefix}/")
    page.goto(f"{site.url}{prefix}/aktionen/?von=&q=Hochbeete")
    page.locator(f"a[href$='/aktionen/{ACTION}/']").first.click()
    page.locator(f"a[href$='/{ACTION}/anmelden/']").first.click()
    page.locator("#id_name").fill("Ada")
    page.locator("#id_email").fill(mail)
    press(page, SEND)
    press(page, BUTTON)
    number = page.locator(".confirmation-number").inner_text()
    link = site.link(mail, r"http://localhost:\d+\S*/aktionen/anmeldung/\S+")
    page.goto(link)
    press(page, "button[name=tun][value=absagen]")

    assert "A-" in number
    assert page.locator("button[name=tun]").count() == 0
    assert page.faults == []


def test_an_empty_form_says_what_to_do_and_keeps_what_was_typed(site, visit):
    page = visit(viewport={"width": 1280, "height": 800})
    page.goto(f"{site.url}/aktionen/{ACTION}/anmelden/")
    page.locator("#id_phone").fill("02402 4711")
    press(page, SEND)

    assert page.title().startswith("Fehler:")
    assert page.locator(".error-summary").evaluate("box => box === document.activeElement")
    assert page.locator("#id_phone").input_value() == "02402 4711"


def test_the_calendar_of_a_selection_can_be_taken_along(site, visit):
    page = visit(**PHONE)
    answer = page.request.get(f"{site.url}/aktionen/kalender.ics?viertel=muensterbusch")

    assert answer.status == 200
    assert "BEGIN:VEVENT" in answer.text()
