"""Draws the SVG pictures as PNG with typst, because the portal stores photos and PNG alone."""

import tempfile
from pathlib import Path

import typst

# 1800 units of the drawing are set as 1800 points, so that pixels follow from the resolution.
WIDTH_PT = 1800
HEIGHT_PT = 1200
PAGE = '#set page(width: {width}pt, height: {height}pt, margin: 0pt)\n#image("{name}", width: 100%)'


def rasterise(path: Path | str, width_px: int = 1800) -> bytes:
    """The picture as PNG, `width_px` wide and two thirds as high. Drawings hold no text."""
    with tempfile.TemporaryDirectory() as folder:
        drawing = Path(folder, "drawing.svg")
        drawing.write_bytes(Path(path).read_bytes())
        source = Path(folder, "page.typ")
        source.write_text(
            PAGE.format(width=WIDTH_PT, height=HEIGHT_PT, name=drawing.name),
            encoding="utf-8",
        )
        return typst.compile(str(source), format="png", ppi=72 * width_px / WIDTH_PT)
