"""Puts the demo's picture stories in, and translates them."""

from dataclasses import replace

from wagtail.models import Page

from home.demo.campaigns import CAMPAIGNS, INDEX, INDEX_SLUG, TRANSLATIONS
from home.models import CampaignIndexPage, CampaignPage
from portal.demo import pages
from portal.models import Quarter, Topic, Venue


def campaigns(home, pictures) -> CampaignIndexPage:
    """The list with its stories."""
    index = CampaignIndexPage(title=INDEX.title, slug=INDEX_SLUG, summary=INDEX.summary)
    index, __ = pages.add(home, index)
    for story in CAMPAIGNS:
        page = CampaignPage(
            title=story.words.title,
            slug=story.slug,
            summary=story.words.summary,
            picture=pictures.get(story.picture),
            quarter=Quarter.objects.filter(slug=story.quarter).first(),
        )
        page.body = pages.raw_stream(page, stored(story.words.body, pictures))
        page, new = pages.add(index, page)
        if new:
            page.topics.add(*Topic.objects.filter(slug__in=story.topics))
            pages.publish(page)
    return index


def translations(index, pictures) -> None:
    """The list and its stories in the other languages; the list is first, because it is above."""
    for language, found in TRANSLATIONS.items():
        for slug, words in found.items():
            page = index if slug == INDEX_SLUG else CampaignPage.objects.german().get(slug=slug)
            body = stored(words.body, pictures)
            pages.translate(page, language, replace(words, body=body))


def stored(body, pictures) -> tuple:
    """The blocks with keys in place of names, without those whose picture or place is not there."""
    found = [(kind, _keys(value, pictures)) for kind, value in body]
    return tuple((kind, value) for kind, value in found if not _lacks(value))


def _keys(value, pictures):
    if isinstance(value, list):
        return [_keys(part, pictures) for part in value]
    if not isinstance(value, dict):
        return value
    return {name: _key(name, part, pictures) for name, part in value.items()}


def _key(name, value, pictures):
    if name == "image":
        return getattr(pictures.get(value), "pk", None)
    if name == "venue":
        return Venue.objects.filter(slug=value).values_list("pk", flat=True).first()
    if name == "pages":
        return [key for path in value if (key := _page(path))]
    return _keys(value, pictures)


def _page(path):
    rows = Page.objects.filter(url_path__endswith=f"/home/{path}/", locale__language_code="de")
    return rows.values_list("pk", flat=True).first()


def _lacks(value):
    """Whether something that was named is not there."""
    if isinstance(value, dict):
        return any(_lacks(part) for part in value.values())
    if isinstance(value, list):
        return not value or any(_lacks(part) for part in value)
    return value is None
