"""Assets made at set-up, without Node: fonts, one style sheet, the street map, catalogues.

They lie under `var/assets` (catalogues beside their sources), are made anew only when a source
changed, and reach visitors through `BundleFinder` like any other static file.
"""

import hashlib
import json
import os
import re
import tempfile
from importlib.metadata import distribution, version
from pathlib import Path

from django.conf import settings
from django.contrib.staticfiles.finders import AppDirectoriesFinder, BaseFinder
from django.contrib.staticfiles.utils import get_files
from django.core.files.storage import FileSystemStorage

HERE = Path(__file__).resolve().parent
SOURCES = HERE / "static" / "portal" / "css"
BUNDLE = "portal/portal.css"
FONT_PACKAGES = (
    "fontpkg-vollkorn",
    "fontpkg-source-sans-3",
    "fontpkg-ibm-plex-sans-arabic",
    "fonttools",
)


def root() -> Path:
    """Where made files lie; git knows nothing of them."""
    return Path(settings.VAR_DIR) / "assets"


def fonts_css() -> Path:
    return root() / "fonts.css"


def write(path: Path, content: bytes):
    """Replace a file in one step, so that no reader ever sees half of it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".")
    with os.fdopen(handle, "wb") as file:
        file.write(content)
    Path(name).chmod(0o644)
    Path(name).replace(path)


class Stamps:
    """A note of what was made from what: names and the fingerprints of their sources."""

    def __init__(self, file: Path):
        self.file = file

    def all(self) -> dict[str, str]:
        try:
            return json.loads(self.file.read_text())
        except (OSError, ValueError):
            return {}

    def put(self, name, value):
        write(self.file, json.dumps(self.all() | {name: value}, indent=1).encode())


def fingerprint(*parts: bytes | str) -> str:
    digest = hashlib.sha256()
    for part in parts:
        part = part.encode() if isinstance(part, str) else part
        digest.update(len(part).to_bytes(8, "big") + part)
    return digest.hexdigest()


def build(*, force: bool = False) -> list[str]:
    """Make what is stale and return the names of what was made."""
    stamps = Stamps(root() / "stamps.json")
    made = []
    for name, state, make in STEPS:
        now = state()
        if force or now is None or stamps.all().get(name) != now:
            make()
            stamps.put(name, state())
            made.append(name)
    return made


# --- Fonts --------------------------------------------------------------------------------


def _state_of_fonts():
    if not fonts_css().exists():
        return None
    return fingerprint((HERE / "fonts.py").read_bytes(), *map(version, FONT_PACKAGES))


def _make_fonts():
    from . import fonts

    fonts.make()


# --- Style sheet --------------------------------------------------------------------------


def parts() -> list[Path]:
    """The style sheet's parts in the order in which they are joined."""
    first = [SOURCES / f"{name}.css" for name in ("tokens", "base", "layout")]
    components = sorted((SOURCES / "components").glob("*.css"))
    return [fonts_css(), *first, *components, SOURCES / "print.css"]


def joined(sheets: list[str]) -> str:
    """Join style sheets without what only their authors read."""
    text = re.sub(r"/\*.*?\*/", "", "\n".join(sheets), flags=re.DOTALL)
    return "\n".join(line.strip() for line in text.splitlines() if line.strip()) + "\n"


def _state_of_styles():
    if not (root() / BUNDLE).exists():
        return None
    own = Path(__file__).read_bytes()
    return fingerprint(own, *(part.read_bytes() for part in parts()))


def _make_styles():
    write(root() / BUNDLE, joined([part.read_text() for part in parts()]).encode())


# --- Street map ---------------------------------------------------------------------------

# Of the package only Leaflet itself: its template tags print code into pages.
LEAFLET = (
    "leaflet.css",
    "leaflet.js",
    "images/layers.png",
    "images/layers-2x.png",
    "images/marker-icon.png",
)


def _state_of_leaflet():
    if any(not (root() / "portal" / "leaflet" / name).exists() for name in LEAFLET):
        return None
    return fingerprint(version("django-leaflet"), *LEAFLET)


def _make_leaflet():
    package = distribution("django-leaflet")
    for name in LEAFLET:
        content = Path(package.locate_file(f"leaflet/static/leaflet/{name}")).read_bytes()
        # The map of the source is not brought along.
        content = re.sub(rb"(?m)^//# sourceMappingURL=.*$", b"", content)
        write(root() / "portal" / "leaflet" / name, content)


# --- Catalogues ---------------------------------------------------------------------------


def catalogues() -> list[Path]:
    """Our own catalogues; those of the packages come compiled."""
    places = [Path(place) for place in settings.LOCALE_PATHS]
    return [found for place in places for found in sorted(place.glob("*/LC_MESSAGES/*.po"))]


def _state_of_catalogues():
    if any(not catalogue.with_suffix(".mo").exists() for catalogue in catalogues()):
        return None
    return fingerprint(*(catalogue.read_bytes() for catalogue in catalogues()))


def _make_catalogues():
    import polib

    for catalogue in catalogues():
        content = polib.pofile(str(catalogue)).to_binary()
        write(catalogue.with_suffix(".mo"), content)


STEPS = (
    ("fonts", _state_of_fonts, _make_fonts),
    ("styles", _state_of_styles, _make_styles),
    ("street map", _state_of_leaflet, _make_leaflet),
    ("catalogues", _state_of_catalogues, _make_catalogues),
)


class AppFinder(AppDirectoriesFinder):
    """Finds what the apps bring, but not the parts of our style sheet.

    Addresses in them count from the bundle, so a part alone would lead nowhere.
    """

    def list(self, ignore_patterns):
        for path, storage in super().list(ignore_patterns):
            if not path.startswith("portal/css/"):
                yield path, storage


class BundleFinder(BaseFinder):
    """Finds the made files, fresh, beside those that the apps bring."""

    def find(self, path, find_all=False, **kwargs):
        file = root() / path
        known = {BUNDLE, *(f"portal/leaflet/{name}" for name in LEAFLET)}
        if path not in known and file.parent != root() / "portal" / "fonts":
            return []
        build()
        if not file.is_file():
            return []
        return [str(file)] if find_all else str(file)

    def list(self, ignore_patterns):
        build()
        storage = FileSystemStorage(location=root())
        for path in get_files(storage, ignore_patterns, location="portal"):
            if not Path(path).name.startswith("."):
                yield path, storage
