"""The portal's fonts: cut from installed packages to what six languages need, as WOFF2.

All three families stand under the SIL Open Font License 1.1, whose text is laid beside them.
"""

import io
from dataclasses import dataclass
from importlib.resources import files

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

from .assets import fonts_css, root, write

MARKS = "U+2010-2015, U+2018-201E, U+2020-2022, U+2026, U+202F, U+2030, U+2032-2033"
SIGNS = (
    "U+2039-203A, U+2044, U+20AC, U+2122, U+2190-2193, U+2197, U+2212, U+2713, U+2715"
)
RANGES = {
    # German, English and Turkish with their punctuation.
    "latin": "U+0020-007E, U+00A0-00FF, U+011E-011F, U+0130-0131, U+015E-015F, U+1E9E, "
    f"{MARKS}, {SIGNS}",
    # Names of people and places from the neighbours; fetched only where one stands.
    "latin-ext": "U+0100-011D, U+0120-012F, U+0132-015D, U+0160-017F, U+0218-021B",
    "cyrillic": "U+0400-045F, U+0490-0491, U+2116",
    "arabic": "U+060C, U+061B, U+061F, U+0621-063A, U+0640-0652, U+0660-066C, U+0670, "
    "U+067E, U+0686, U+06A4, U+06AF, U+06CC, U+FEFB, U+FEF5, U+FEF7, U+FEF9",
}
FEATURES = ["ccmp", "init", "medi", "fina", "rlig", "calt", "kern", "mark", "mkmk"]
FIGURES = ["lnum", "tnum"]


@dataclass(frozen=True)
class Face:
    """One family as the style sheets name it, cut to one weight or span of weights."""

    family: str
    package: str
    file: str
    weight: str
    axis: float | tuple[float, float] | None
    ranges: tuple[str, ...]

    def name(self, part):
        return f"{self.family.lower().replace(' ', '-')}-{part}.woff2"

    def folder(self):
        return files(self.package)


LETTERS = ("latin", "latin-ext", "cyrillic")
FACES = (
    Face(
        "Source Sans 3",
        "fontpkg_source_sans_3",
        "SourceSans3[wght].ttf",
        "400 600",
        (400, 600),
        LETTERS,
    ),
    Face("Vollkorn", "fontpkg_vollkorn", "Vollkorn[wght].ttf", "650", 650, LETTERS),
    Face(
        "IBM Plex Sans Arabic",
        "fontpkg_ibm_plex_sans_arabic",
        "IBMPlexSansArabic-Regular.ttf",
        "400",
        None,
        ("arabic",),
    ),
)


def codepoints(part: str) -> list[int]:
    """Read a CSS unicode-range into the characters that it names."""
    found = []
    for span in RANGES[part].replace("U+", "").split(","):
        first, _, last = span.strip().partition("-")
        found += range(int(first, 16), int(last or first, 16) + 1)
    return found


def cut(face: Face, part: str) -> bytes:
    """The font with only this part's letters, its weights narrowed, as WOFF2."""
    with (face.folder() / "files" / face.file).open("rb") as source:
        font = TTFont(source)
        if face.axis:
            font = instancer.instantiateVariableFont(font, {"wght": face.axis})
        options = subset.Options(hinting=False, notdef_outline=True)
        options.layout_features = FEATURES + FIGURES
        cutter = subset.Subsetter(options)
        cutter.populate(unicodes=codepoints(part))
        cutter.subset(font)
        font.flavor = "woff2"
        made = io.BytesIO()
        font.save(made)
    return made.getvalue()


def rule(face: Face, part: str) -> str:
    return (
        "@font-face {\n"
        f'  font-family: "{face.family}";\n'
        f"  font-weight: {face.weight};\n"
        "  font-display: swap;\n"
        f'  src: url("fonts/{face.name(part)}") format("woff2");\n'
        f"  unicode-range: {RANGES[part]};\n"
        "}\n"
    )


def make() -> dict[str, int]:
    """Make all font files, their licences and their style sheet; return bytes by file name."""
    folder = root() / "portal" / "fonts"
    sizes = {}
    for face in FACES:
        for part in face.ranges:
            content = cut(face, part)
            write(folder / face.name(part), content)
            sizes[face.name(part)] = len(content)
        licence = (face.folder() / "LICENSE").read_bytes()
        write(folder / face.name("license").replace(".woff2", ".txt"), licence)
    rules = [rule(face, part) for face in FACES for part in face.ranges]
    write(fonts_css(), "".join(rules).encode())
    return sizes
