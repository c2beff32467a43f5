"""Draws the SVG pictures as PNG with typst, because the portal stores photos and PNG alone."""

import re
import tempfile
from pathlib import Path

import typst

# One unit of a drawing is set as one point, so that pixels follow from the resolution.
PAGE = '#set page(width: {width}pt, height: {height}pt, margin: 0pt)\n#image("{name}", width: 100%)'
VIEW_BOX = re.compile(rb'viewBox="0 0 (\d+) (\d+)"')


def rasterise(path: Path | str, longest_px: int = 1800) -> bytes:
    """The picture as PNG in the shape of its viewBox; drawings hold no text."""
    drawing = Path(path).read_bytes()
    width, height = map(int, VIEW_BOX.search(drawing).groups())
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "drawing.svg").write_bytes(drawing)
        source = Path(folder, "page.typ")
        source.write_text(
            PAGE.format(width=width, height=height, name="drawing.svg"), encoding="utf-8"
        )
        return typst.compile(str(source), format="png", ppi=72 * longest_px / max(width, height))
