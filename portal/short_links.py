"""Short addresses to print: made on demand, one for each place and language, nobody counted."""

import secrets

from django.db import IntegrityError
from django.http import HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.translation import get_language

from . import links
from .models import ShortLink
from .numbers import ALPHABET

LENGTH = 5
TRIES = 5


def short_url(*, page=None, path: str = "") -> str:
    """The whole short address of a page, or of a path without prefix, in the reader's language."""
    row = _row(page=page, path=path, language=get_language())
    return links.absolute(reverse("short_link", args=[row.code]))


def in_words(url: str) -> str:
    """As people type it: without https:// and without the last stroke."""
    return url.partition("://")[2].rstrip("/")


def _row(**target) -> ShortLink:
    for _try in range(TRIES):
        code = "".join(secrets.choice(ALPHABET) for _ in range(LENGTH))
        try:
            # Whoever asks at the same moment gets the row of the other; only a taken code fails.
            return ShortLink.objects.get_or_create(**target, defaults={"code": code})[0]
        except IntegrityError:
            continue
    raise RuntimeError("No free code for a short address.")


def follow(request, code):
    """To where the page is now. A person may type small letters."""
    rows = ShortLink.objects.select_related("page")
    row = get_object_or_404(rows, code=code.upper())
    if row.page:
        return HttpResponseRedirect(links.localized_url(row.page, row.language))
    return HttpResponseRedirect(links.in_language(row.path, row.language))
