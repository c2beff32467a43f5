"""Titles in the reader's language: German rows count, translations lend their words."""

from collections.abc import Sequence

from django.utils.translation import get_language


def exchange(pages: Sequence) -> None:
    """Give German pages of one model the words of the reader's language, in one query."""
    language = get_language()
    if language == "de" or not pages:
        return
    found = type(pages[0]).objects.filter(
        translation_key__in={page.translation_key for page in pages},
        locale__language_code=language,
        live=True,
    )
    words = {
        page.translation_key: page for page in found.only("title", "summary", "translation_key")
    }
    for page in pages:
        page.words = words.get(page.translation_key, page)


def lang(page) -> str:
    """The language of a page's words where it is not the reader's, for the attribute."""
    return "de" if page.words is page and get_language() != "de" else ""
