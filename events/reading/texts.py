"""Words of foreign calendars, made harmless: plain text without signs that nobody can see."""

import html
import re

INVISIBLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\ufeff]")
BREAK = re.compile(r"<(?:br|/p|/div|/li|/h[1-6]|/tr)\b[^<>]*>", re.IGNORECASE)
MARKUP = re.compile(r"</?[A-Za-z][^<>]*>|<!--[^<>]*-->")
ESCAPED = re.compile(r"\\(.)")


def decoded(data: bytes) -> str:
    """UTF-8 as the standard asks, else what old programs write."""
    for name in ("utf-8-sig", "cp1252"):
        try:
            return data.decode(name)
        except UnicodeDecodeError:
            continue
    return data.decode("latin-1")


def printable(text: str) -> str:
    return INVISIBLE.sub("", text)


def unescaped(text: str) -> str:
    """A value of type TEXT without its backslashes (RFC 5545, 3.3.11)."""
    return ESCAPED.sub(lambda match: "\n" if match[1] in "nN" else match[1], text)


def plain(text: str, limit: int = 5000) -> str:
    """Text with empty lines between paragraphs; markup goes, its words stay."""
    text = BREAK.sub("\n", text[: limit * 4])
    text = printable(html.unescape(MARKUP.sub("", text)))
    lines = [" ".join(line.split()) for line in text.splitlines()]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()[:limit].strip()


def short(text: str, limit: int) -> str:
    """One line, cut at a word when it is too long."""
    line = " ".join(plain(text).split())
    if len(line) <= limit:
        return line
    head = line[: limit - 1]
    return (head.rpartition(" ")[0] or head) + "…"
