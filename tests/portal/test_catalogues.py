import ast
import re
from pathlib import Path

import polib
import pytest

LOCALE = Path(__file__).resolve().parents[2] / "locale"
LANGUAGES = ["de", "de_Simple", "en", "tr", "ar", "uk"]


def catalogue(language):
    return polib.pofile(str(LOCALE / language / "LC_MESSAGES" / "django.po"))


def placeholders(text):
    """The %(name)s of a text; a translation that loses one would crash or lie."""
    return sorted(set(re.findall(r"%\((\w+)\)[sd]", text)))


def unfinished(entries):
    return [entry.msgid for entry in entries if not entry.translated() or entry.fuzzy]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_catalogue_is_complete(language):
    assert unfinished(catalogue(language)) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_catalogues_hold_the_same_texts(language):
    texts = {(entry.msgctxt, entry.msgid) for entry in catalogue(language)}

    assert texts == {(entry.msgctxt, entry.msgid) for entry in catalogue("de")}


@pytest.mark.parametrize("language", LANGUAGES)
def test_translations_keep_what_is_put_in(language):
    wrong = [
        entry.msgid
        for entry in catalogue(language)
        for text in ([entry.msgstr] if not entry.msgid_plural else [entry.msgstr_plural[1]])
        if placeholders(text) != placeholders(entry.msgid_plural or entry.msgid)
    ]

    assert wrong == []


def test_the_check_sees_a_missing_translation():
    entries = [polib.POEntry(msgid="Aktion", msgstr=""), polib.POEntry(msgid="Idee", msgstr="Idea")]

    assert unfinished(entries) == ["Aktion"]


def test_every_text_of_the_code_is_in_the_catalogue():
    """German strings in gettext calls of the code; `make messages` takes them over."""
    known = {entry.msgid for entry in catalogue("de")}
    missing = set()
    for folder in ("portal", "home", "events", "shops", "ideas"):
        for file in (LOCALE.parent / folder).rglob("*.py"):
            if "demo" in file.parts or "migrations" in file.parts:
                continue
            for node in ast.walk(ast.parse(file.read_text())):
                name = getattr(getattr(node, "func", None), "id", "")
                if name in ("_", "gettext", "gettext_lazy") and node.args:
                    text = getattr(node.args[0], "value", None)
                    missing |= {text} - known if isinstance(text, str) else set()

    assert missing == set()
