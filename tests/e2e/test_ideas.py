"""From an idea to the board, and a neighbour who supports it; without JavaScript."""

import pytest

from .walking import BUTTON, SEND, press

PHONE = {"viewport": {"width": 320, "height": 640}, "java_script_enabled": False}


@pytest.mark.parametrize("prefix", ["", "/ar"])
def test_submit_an_idea_that_staff_publish_and_a_neighbour_supports(site, visit, staff, prefix):
    page = visit(**PHONE)
    title = f"Ein Schachtisch im Park {prefix.strip('/')}".strip()
    number = submit(page, site, prefix, title)
    assert page.locator("#id_title").input_value() == title
    status = page.url
    hidden = page.request.get(f"{site.url}{prefix}/ideen/{number}/")
    assert hidden.status == 404
    publish(staff("moderation@example.org"), site, title)

    page.goto(status)
    assert page.locator("#id_title").count() == 0
    assert page.context.cookies() == []
    page.goto(f"{site.url}{prefix}/")
    page.locator("summary.main-menu-button").click()
    press(page, f".main-nav a[href='{prefix}/ideen/']")
    page.locator("main .card a", has_text=title).click()
    support(page)
    assert page.faults == []


def submit(page, site, prefix, title):
    """Form, check page, thanks; ends on the status page and tells the number of the idea."""
    page.goto(f"{site.url}{prefix}/mitmachen/")
    press(page, f".doors a[href='{prefix}/ideen/neu/']")
    page.locator("#id_title").fill(title)
    page.locator("input[name=quarter]").first.check()
    press(page, SEND)
    assert title in page.locator("#vorschau").inner_text()
    press(page, BUTTON)
    number = page.locator(".confirmation-number").inner_text()
    press(page, "main a[href*='/vorgang/']")
    return "".join(filter(str.isdecimal, number))


def publish(desk, site, title):
    """From the desk to the page that publishes, and its button."""
    desk.goto(f"{site.url}/cms/")
    row = desk.locator(".desk-row", has_text=title)
    row.locator("a[href$='/veroeffentlichen/']").click()
    desk.locator("main form button.button[type=submit]").click()
    desk.wait_for_url("**/ideas/idea/")
    assert desk.faults == []


def support(page):
    """Counted once, and taken back."""
    before = count(page)
    press(page, "button[value=unterstuetzen]")
    assert count(page) == before + 1
    assert [cookie["name"] for cookie in page.context.cookies()] == ["unterstuetzung"]
    press(page, "button[value=zuruecknehmen]")
    assert count(page) == before


def count(page):
    return int(page.locator(".idea-support-count strong").inner_text())
