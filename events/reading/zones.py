"""Which time zones of a file may be worked out."""

import re

from icalendar.timezone import tzp

RULE = re.compile(r"RRULE[^:]*:(.*)", re.IGNORECASE)
HARMLESS = {"FREQ", "BYMONTH", "BYDAY", "BYMONTHDAY", "UNTIL", "INTERVAL", "WKST"}
MAX_LINES = 400


def known(name: str) -> bool:
    """Whether the library knows a zone by this name: IANA's, Windows's, or one of the file."""
    try:
        return bool(name) and tzp.timezone(name) is not None
    except Exception:
        return False


def usable(block: list[str]) -> bool:
    """Whether a VTIMEZONE is needed, and changes its hour no more often than a zone does."""
    name = next((line[5:].strip() for line in block if line.upper().startswith("TZID:")), "")
    if not name or known(name) or len(block) > MAX_LINES:
        return False
    return all(_yearly(match[1]) for line in block if (match := RULE.match(line)))


def _yearly(rule):
    parts = dict(part.upper().partition("=")[::2] for part in rule.split(";") if part)
    lists = [value for name, value in parts.items() if name.startswith("BY")]
    return (
        parts.get("FREQ") == "YEARLY"
        and parts.get("INTERVAL", "1") == "1"
        and set(parts) <= HARMLESS
        and all(value.count(",") < 3 for value in lists)
    )
