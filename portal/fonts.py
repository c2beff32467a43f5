"""The portal's fonts: cut from installed packages to what six languages need, as WOFF2.

Pages may load 60 kB of fonts, so each file holds one script, and a browser fetches only those that
a page uses (unicode-range). Latin holds the Turkish letters too: German, English and Turkish share
one pair of files. All families stand under the SIL Open Font License 1.1, laid beside them.
"""

import logging
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.resources import files
from io import BytesIO

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

from .assets import fonts_css, root, write

LATIN = {
    *range(0x20, 0x7F),
    *map(ord, "\xa0\xad\u202f§©°·×€–—−‘’‚“”„«»…•"),
    *map(ord, "ÄÖÜäöüßẞàâáçéèêëíîïóôúûñ"),
    *map(ord, "ĞğİıŞşÇÂÎÛ₺"),
}
# Names of people and places from elsewhere; fetched only where one stands on the page.
LATIN_MORE = (set(range(0xA0, 0x250)) | set(range(0x1E00, 0x1F00))) - LATIN
CYRILLIC = {
    *map(ord, "АБВГҐДЕЄЖЗИІЇЙКЛМНОПРСТУФХЦЧШЩЬЮЯабвгґдеєжзиіїйклмнопрстуфхцчшщьюя"),
    *map(ord, "ʼ₴\u0301"),
}
CYRILLIC_MORE = set(range(0x400, 0x530)) - CYRILLIC
ARABIC = {
    *map(ord, "،؛؟ـپچڤگیٱٰ٪٫٬"),
    *range(0x621, 0x63B),
    *range(0x641, 0x653),
    *range(0x660, 0x66A),
}
FEATURES = ["kern", "mark", "mkmk", "ccmp", "locl", "lnum", "tnum"]
JOINING = [
    "init",
    "medi",
    "fina",
    "isol",
    "rlig",
    "calt",
    "ccmp",
    "mark",
    "mkmk",
    "kern",
]
SCRIPTS = {
    "latin": LATIN,
    "latin-more": LATIN_MORE,
    "cyrillic": CYRILLIC,
    "cyrillic-more": CYRILLIC_MORE,
}


@dataclass(frozen=True)
class Face:
    """One file: a script of a family, at one weight or over a span of weights."""

    family: str
    weight: str
    script: str
    package: str
    source: str
    letters: frozenset[int]
    axes: tuple = ()
    features: tuple[str, ...] = tuple(FEATURES)

    @property
    def stem(self):
        return f"{self.family}-{self.script}-{self.weight}".lower().replace(" ", "-")


def faces() -> Iterator[Face]:
    for script, letters in SCRIPTS.items():
        # Both weights of the text in one variable file weigh less than two files.
        for family, package, source, weight, axes in (
            (
                "Source Sans 3",
                "fontpkg_source_sans_3",
                "SourceSans3[wght].ttf",
                "400 600",
                (("wght", (400, 600)),),
            ),
            (
                "Vollkorn",
                "fontpkg_vollkorn",
                "Vollkorn[wght].ttf",
                "650",
                (("wght", 650),),
            ),
        ):
            yield Face(family, weight, script, package, source, frozenset(letters), axes)
    for weight, name in (("400", "Regular"), ("600", "SemiBold")):
        yield Face(
            "IBM Plex Sans Arabic",
            weight,
            "arabic",
            "fontpkg_ibm_plex_sans_arabic",
            f"IBMPlexSansArabic-{name}.ttf",
            frozenset(ARABIC),
            features=tuple(JOINING),
        )


def cut(face: Face) -> TTFont:
    """The font with only this script's letters, at the face's weights."""
    source = files(face.package) / "files" / face.source
    font = TTFont(BytesIO(source.read_bytes()), recalcTimestamp=False)
    options = Options(hinting=False, notdef_outline=True, glyph_names=False)
    options.layout_features = list(face.features)
    options.name_IDs = [0, 1, 2]
    options.drop_tables += ["meta"]
    cutter = Subsetter(options)
    cutter.populate(unicodes=face.letters)
    cutter.subset(font)
    if face.axes:
        # The instancer reads tables lazily, so the subset is written first.
        font = TTFont(BytesIO(_saved(font)), recalcTimestamp=False)
        font = instantiateVariableFont(font, dict(face.axes))
    # Their licences reserve the names "Source" and "Plex" for unchanged fonts.
    for record in font["name"].names:
        if record.nameID == 1:
            record.string = f"Portal-{face.script}-{face.weight.replace(' ', '-')}"
    font.flavor = "woff2"
    return font


def _saved(font):
    content = BytesIO()
    font.save(content)
    return content.getvalue()


def unicode_range(letters) -> str:
    """Write code points as CSS wants them: U+20-7E, U+A0, …"""
    spans = []
    for point in sorted(letters):
        if spans and point == spans[-1][1] + 1:
            spans[-1][1] = point
        else:
            spans.append([point, point])
    return ", ".join(f"U+{a:X}" if a == b else f"U+{a:X}-{b:X}" for a, b in spans)


def rule(face: Face, letters) -> str:
    return (
        "@font-face {\n"
        f'  font-family: "{face.family}";\n'
        f"  font-weight: {face.weight};\n"
        "  font-display: swap;\n"
        f'  src: url("fonts/{face.stem}.woff2") format("woff2");\n'
        f"  unicode-range: {unicode_range(letters)};\n"
        "}\n"
    )


def make() -> dict[str, int]:
    """Make all font files, their licences and their style sheet; return bytes by file name."""
    logging.getLogger("fontTools").setLevel(logging.ERROR)
    folder = root() / "portal" / "fonts"
    rules, sizes = [], {}
    for face in faces():
        font = cut(face)
        # Only what the font really holds, so that the rest falls to the next family.
        rules.append(rule(face, face.letters & set(font.getBestCmap())))
        content = _saved(font)
        write(folder / f"{face.stem}.woff2", content)
        sizes[f"{face.stem}.woff2"] = len(content)
        licence = (files(face.package) / "LICENSE").read_bytes()
        write(folder / f"{face.package}-license.txt", licence)
    write(fonts_css(), "".join(rules).encode())
    return sizes
