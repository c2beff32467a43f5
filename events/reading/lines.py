"""From the text of a calendar to its entries, before any library sees it.

One broken line must not cost the whole file, so entries are cut out by hand, and of each only the
lines that we use are kept.
"""

import hashlib
import re
from dataclasses import dataclass, field

from django.utils.translation import gettext as _

from . import texts

USED = {
    "UID",
    "DTSTART",
    "DTEND",
    "DURATION",
    "RRULE",
    "RDATE",
    "EXDATE",
    "RECURRENCE-ID",
    "SEQUENCE",
    "STATUS",
    "SUMMARY",
    "DESCRIPTION",
    "LOCATION",
    "URL",
    "CATEGORIES",
    "LAST-MODIFIED",
}
END_OF_LINE = re.compile(r"\r\n|\r|\n")
PROPERTY = re.compile(r"([A-Za-z0-9-]+)\s*(?=[;:])")
MAX_LINES = 2000


@dataclass
class Entry:
    """All blocks of one UID: the series and the dates that differ from it."""

    uid: str
    name: str
    blocks: list[list[str]] = field(default_factory=list)
    broken: bool = False


@dataclass
class Parts:
    calendar: bool = False
    zone: str = ""
    zones: list[list[str]] = field(default_factory=list)
    entries: list[Entry] = field(default_factory=list)


def unfolded(text: str) -> list[str]:
    """Logical lines: those that begin with a blank continue the one before (RFC 5545, 3.1)."""
    lines: list[list[str]] = []
    for line in END_OF_LINE.split(text):
        if line[:1] in (" ", "\t") and lines:
            lines[-1].append(line[1:])
        elif line.strip():
            lines.append([line])
    return ["".join(pieces) for pieces in lines]


def split(text: str) -> Parts:
    parts, found = Parts(), {}
    block, kind = [], ""
    for line in unfolded(text):
        word = line.strip().upper()
        if word == "BEGIN:VEVENT":
            _keep(block, kind, found, broken=True)
            block, kind = [], "VEVENT"
        elif word == "BEGIN:VTIMEZONE":
            block, kind = [line.strip()], "VTIMEZONE"
        elif kind and word == f"END:{kind}":
            if kind == "VTIMEZONE":
                parts.zones.append([*block, line.strip()])
            _keep(block, kind, found)
            block, kind = [], ""
        elif kind:
            block.append(line)
        else:
            _head(line, word, parts)
    _keep(block, kind, found, broken=True)
    parts.entries = list(found.values())
    return parts


def _head(line, word, parts):
    """What stands outside of the entries."""
    if word == "BEGIN:VCALENDAR":
        parts.calendar = True
    elif word.startswith("X-WR-TIMEZONE"):
        parts.zone = line.partition(":")[2].strip()


def _keep(block, kind, found, broken=False):
    if kind != "VEVENT":
        return
    lines = _used(block)
    title = texts.short(texts.unescaped(_value(lines, "SUMMARY")), 80)
    uid = _uid(lines)
    name = title or _("Eintrag ohne Titel (%s)") % texts.short(uid, 40)
    entry = found.setdefault(uid, Entry(uid, name))
    entry.blocks.append(lines)
    entry.broken = entry.broken or broken or len(lines) > MAX_LINES


def _used(block):
    """The lines we use, without alarms and whatever else stands inside."""
    lines, inside = [], 0
    for line in block:
        word = line.strip().upper()
        inside += word.startswith("BEGIN:") - word.startswith("END:")
        match = PROPERTY.match(line)
        if inside == 0 and match and match[1].upper() in USED:
            lines.append(line)
    return lines


def _value(lines, name):
    for line in lines:
        if PROPERTY.match(line)[1].upper() == name:
            return line.partition(":")[2].strip()
    return ""


def _uid(lines):
    """The UID, short enough to be stored; without one, what tells the entry from others."""
    uid = texts.printable(_value(lines, "UID"))
    if not uid:
        uid = "|".join(_value(lines, name) for name in ("DTSTART", "SUMMARY"))
        return "ohne-" + hashlib.sha256(uid.encode()).hexdigest()[:32]
    return uid if len(uid) <= 200 else "lang-" + hashlib.sha256(uid.encode()).hexdigest()
