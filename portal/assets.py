"""The one style sheet, made from its parts, and the finder that serves what was made at set-up."""

import os
import tempfile
from pathlib import Path

from django.conf import settings
from django.contrib.staticfiles.finders import BaseFinder
from django.contrib.staticfiles.utils import get_files
from django.core.files.storage import FileSystemStorage
from django.utils._os import safe_join

SOURCES = Path(__file__).parent / "static" / "portal" / "css"


def root() -> Path:
    """Where made files lie; git knows nothing of them."""
    return Path(settings.VAR_DIR) / "assets"


def fonts_css() -> Path:
    return root() / "portal" / "fonts.css"


def parts() -> list[Path]:
    """The style sheet's parts in the order in which they are joined."""
    first = [SOURCES / f"{name}.css" for name in ("tokens", "base", "layout")]
    components = sorted((SOURCES / "components").glob("*.css"))
    found = [fonts_css(), *first, *components, SOURCES / "print.css"]
    return [part for part in found if part.exists()]


def write(path: Path, content: bytes):
    """Replace a file in one step, so that no reader ever sees half of it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".")
    with os.fdopen(handle, "wb") as file:
        file.write(content)
    Path(name).chmod(0o644)
    Path(name).replace(path)


def bundle() -> Path:
    """Join the parts when one of them is newer than the whole, and return the whole."""
    whole = root() / "portal" / "portal.css"
    # A folder's time tells of parts that were removed.
    times = [part.stat().st_mtime for part in [*parts(), SOURCES / "components"]]
    if not whole.exists() or whole.stat().st_mtime < max(times):
        write(whole, b"\n".join(part.read_bytes() for part in parts()))
    return whole


class BundleFinder(BaseFinder):
    """Finds the files made at set-up beside those that the apps bring."""

    def find(self, path, find_all=False, **kwargs):
        bundle()
        made = Path(safe_join(root(), path))
        if not made.is_file():
            return []
        return [str(made)] if find_all else str(made)

    def list(self, ignore_patterns):
        bundle()
        storage = FileSystemStorage(location=root())
        for path in get_files(storage, ignore_patterns):
            yield path, storage
