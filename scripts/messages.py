"""Take the strings from the code into the six catalogues; German ones translate themselves.

Needs GNU gettext, which only developers need: the portal itself reads the catalogues without it.
"""

import shutil
import subprocess
import sys
from pathlib import Path

import polib

ROOT = Path(__file__).resolve().parent.parent
LANGUAGES = ["de", "de_Simple", "en", "tr", "ar", "uk"]
IGNORED = [".venv/*", "var/*", "tests/*", "bench/*", "*/demo/*"]
GERMAN_PLURALS = "nplurals=2; plural=(n != 1);"


def extract():
    """Run Django's makemessages over all languages at once."""
    command = [sys.executable, "manage.py", "makemessages", "--no-location", "--no-wrap"]
    command += ["--no-obsolete"]
    command += [part for code in LANGUAGES for part in ("-l", code)]
    command += [part for pattern in IGNORED for part in ("-i", pattern)]
    (ROOT / "locale").mkdir(exist_ok=True)
    subprocess.run(command, cwd=ROOT, check=True)


def tidy(code):
    """Sort a catalogue, drop what changes with every run, and let German speak for itself."""
    file = ROOT / "locale" / code / "LC_MESSAGES" / "django.po"
    catalogue = polib.pofile(str(file), wrapwidth=0)
    catalogue.metadata = {
        "Content-Type": "text/plain; charset=UTF-8",
        "Content-Transfer-Encoding": "8bit",
        "Language": code,
        "Plural-Forms": catalogue.metadata.get("Plural-Forms", GERMAN_PLURALS),
    }
    catalogue.header = ""
    catalogue.metadata_is_fuzzy = False
    if code.startswith("de"):
        catalogue.metadata["Plural-Forms"] = GERMAN_PLURALS
    for entry in catalogue:
        entry.comment = ""
        entry.previous_msgid = entry.previous_msgid_plural = None
        if code == "de":
            speak_german(entry)
        elif entry.fuzzy:
            entry.flags.remove("fuzzy")
            entry.msgstr, entry.msgstr_plural = "", dict.fromkeys(entry.msgstr_plural, "")
    catalogue.sort(key=lambda entry: (entry.msgid, entry.msgctxt or ""))
    catalogue.save(str(file))
    missing = len(catalogue.untranslated_entries())
    print(f"{code}: {len(catalogue)} Texte, {missing} fehlen")


def speak_german(entry):
    entry.flags = [flag for flag in entry.flags if flag != "fuzzy"]
    if entry.msgid_plural:
        entry.msgstr_plural = {0: entry.msgid, 1: entry.msgid_plural}
    else:
        entry.msgstr = entry.msgid


if __name__ == "__main__":
    if not shutil.which("xgettext"):
        sys.exit("GNU gettext fehlt. Unter Debian und Ubuntu: sudo apt install gettext")
    extract()
    for language in LANGUAGES:
        tidy(language)
