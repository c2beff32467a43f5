"""Limits of size and style that no linter of ours knows. Run alone, it lists every fault."""

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDERS = ("portal", "home", "events", "shops", "ideas", "templates", "tests", "scripts")
LINES = {".py": 300, ".html": 100, ".css": 250}
FUNCTION = 40

# A file above its limit, with the reason.
EXCEPTIONS: dict[str, str] = {}

SIDES = re.compile(
    r"(?:[-\w]+-)?(?:left|right)(?:-[-\w]+)?\s*:|(?:text-align|float|clear)\s*:\s*(?:left|right)\b"
)
INLINE_STYLE = re.compile(r"<style\b|<[^>]*\sstyle\s*=", re.IGNORECASE)
INLINE_EVENT = re.compile(r"<[^>]*\son[a-z]+\s*=|javascript:", re.IGNORECASE)
SCRIPT = re.compile(r"<script\b([^>]*)>", re.IGNORECASE)
COMMENT = re.compile(r"\{#.*?#\}|\{% comment.*?endcomment %\}|/\*.*?\*/|<!--.*?-->", re.DOTALL)


def functions(text: str) -> Iterator[str]:
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            length = node.end_lineno - node.lineno + 1
            if length > FUNCTION:
                yield f"{node.name}() has {length} lines, at most {FUNCTION}"


def style_sheet(text: str) -> Iterator[str]:
    for declaration in re.findall(r"[^{};]+:[^{};]+[;}]", COMMENT.sub("", text)):
        if SIDES.match(declaration.strip()):
            yield f"names a side instead of inline or block: {declaration.strip()}"


def template(text: str) -> Iterator[str]:
    text = COMMENT.sub("", text)
    if INLINE_STYLE.search(text):
        yield "has an inline style"
    if INLINE_EVENT.search(text):
        yield "has an inline event handler"
    for attributes in SCRIPT.findall(text):
        # Data for search engines is not run.
        if "src=" not in attributes and "ld+json" not in attributes:
            yield "has an inline script"


def faults(path: str, text: str) -> list[str]:
    """What is wrong with one file, in sentences that name it. `path` is seen from the root."""
    kind = Path(path).suffix
    found = []
    length = text.count("\n")
    if length > LINES[kind] and path not in EXCEPTIONS:
        found.append(f"has {length} lines, at most {LINES[kind]}")
    if kind == ".py":
        found += functions(text)
    if kind == ".css":
        found += style_sheet(text)
    # Mail programs know nothing but inline styles.
    if kind == ".html" and "/mail/" not in path:
        found += template(text)
    return [f"{path} {fault}" for fault in found]


def sources() -> Iterator[Path]:
    for folder in FOLDERS:
        for path in sorted((ROOT / folder).rglob("*")):
            if path.suffix in LINES and "migrations" not in path.parts and path.is_file():
                yield path


def all_faults() -> list[str]:
    return [
        fault
        for path in sources()
        for fault in faults(path.relative_to(ROOT).as_posix(), path.read_text())
    ]


if __name__ == "__main__":
    sys.exit("\n".join(all_faults()) or 0)
