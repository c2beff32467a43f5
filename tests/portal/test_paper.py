"""Drawing needs no database: what goes in stands on the sheet as it was written."""

import json
import xml.etree.ElementTree as ET
from io import BytesIO

import pytest
import typst
from django.utils.translation import override
from PIL import Image

from portal import paper
from portal.paper import Sheet, printable
from tests import codes

NASTY = [
    '#panic("x") $x^2$ \\ "quoted" *bold* _it_ `raw` <label> @ref // = [ ] { } ~ --',
    "#" * 200,
    "مقهى الإصلاح في حي موله",
    "Nachbarschaftsversammlungsvorbereitungsausschuss " * 4,
    "\u202eمرحبا\u200f abc",
]


def list_of(heading, people=()):
    """The smallest sheet there is: a list at the door."""
    data = {
        "site": "Viertel-LAB",
        "title": heading,
        "heading": heading,
        "when": "heute",
        "columns": ["Nr.", "Name", "Personen", "Unterschrift"],
        "people": [{"number": "1", "name": name, "people": "1"} for name in people],
        "walk_in": "Ohne Anmeldung gekommen",
        "lines": 2,
        "help": [],
        "foot": "Stand: heute",
    }
    return Sheet("sign_in", data, {"mark": paper.drawing("mark")})


def texts(content) -> str:
    """All the text that typst has found in an element."""
    if isinstance(content, dict):
        return (
            content.get("text", "")
            + "".join(
                texts(content[key]) for key in ("body", "child", "children") if key in content
            )
            + (" " if content.get("func") == "space" else "")
        )
    return "".join(texts(part) for part in content) if isinstance(content, list) else ""


def headings(sheet) -> list[str]:
    source = str(paper.FOLDER / f"{sheet.template}.typ")
    found = typst.query(source, "heading", sys_inputs=sheet.inputs, root=str(paper.FOLDER))
    return [texts(row["body"]) for row in json.loads(found)]


@pytest.mark.parametrize("text", NASTY)
def test_what_people_write_is_never_read_as_code(text):
    sheet = list_of(text, [text])

    assert headings(sheet) == [printable(text)]
    assert sheet.pdf().startswith(b"%PDF-")


def test_the_check_would_see_text_that_is_read_as_code(tmp_path, monkeypatch):
    for file in paper.FOLDER.glob("*.typ"):
        text = file.read_text("utf-8")
        # The fault: a heading that is evaluated as markup.
        faulty = text.replace("data.heading)", 'eval(data.heading, mode: "markup"))')
        (tmp_path / file.name).write_text(faulty, "utf-8")
    monkeypatch.setattr(paper, "FOLDER", tmp_path)

    assert headings(list_of("*fett*")) != ["*fett*"]


def test_no_sign_without_a_shape_ends_a_sheet():
    assert printable("Fest 🎉 am\u0000 Park\n👍🏽!") == "Fest am Park !"
    assert printable("Ге 李 \ue000x") == "Ге ? x"
    assert printable({"a": ["O\u0308l", 3, None]}) == {"a": ["Öl", 3, None]}
    assert list_of("🎉").pdf()
    assert list_of("Fest 🎉 李", ["ქეთი 😀", "علي", "Оксана", "Şule"]).pdf()


def test_a_name_without_a_gap_stays_in_its_column():
    """What runs over the edge of the sheet leaves ink in the margin, where there is none else."""
    with Image.open(BytesIO(list_of("Fest", ["W" * 80]).png(ppi=30)[0])) as picture:
        margin = picture.convert("L").crop((picture.width - 12, 30, picture.width, picture.height))

    assert margin.getextrema() == (255, 255)


def test_the_file_says_its_language_and_carries_tags():
    with override("ar"):
        arabic = list_of("مقهى").pdf()
    with override("de-simple"):
        easy = list_of("Fest").pdf()

    for mark in (b"/Lang(ar)", b"/MarkInfo", b"/StructTreeRoot", b"/DisplayDocTitle true"):
        assert mark in arabic
    assert b"<pdfuaid:part>1</pdfuaid:part>" in arabic
    assert b"/Lang(de)" in easy


def test_the_same_sheet_has_the_same_bytes_and_a_changed_word_another_mark():
    sheet, same, other = list_of("Fest"), list_of("Fest"), list_of("Feste")

    assert sheet.pdf() == same.pdf()
    assert sheet.fingerprint == same.fingerprint != other.fingerprint


def test_a_code_is_read_as_the_address_and_keeps_its_quiet_zone():
    url = "https://viertel.example/q/4F7KP/"
    svg = ET.fromstring(paper.qr(url))
    page = '#set page(width: 30mm, height: auto, margin: 0mm)\n#image("qr.svg", width: 25mm)'
    picture = typst.compile(
        {"main.typ": page.encode(), "qr.svg": paper.qr(url).encode()}, format="png", ppi=150
    )
    # 29 modules and four of quiet zone on each side.
    assert svg.attrib["viewBox"] == "0 0 37 37"
    assert codes.read(picture) == [url]


def test_an_icon_that_does_not_exist_is_named():
    with pytest.raises(KeyError, match="nothing"):
        paper.icon("nothing")


def test_every_drawing_of_a_quarter_has_the_colours_of_paper():
    svg = paper.drawing("quarter", slug="oberstolberg")

    assert svg.startswith('<svg xmlns="http://www.w3.org/2000/svg"')
    assert "#BA6630" in svg
    ET.fromstring(svg)
