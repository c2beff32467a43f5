"""Addresses and words: alike in all languages."""

import pytest
from django.utils.translation import override

from portal import links, stems
from tests import factories


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("Häuser", "Haus"),
        ("Muehle", "Mühle"),
        ("STRASSE", "Straße"),
        ("Gärten", "Garten"),
        ("Reparaturen", "Reparatur"),
    ],
)
def test_german_words_meet_in_their_stem(typed, found):
    assert stems.stems(typed) == stems.stems(found)


@pytest.mark.parametrize(
    ("language", "typed", "found"),
    [
        ("tr", "saglik", "Sağlık"),
        ("tr", "ISIK", "ışık"),
        ("en", "repairing", "repair"),
        ("uk", "Події", "події"),
    ],
)
def test_words_of_other_languages_meet_too(language, typed, found):
    assert stems.stems(typed, language) == stems.stems(found, language)


@pytest.mark.parametrize("text", ["", "!!!", "\x00", "🎉"])
def test_no_word_is_no_stem(text):
    assert stems.stems(text) == ""


@pytest.mark.parametrize(
    ("path", "language", "there"),
    [
        ("/aktionen/", "tr", "/tr/aktionen/"),
        ("/en/aktionen/", "de", "/aktionen/"),
        ("/en/", "ar", "/ar/"),
        ("/de-simple/kontakt/", "uk", "/uk/kontakt/"),
        ("/", "de", "/"),
        ("/english/", "en", "/en/english/"),
    ],
)
def test_the_same_path_under_another_prefix(path, language, there):
    assert links.in_language(path, language) == there


@pytest.mark.django_db
def test_a_page_has_one_address_per_language():
    page = factories.content("impressum")

    assert links.localized_url(page) == "/impressum/"
    assert links.localized_url(page, "tr") == "/tr/impressum/"
    with override("ar"):
        assert links.localized_url(page) == "/ar/impressum/"
