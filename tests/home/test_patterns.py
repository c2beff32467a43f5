"""The page that shows staff every component."""

from pathlib import Path

import pytest

from home.patterns import PATTERNS
from tests import factories

pytestmark = pytest.mark.django_db
COMPONENTS = Path(__file__).resolve().parents[2] / "templates" / "components"


def names():
    return {path.relative_to(COMPONENTS).with_suffix("").as_posix() for path in files()}


def files():
    return COMPONENTS.rglob("*.html")


def test_every_component_is_shown():
    assert names() == {pattern.name for pattern in PATTERNS}


def test_staff_see_every_component_in_every_state(staff):
    factories.home()
    response = staff.get("/muster/")
    html = response.content.decode()

    assert response.status_code == 200
    assert '<meta name="robots" content="noindex">' in html
    for pattern in PATTERNS:
        assert f"<h2>{pattern.name}" in html


def test_every_component_draws_something(staff):
    factories.home()
    shown = staff.get("/muster/").context["patterns"]
    empty = [row["name"] for row in shown if not any(html.strip() for state, html in row["states"])]

    assert empty == []


def test_nobody_else_learns_of_it(client):
    factories.home()
    response = client.get("/muster/")

    assert response.status_code == 404
    assert not response.cookies
