"""From the start to an open shop, and from a free week to a place of one's own."""

import pytest

from .walking import BUTTON, SEND, press

PHONE = {"viewport": {"width": 320, "height": 640}, "java_script_enabled": False}
SHOP = "laden-sonnental"


@pytest.mark.parametrize("prefix", ["", "/ar"])
def test_find_a_shop_that_is_open_now_and_who_sells_there(site, visit, prefix):
    page = visit(**PHONE)
    page.goto(f"{site.url}{prefix}/")
    page.locator("summary.main-menu-button").click()
    press(page, f".main-nav a[href='{prefix}/laeden/']")
    press(page, "a[href*='wann=jetzt']")
    assert page.locator("main .card").count() == 1
    press(page, f"main .card a[href='{prefix}/laeden/{SHOP}/']")

    assert page.locator(".opening-table .opening-today").count() == 1
    press(page, f"main .tiles a[href^='{prefix}/handgemacht/']")
    assert page.locator(f".found-here a[href='{prefix}/laeden/{SHOP}/']").count() == 1
    assert page.faults == []
    assert page.context.cookies() == []


@pytest.mark.parametrize("prefix", ["", "/ar"])
def test_ask_for_a_place_that_staff_give_and_see_the_decision(site, visit, staff, prefix):
    page = visit(**PHONE)
    name = f"Hof {prefix.strip('/') or 'de'}"
    page.goto(f"{site.url}{prefix}/laeden/{SHOP}/")
    wish = page.locator(".free-list .week-free a").first.get_attribute("href")
    press(page, f".free-list a[href='{wish}']")
    answer(page, name)
    press(page, BUTTON)
    number = page.locator(".confirmation-number").inner_text()
    press(page, ".secret-link a")
    status = page.url
    assert page.locator("a[href$='tun=zurueckziehen']").count() == 1
    give(staff("ladenbuero@example.org"), site, name)

    page.goto(status)
    assert page.locator(".confirmation-good").count() == 1
    assert page.locator(".confirmation-number").inner_text() == number
    page.goto(f"{site.url}{prefix}/laeden/{SHOP}/")
    assert page.locator(f"a[href='{wish}']").count() == 0
    assert page.faults == []
    assert page.context.cookies() == []


def answer(page, name):
    """The five pages; the week that was pressed is chosen already."""
    press(page, SEND)
    page.locator("#id_offer").fill(f"Honig vom {name}")
    press(page, SEND)
    assert page.locator("input[name=slot]:checked").count() == 1
    press(page, SEND)
    page.locator("input[name=needs]").first.check()
    press(page, SEND)
    page.locator("#id_name").fill(name)
    page.locator("input[name=sells_as]").first.check()
    press(page, SEND)
    page.locator("#id_phone").fill("02402 4711")
    press(page, SEND)
    assert name in page.locator("main").inner_text()


def give(desk, site, name):
    """From the desk to the page that says what will happen, and its button."""
    desk.goto(f"{site.url}/cms/")
    row = desk.locator(".desk-row", has_text=f"Honig vom {name}")
    row.locator("a[href$='/zusagen/']").click()
    desk.locator("main form button.button[type=submit]").first.click()
    desk.wait_for_url("**/shops/application/")
    assert desk.faults == []
