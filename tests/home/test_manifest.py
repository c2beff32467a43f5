import re
from pathlib import Path

import pytest
from django.contrib.staticfiles import finders
from PIL import Image

from home.views import manifest
from tests import factories

pytestmark = pytest.mark.django_db
TOKENS = Path(manifest.__file__).parents[2] / "portal/static/portal/css/tokens.css"


@pytest.mark.parametrize(
    ("prefix", "language", "direction"), [("", "de", "ltr"), ("/ar", "ar", "rtl")]
)
def test_it_speaks_the_language_of_its_address(client, prefix, language, direction):
    response = client.get(f"{prefix}/manifest.webmanifest")
    found = response.json()

    assert response.headers["Content-Type"] == "application/manifest+json"
    assert (found["lang"], found["dir"]) == (language, direction)
    assert found["start_url"] == f"{prefix}/"
    assert found["short_name"] == "Viertel-LAB"


def test_every_icon_has_the_size_it_claims(client):
    icons = client.get("/manifest.webmanifest").json()["icons"]
    for icon in icons:
        file = finders.find(icon["src"].removeprefix("/static/"))
        with Image.open(file) as image:
            assert f"{image.width}x{image.height}" == icon["sizes"]

    assert {icon["purpose"] for icon in icons} == {"any", "maskable"}


def test_every_page_links_it_and_the_icon_for_the_first_screen(client):
    factories.home()
    factories.locale("tr")
    html = client.get("/suche/").content.decode()
    icon = re.search(r'rel="apple-touch-icon" href="/static/([^"]+)"', html)[1]

    assert 'rel="manifest" href="/manifest.webmanifest"' in html
    assert 'href="/tr/manifest.webmanifest"' in client.get("/tr/suche/").content.decode()
    with Image.open(finders.find(icon)) as image:
        assert image.size == (180, 180)


def test_its_colours_are_those_of_the_style_sheet():
    tokens = TOKENS.read_text()

    assert f"--ground: {manifest.GROUND}" in tokens
    assert f"--primary: {manifest.COPPER}" in tokens
