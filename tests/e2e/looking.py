"""What is wrong with the page in front of a browser: axe, overflow, console, other hosts."""

from axe_playwright_python.sync_playwright import Axe

AXE = {
    "runOnly": {
        "type": "tag",
        "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    }
}
# Language, width, scheme: everything in German, and mirrored once narrow and once wide.
VIEWS = [
    *(("", width, scheme) for width in (320, 1280) for scheme in ("light", "dark")),
    ("/ar", 320, "dark"),
    ("/ar", 1280, "light"),
]
# What is folded away counts too: filters, accordions. The menus of the header would lie over
# the page, so they are looked at by themselves.
UNFOLD = (
    "scope => document.querySelectorAll(`${scope} details`).forEach(box => { box.open = true })"
)
OVERFLOW = "document.documentElement.scrollWidth - document.documentElement.clientWidth"


def violations(page, scope="main") -> list:
    """What axe finds on the page, or, with another scope than main, in that part alone."""
    page.evaluate(UNFOLD, scope)
    context = None if scope == "main" else scope
    found = Axe().run(page, context=context, options=AXE).response["violations"]
    return [(row["id"], [node["html"][:160] for node in row["nodes"][:3]]) for row in found]


def wrong(page, scope="main") -> list:
    """Everything that is wrong, as data for a message; empty on a page that is right."""
    found = violations(page, scope) + page.faults
    page.faults.clear()
    if (overflow := page.evaluate(OVERFLOW)) > 0:
        found.append(f"{overflow} px too wide")
    return found
