"""The import rule of docs/architecture.md: each contract catches a breach planted in a copy."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from scripts import limits

ROOT = Path(__file__).resolve().parent.parent
PACKAGES = ("home", "events", "shops", "ideas", "portal")
LAYERS = "Home stands above the areas, the areas beside each other, the ground below"
WINDOWS = "Home sees an area only through its windows"
INSIDE = "Inside an area, each module imports only from below"

BREACHES = {
    "ground_knows_area": (LAYERS, "portal/planted.py", "import events.models"),
    "area_knows_sibling": (LAYERS, "events/models/planted.py", "import shops.models"),
    "area_knows_home": (LAYERS, "shops/models/planted.py", "import home.models"),
    "home_beside_windows": (WINDOWS, "home/planted.py", "import events.services"),
    "home_knows_models": (WINDOWS, "home/planted.py", "from shops.models import Producer"),
    "form_knows_view": (INSIDE, "events/forms.py", "import events.views"),
    "model_knows_service": (INSIDE, "events/models/planted.py", "import events.services"),
    "siblings_in_a_layer": (INSIDE, "events/feeds.py", "import events.jobs"),
    "module_without_a_place": (INSIDE, "events/planted.py", ""),
    "module_without_a_place_elsewhere": (INSIDE, "shops/planted.py", ""),
}


def lint(folder):
    """Run import-linter as `make test` does and return its code and its words."""
    program = Path(sys.executable).with_name("lint-imports")
    done = subprocess.run(
        [program, "--no-cache"],
        cwd=folder,
        # Wide enough that no name is broken over two lines.
        env=os.environ | {"COLUMNS": "300", "NO_COLOR": "1", "PYTHONPATH": str(folder)},
        capture_output=True,
        text=True,
        check=False,
    )
    return done.returncode, done.stdout + done.stderr


@pytest.fixture
def copy(tmp_path):
    """The code without its pictures and demo texts' caches, in a folder of its own."""
    skip = shutil.ignore_patterns("__pycache__", "static")
    for name in (*PACKAGES, "scripts"):
        shutil.copytree(ROOT / name, tmp_path / name, ignore=skip)
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def test_the_code_keeps_every_contract(copy):
    code, words = lint(copy)

    assert code == 0, words
    assert "0 broken" in words


@pytest.mark.parametrize("name", BREACHES)
def test_a_breach_is_named(copy, name):
    contract, file, line = BREACHES[name]
    with (copy / file).open("a") as planted:
        planted.write(f"\n{line}\n")

    code, words = lint(copy)

    assert code != 0, words
    assert f"{contract} BROKEN" in words


def test_every_contract_has_a_breach():
    """A contract added later needs a proof as well."""
    named = (ROOT / "pyproject.toml").read_text().count("[[tool.importlinter.contracts]]")

    assert named == len({contract for contract, *_ in BREACHES.values()})


LONG = "x = 1\n" * 301
FAULTS = {
    "long_module": ("events/planted.py", LONG, "301 lines"),
    "long_function": ("events/planted.py", "def f():\n" + "    x = 1\n" * 40, "f() has 41"),
    "long_template": ("templates/planted.html", "<p>\n" * 101, "101 lines"),
    "long_style_sheet": ("portal/static/planted.css", "\n" * 251, "251 lines"),
    "margin_left": ("portal/planted.css", "p { margin-left: 1px; }", "names a side"),
    "left": ("portal/planted.css", "p {\n  left: 0\n}", "names a side"),
    "corner": ("portal/planted.css", "p { border-top-left-radius: 1px }", "names a side"),
    "text_align": ("portal/planted.css", "a:hover { text-align: right; }", "names a side"),
    "style_attribute": ("templates/planted.html", '<p style="top: 0">', "inline style"),
    "style_element": ("templates/planted.html", "<style>p {}</style>", "inline style"),
    "script": ("templates/planted.html", "<script>go()</script>", "inline script"),
    "event_handler": ("templates/planted.html", '<a onclick="go()">', "event handler"),
}
FINE = {
    "mail": ("templates/mail/planted.html", '<p style="margin: 0">'),
    "data": ("templates/planted.html", '<script type="application/ld+json">{}</script>'),
    "file": ("templates/planted.html", '<script src="{{ url }}" defer></script>'),
    "inline_side": ("portal/planted.css", "p { margin-inline-start: 1px; inset-block: 0; }"),
    "comment": ("portal/planted.css", "/* left: 0; */ p { color: red; }"),
}


def test_the_code_keeps_every_limit():
    assert limits.all_faults() == []


def test_an_exception_still_has_its_file():
    assert [path for path in limits.EXCEPTIONS if not (ROOT / path).exists()] == []


@pytest.mark.parametrize("name", FAULTS)
def test_a_fault_is_named(name):
    path, text, words = FAULTS[name]

    found = limits.faults(path, text)

    assert len(found) == 1
    assert found[0].startswith(path)
    assert words in found[0]


@pytest.mark.parametrize("name", FINE)
def test_what_is_allowed_passes(name):
    assert limits.faults(*FINE[name]) == []
