"""The street map: nothing is loaded before the button is pressed; numbers lead to the list."""

MAP = "/aktionen/?ansicht=karte"


def test_the_street_map_comes_after_a_press_and_leads_to_the_list(site, visit, tiles):
    page = visit(viewport={"width": 1280, "height": 900})
    page.goto(site.url + MAP, wait_until="networkidle")
    before = list(tiles.asked)
    page.get_by_role("button", name="Straßenkarte laden").click()
    page.wait_for_selector(".leaflet-tile-loaded")
    markers = page.locator(".street-map-number a")
    names = [markers.nth(index).get_attribute("aria-label") for index in range(markers.count())]
    markers.first.focus()
    page.keyboard.press("Enter")

    assert before == []
    assert len(tiles.asked) > 0
    assert len(names) == page.locator("[data-spot]").count() > 3
    assert names[0].startswith("1: ")
    assert page.evaluate("document.activeElement.id") == "ort-1"
    assert page.faults == []


def test_without_script_the_drawing_and_the_list_are_complete(site, visit):
    page = visit(java_script_enabled=False)
    page.goto(site.url + MAP)

    assert not page.get_by_role("button", name="Straßenkarte laden").is_visible()
    assert page.locator(".town-map-point").count() == page.locator("[data-spot]").count()
