"""Reads the QR codes of a picture as a phone would."""

from io import BytesIO

import zxingcpp
from PIL import Image


def read(png: bytes) -> list[str]:
    with Image.open(BytesIO(png)) as picture:
        return [code.text for code in zxingcpp.read_barcodes(picture.convert("L"))]
