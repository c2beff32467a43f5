"""A way through forms in one language and one view; notes at each station what is wrong there."""

from .looking import by_axe, wrong

SEND = "main form[novalidate] button[type=submit]"
BUTTON = "main form button[type=submit]"


def press(page, button):
    """Press it and wait for the page it leads to; else the next look would see the old one."""
    with page.expect_navigation():
        page.locator(button).first.click()


class Walk:
    def __init__(self, site, page, view):
        self.site, self.page, self.view = site, page, view
        self.prefix, width, scheme = view
        self.mail = f"walk-{self.prefix.strip('/') or 'de'}-{width}-{scheme}@example.org"
        self.stations, self.found = [], {}

    def go(self, path):
        self.page.goto(f"{self.site.url}{self.prefix}{path}")

    def look(self, station):
        self.stations.append(station)
        if faults := wrong(self.page, axe=by_axe(self.view, len(self.stations))):
            self.found[station] = faults

    def press(self, button, station):
        press(self.page, button)
        self.look(station)

    def follow(self, pattern, station):
        self.page.goto(self.site.link(self.mail, rf"http://localhost:\d+\S*{pattern}\S+"))
        self.look(station)
