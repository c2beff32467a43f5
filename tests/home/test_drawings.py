import re
from io import BytesIO

import pytest
from PIL import Image

from home.demo.load import DRAWINGS
from home.demo.picture_facts import PICTURES
from home.demo.rasterise import rasterise

FORBIDDEN = re.compile(r'<(text|filter|image|script|foreignObject)|href="(?!#)|url\((?!#)')


def test_no_drawing_is_described_twice():
    files = [row.file for row in PICTURES]

    assert len(files) == len(set(files))


@pytest.mark.parametrize("row", PICTURES, ids=lambda row: row.file)
def test_a_drawing_stays_small_and_needs_nothing_from_elsewhere(row):
    drawing = (DRAWINGS / row.file).read_text(encoding="utf-8")

    assert len(drawing.encode()) <= 25_000
    assert not FORBIDDEN.search(drawing)


@pytest.mark.parametrize(
    ("file", "size"),
    [("haende-suppe.svg", (1800, 1200)), ("haende-brot-hoch.svg", (1200, 1800))],
)
def test_a_drawing_keeps_its_shape_as_png(file, size):
    picture = Image.open(BytesIO(rasterise(DRAWINGS / file)))

    assert picture.format == "PNG"
    assert picture.size == size
