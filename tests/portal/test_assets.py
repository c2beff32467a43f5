import os
import re
import shutil
from pathlib import Path

import pytest
from django.contrib.staticfiles import finders

from portal import assets, fonts

ROOT = Path(__file__).parents[2]


@pytest.fixture
def var(tmp_path, settings):
    settings.VAR_DIR = tmp_path
    return tmp_path


@pytest.fixture
def made(var):
    """A folder with fonts that are not worth making for this test."""
    assets.write(assets.fonts_css(), b"@font-face {}")
    stamps = assets.Stamps(assets.root() / "stamps.json")
    stamps.put("fonts", dict((name, state) for name, state, _ in assets.STEPS)["fonts"]())
    return var


def test_the_style_sheet_holds_every_part(made):
    sheet = Path(finders.find("portal/portal.css")).read_text()

    assert sheet.startswith("@font-face")
    assert sheet.index("@layer tokens") < sheet.index("@layer components {")
    assert all(assets.joined([part.read_text()]) in sheet for part in assets.parts()[1:])


def test_a_second_build_makes_nothing(made):
    assets.build()

    assert assets.build() == []


def test_a_changed_part_is_taken_up(made, tmp_path, monkeypatch):
    shutil.copytree(assets.SOURCES, tmp_path / "css")
    monkeypatch.setattr(assets, "SOURCES", tmp_path / "css")
    assets.build()
    (tmp_path / "css" / "components" / "zebra.css").write_text(".zebra { color: red; }")

    assert assets.build() == ["styles"]
    assert ".zebra" in Path(finders.find("portal/portal.css")).read_text()


def test_leaflet_comes_from_its_package_with_all_that_its_style_names(made):
    script = Path(finders.find("portal/leaflet/leaflet.js")).read_text()
    style = Path(finders.find("portal/leaflet/leaflet.css")).read_text()

    assert "Leaflet 1.9" in script[:200] and "sourceMappingURL" not in script
    for name in re.findall(r"url\((images/[^)]+)\)", style):
        assert finders.find(f"portal/leaflet/{name}")


@pytest.mark.parametrize(
    "path",
    [
        "../secret_key",
        "portal/fonts/../../../secret_key",
        "portal/leaflet/../../../secret_key",
        "portal",
    ],
)
def test_only_made_files_are_found(made, path):
    (made / "secret_key").write_text("secret")

    assert assets.BundleFinder().find(path) == []


@pytest.mark.skipif("DATABASE_URL" in os.environ, reason="once is enough")
def test_fonts_stay_small_and_keep_their_licences(var):
    sizes = fonts.make()
    folder = assets.root() / "portal" / "fonts"

    def weight(*scripts):
        return sum(size for name, size in sizes.items() if name_of(name) in scripts)

    assert weight("latin") < 60_000
    assert weight("latin", "cyrillic") < 60_000
    # An Arabic page names the project in Latin letters too.
    assert weight("latin", "arabic") < 60_000
    for licence in folder.glob("*license.txt"):
        assert "SIL OPEN FONT LICENSE" in licence.read_text().upper()
    assert len(list(folder.glob("*license.txt"))) == 3


def name_of(file):
    """The script in a font's file name."""
    stem = file.removesuffix(".woff2").rstrip("0123456789-")
    return next(
        one
        for one in ("cyrillic-more", "latin-more", "cyrillic", "latin", "arabic")
        if stem.endswith(one)
    )


def test_every_static_file_that_a_template_names_exists():
    """A missing one is an error only where files have fingerprints: in production."""
    texts = [path.read_text() for path in (ROOT / "templates").rglob("*.html")]
    names = {name for text in texts for name in re.findall(r'{% static "([^"]+)"', text)}

    assert len(names) >= 3
    assert [name for name in names if not finders.find(name)] == []
    assert not finders.find("portal/admin/planted.css")
