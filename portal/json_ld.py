"""Data for search engines, escaped so that no text can leave the script element."""

import json

from django.utils.safestring import mark_safe

# Signs that could end a script element or a line of JSON.
ESCAPES = {ord(">"): "\\u003E", ord("<"): "\\u003C", ord("&"): "\\u0026"}


def script(data: dict):
    """The text of a `<script type="application/ld+json">` in the vocabulary of schema.org."""
    text = json.dumps({"@context": "https://schema.org"} | data, ensure_ascii=False)
    return mark_safe(text.translate(ESCAPES))
