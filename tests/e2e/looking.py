"""What is wrong with the page in front of a browser: axe, overflow, console, other hosts."""

import os
from itertools import product

from axe_playwright_python.sync_playwright import Axe

AXE = {
    "runOnly": {
        "type": "tag",
        "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    }
}
# Language, width, scheme: each width in each scheme. `make audit-pages` takes all there are.
FULL = [("", 1280, "light"), ("/ar", 320, "dark")]
VIEWS = [*FULL, ("", 320, "light"), ("/ar", 1280, "dark")]
if os.environ.get("AUDIT"):
    FULL = VIEWS = list(product(["", "/ar"], [1280, 320], ["light", "dark"]))
# What is folded away counts too: filters, accordions. The menus of the header would lie over
# the page, so they are looked at by themselves.
UNFOLD = (
    "scope => document.querySelectorAll(`${scope} details`).forEach(box => { box.open = true })"
)
OVERFLOW = "document.documentElement.scrollWidth - document.documentElement.clientWidth"


def by_axe(view, number) -> bool:
    """Whether axe, which is slow, looks at the page of this number: in the two full views at
    all, in the two others at every second one, so that between them they see all once more.
    """
    return view in FULL or (number + VIEWS.index(view)) % 2 == 0


def violations(page, scope="main") -> list:
    """What axe finds on the page, or, with another scope than main, in that part alone."""
    context = None if scope == "main" else scope
    found = Axe().run(page, context=context, options=AXE).response["violations"]
    return [(row["id"], [node["html"][:160] for node in row["nodes"][:3]]) for row in found]


def wrong(page, scope="main", axe=True) -> list:
    """Everything that is wrong, as data for a message; empty on a page that is right."""
    page.evaluate(UNFOLD, scope)
    found = (violations(page, scope) if axe else []) + page.faults
    page.faults.clear()
    if (overflow := page.evaluate(OVERFLOW)) > 0:
        found.append(f"{overflow} px too wide")
    return found
