"""A way through forms in one language and one view; notes at each station what is wrong there."""

from .looking import by_axe, wrong

SEND = "main form[novalidate] button[type=submit]"
BUTTON = "main form button[type=submit]"


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
        self.page.locator(button).first.click()
        self.look(station)

    def follow(self, pattern, station):
        self.page.goto(self.site.link(self.mail, rf"http://localhost:\d+\S*{pattern}\S+"))
        self.look(station)
