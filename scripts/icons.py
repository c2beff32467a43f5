"""Draws the icons of the portal as PNG from its favicon. Run it when the mark has changed."""

from pathlib import Path

import typst

ICONS = Path(__file__).resolve().parent.parent / "portal" / "static" / "portal" / "icons"
GROUND = "#F3EBDF"
# Name, side in pixels, and how much of the side the mark takes; a phone cuts a maskable icon to
# a shape that spares a circle of 80 per cent, so its mark is smaller.
SIZES = [("icon-192", 192, 0.76), ("icon-512", 512, 0.76), ("maskable-512", 512, 0.56)]
SIZES += [("apple-touch-icon", 180, 0.7)]


def draw(side: int, share: float) -> bytes:
    """The mark in the middle of a square of the ground's colour."""
    mark = (ICONS / "favicon.svg").read_text().strip().replace('"', '\\"')
    page = (
        f'#set page(width: {side}pt, height: {side}pt, margin: 0pt, fill: rgb("{GROUND}"))\n'
        f'#place(center + horizon, image(bytes("{mark}"), format: "svg", width: {share * side}pt))'
    )
    return typst.compile(page.encode(), format="png", ppi=72)


if __name__ == "__main__":
    for name, side, share in SIZES:
        (ICONS / f"{name}.png").write_bytes(draw(side, share))
