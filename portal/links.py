"""Addresses: one function for links to pages, in whatever language the reader is."""

from django.conf import settings
from django.urls import reverse
from django.utils.translation import override


def localized_url(page, language: str | None = None) -> str:
    """The address of a page in the reader's language (or `language`), without a query.

    Slugs are the same in all languages, and a language without a translation shows the German
    page at the same path, so the path alone is enough.
    """
    path = page.url_path.split("/", 2)[2]
    if language is None:
        return reverse("wagtail_serve", args=[path])
    with override(language):
        return reverse("wagtail_serve", args=[path])


def in_language(path: str, language: str) -> str:
    """The same path under another language's prefix; `path` may have any prefix or none."""
    bare = without_language(path)
    return bare if language == "de" else f"/{language}{bare}"


def without_language(path: str) -> str:
    first, _, rest = path.lstrip("/").partition("/")
    if first in dict(settings.LANGUAGES) and first != settings.LANGUAGE_CODE:
        return f"/{rest}"
    return path


def absolute(path: str) -> str:
    return settings.BASE_URL + path
