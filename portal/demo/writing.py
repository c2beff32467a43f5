"""Small builders for rich text, so that demo texts read as sentences and not as markup."""


def p(*sentences: str) -> str:
    """One paragraph."""
    return "<p>" + " ".join(sentences) + "</p>"


def ul(*items: str) -> str:
    """One bulleted list."""
    return "<ul>" + "".join(f"<li>{item}</li>" for item in items) + "</ul>"


def lines(*sentences: str) -> str:
    """One paragraph with one sentence per line, as Leichte Sprache asks."""
    return "<p>" + "<br/>".join(sentences) + "</p>"


def a(path: str, words: str) -> str:
    """One link."""
    return f'<a href="{path}">{words}</a>'
