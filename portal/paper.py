"""Paper: posters and lists as PDF, drawn by typst from a template and plain data.

What people wrote goes in as JSON and is never read as code. The files are PDF/UA: tagged, with
title and language. The same data give the same bytes.
"""

import functools
import json
import re
import unicodedata
from dataclasses import dataclass, field
from hashlib import sha256
from importlib.resources import files
from io import BytesIO
from pathlib import Path
from typing import Any

import segno
import typst
from django.conf import settings
from django.core.cache import cache
from django.http import HttpResponse, HttpResponseNotModified
from django.template.loader import render_to_string
from django.utils.translation import get_language, get_language_bidi

FOLDER = Path(settings.BASE_DIR, "templates", "paper")
STATIC = Path(settings.BASE_DIR, "portal", "static", "portal")
FONTS = ("fontpkg_vollkorn", "fontpkg_source_sans_3", "fontpkg_ibm_plex_sans_arabic")
DAY = 24 * 60 * 60
# The colours of tokens.css in the classes of drawing.css, which paper cannot load.
INK, PAPER = "#1E2A31", "#FFFFFF"
STYLE = f"""svg{{fill:none;stroke:{INK};stroke-linecap:round;stroke-linejoin:round;stroke-width:2}}
.p{{fill:{PAPER}}}.c{{fill:#BA6630}}.l{{fill:#E0A92E}}.t{{stroke-width:1.25}}.k{{stroke-width:1.5}}
.h{{stroke:#BA6630;stroke-width:1.5}}.g{{stroke:#3B8C7F}}.f{{fill:#3B8C7F;stroke:none}}
.i{{fill:{INK};stroke:none}}"""
# Marks without a shape that the templates or our texts set on purpose.
INVISIBLE = set("\xad\u200c\u2066\u2067\u2068\u2069")


@dataclass(frozen=True)
class Sheet:
    """What to draw: a template of `templates/paper`, texts and numbers, SVG drawings by name.

    The language is that of the reader at the moment when the sheet is made.
    """

    template: str
    data: dict[str, Any]
    drawings: dict[str, str] = field(default_factory=dict)
    language: str = field(default_factory=get_language)
    rtl: bool = field(default_factory=get_language_bidi)

    @functools.cached_property
    def inputs(self) -> dict[str, str]:
        frame = {"lang": self.language.partition("-")[0], "dir": "rtl" if self.rtl else "ltr"}
        frame["easy"] = self.language == "de-simple"
        return {
            "data": json.dumps(printable(self.data) | frame, sort_keys=True),
            "drawings": json.dumps(self.drawings, sort_keys=True),
        }

    @functools.cached_property
    def fingerprint(self) -> str:
        """Changes with every word, drawing and template."""
        sources = [path.read_text("utf-8") for path in sorted(FOLDER.glob("*.typ"))]
        whole = json.dumps([self.template, self.inputs, sources, typst.__version__])
        return sha256(whole.encode()).hexdigest()[:32]

    def pdf(self) -> bytes:
        return self._draw(format="pdf", pdf_standards=["ua-1"])

    def png(self, ppi: int = 100) -> list[bytes]:
        """A picture of each page."""
        pages = self._draw(format="png", ppi=ppi)
        return pages if isinstance(pages, list) else [pages]

    def _draw(self, **options):
        return typst.compile(
            str(FOLDER / f"{self.template}.typ"),
            root=str(FOLDER),
            font_paths=_fonts(),
            sys_inputs=self.inputs,
            **options,
        )


@functools.cache
def _fonts():
    folders = [str(files(package) / "files") for package in FONTS]
    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=folders)


@functools.cache
def _letters() -> set[str]:
    """What the text's two fonts can show; PDF/UA refuses a sign without a shape."""
    from fontTools.ttLib import TTFont

    faces = [
        files(FONTS[1]) / "files" / "SourceSans3[wght].ttf",
        files(FONTS[2]) / "files" / "IBMPlexSansArabic-Regular.ttf",
    ]
    found = INVISIBLE.copy()
    for face in faces:
        with TTFont(str(face), lazy=True) as font:
            found.update(sign for sign in map(chr, font.getBestCmap()) if _has_shape(sign))
    return found


def _has_shape(sign):
    return unicodedata.category(sign) not in ("Cc", "Cf")


def printable(value: Any) -> Any:
    """The same data with only what the fonts hold: another letter is a ?, a pictograph nothing."""
    if isinstance(value, dict):
        return {key: printable(part) for key, part in value.items()}
    if isinstance(value, (list, tuple)):
        return [printable(part) for part in value]
    return _printable(value) if isinstance(value, str) else value


def _printable(text):
    known = _letters()
    composed = unicodedata.normalize("NFC", " ".join(text.split()))
    signs = [sign if sign in known else _stand_in(sign) for sign in composed]
    # PDF/UA asks for words in every heading, also where there were only pictographs.
    return " ".join("".join(signs).split()) or ("?" if composed else "")


def _stand_in(sign):
    return "?" if unicodedata.category(sign).startswith("L") else ""


@functools.lru_cache(maxsize=256)
def qr(url: str) -> str:
    """A QR code as SVG: black on white, error level M or better, four modules of quiet zone."""
    picture = BytesIO()
    code = segno.make(url, error="m", micro=False)
    code.save(picture, kind="svg", border=4, light="#fff", xmldecl=False, nl=False, omitsize=True)
    return picture.getvalue().decode()


@functools.cache
def drawing(template: str, **context: str) -> str:
    """One of the house's drawings, from its template, with the colours that pages give by CSS.

    A quarter that nobody has drawn yet gets the outline of the town.
    """
    markup = render_to_string(f"components/drawings/{template}.html", context).strip()
    if not markup:
        return (STATIC / "drawings" / "skyline.svg").read_text().replace("#000", INK)
    opening = '<svg xmlns="http://www.w3.org/2000/svg" '
    return markup.replace("<svg ", opening, 1).replace(">", f"><style>{STYLE}</style>", 1)


@functools.cache
def icon(name: str) -> str:
    """A symbol of the pages' sprite in ink. Raises KeyError for an unknown name."""
    sprite = (STATIC / "icons" / "icons.svg").read_text()
    found = re.search(rf'<symbol id="{re.escape(name)}"(.*?)</symbol>', sprite, re.S)
    if not found:
        raise KeyError(name)
    inner = found[1].replace("currentColor", INK)
    return f'<svg xmlns="http://www.w3.org/2000/svg"{inner}</svg>'


def answer(request, sheet: Sheet, name: str) -> HttpResponse:
    """A PDF that is drawn once for each content; 304 for whoever has it already."""
    tag = f'"{sheet.fingerprint}"'
    # The compression on the way may have made the tag a weak one.
    if request.headers.get("If-None-Match", "").removeprefix("W/") == tag:
        return HttpResponseNotModified(headers={"ETag": tag})
    return response(_drawn(sheet, f"paper-{sheet.language}-{name}"), name, ETag=tag)


def _drawn(sheet, key):
    """One file of each name and language is kept; a changed one takes its place."""
    mark, content = cache.get(key, ("", b""))
    if mark != sheet.fingerprint:
        content = sheet.pdf()
        cache.set(key, (sheet.fingerprint, content), DAY)
    return content


def response(content: bytes, name: str, **headers: str) -> HttpResponse:
    headers["Content-Disposition"] = f'inline; filename="{name}"'
    return HttpResponse(content, content_type="application/pdf", headers=headers)
