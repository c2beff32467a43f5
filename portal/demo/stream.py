"""Turns demo blocks into the raw value that a StreamField takes."""


def raw(blocks) -> list[dict]:
    """`(block type, value)` pairs, as the demo texts hold them, in the form of the stream."""
    return [{"type": kind, "value": _value(kind, value)} for kind, value in blocks]


def _value(kind, value):
    if kind == "heading":
        return {"text": value, "level": "2"}
    if kind == "facts":
        rows = [{"label": label, "value": words} for label, words in value["rows"]]
        return {"title": value["title"], "rows": rows}
    if kind == "accordion":
        return {"items": [{"title": title, "body": body} for title, body in value["items"]]}
    return value
