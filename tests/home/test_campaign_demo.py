"""The demo's picture stories: as many pictures as promised, each with words, in all languages."""

import pytest

from home import album
from home.demo.campaigns import CAMPAIGNS, TRANSLATIONS, hands, stream
from home.demo.campaigns import load as demo
from home.demo.load import DRAWINGS
from home.models import CampaignPage
from tests import factories

pytestmark = pytest.mark.django_db
LANGUAGES = {"en", "tr", "ar", "uk", "de-simple"}


@pytest.fixture
def pictures(settings, tmp_path):
    """A small picture in place of each drawing that the stories name."""
    settings.MEDIA_ROOT = str(tmp_path)
    names = {name for story in CAMPAIGNS for name in named(story.words.body)}
    for slug in ("kaiserplatz", "nachbarschaftsgarten-muensterbusch"):
        factories.venue(slug)
    return {name: factories.image(title=name) for name in sorted(names)}


def named(value):
    if isinstance(value, dict):
        yield from [value["image"]] if "image" in value else ()
        value = list(value.values())
    if isinstance(value, list | tuple):
        for part in value:
            yield from named(part)


def test_each_story_has_at_least_eight_drawings_that_are_there(pictures):
    demo.campaigns(factories.home(), pictures)

    assert CampaignPage.objects.public().count() == 2
    for page in CampaignPage.objects.all():
        assert 8 <= len(album.of(page.body)) <= 14
        assert page.picture and page.summary
    assert [name for name in pictures if not (DRAWINGS / name).exists()] == []


def test_loading_twice_adds_nothing(pictures):
    index = demo.campaigns(factories.home(), pictures)
    again = demo.campaigns(factories.home(), pictures)

    assert index.pk == again.pk
    assert CampaignPage.objects.count() == 2


def test_each_story_stands_in_every_language_with_all_its_pictures(pictures):
    index = demo.campaigns(factories.home(), pictures)
    for language in LANGUAGES:
        factories.home().copy_for_translation(factories.locale(language)).save()
    demo.translations(index, pictures)
    demo.translations(index, pictures)

    for story in CAMPAIGNS:
        pages = CampaignPage.objects.live().filter(slug=story.slug)
        german = pages.german().get()
        assert sorted(page.language for page in pages) == sorted(LANGUAGES | {"de"})
        assert {tuple(album.of(page.body)) for page in pages} == {tuple(album.of(german.body))}
        assert len({page.title for page in pages}) == len({page.summary for page in pages}) == 6


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_every_translation_has_all_words(language):
    from home.demo.campaigns import arabic, easy, english, turkish, ukrainian

    modules = {"en": english, "tr": turkish, "ar": arabic, "uk": ukrainian, "de-simple": easy}

    assert set(modules) == set(TRANSLATIONS)
    for words, german in (
        (modules[language].HANDS, hands.GERMAN),
        (modules[language].STREAM, stream.GERMAN),
    ):
        assert words.keys() == german.keys()
        # Easy German may say a short phrase as it is.
        assert language == "de-simple" or not {*words.values()} & {*german.values()}


def test_what_is_not_there_is_left_out(pictures):
    missing = {name: image for name, image in pictures.items() if name != "bach-markt.svg"}
    demo.campaigns(factories.home(), missing)
    page = CampaignPage.objects.get(slug="der-vichtbach-ein-jahr-lang")

    assert "pair" not in [block.block_type for block in page.body]
