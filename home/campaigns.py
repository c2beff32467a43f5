"""How picture stories show themselves: as cards, in constant queries."""

from portal import words
from portal.cards import Card
from portal.links import localized_url

from . import album
from .models import CampaignPage


def card(page, level=3) -> Card:
    image = page.picture
    shown = image if image and image.may_be_shown and image.fallback else None
    meta = (page.quarter.label if page.quarter else "", shown.credit_line if shown else "")
    return Card(
        kind="campaign",
        title=page.words.title,
        url=localized_url(page),
        lang=words.lang(page),
        summary=page.words.summary,
        meta=tuple(part for part in meta if part),
        picture=shown,
        quarter=page.quarter,
        level=level,
    )


def cards(rows, level=3) -> list[Card]:
    pages = list(rows)
    words.exchange(pages)
    album.draw([page.picture for page in pages])
    return [card(page, level) for page in pages]


def newest(quarter=None, limit=3) -> list[Card]:
    """The newest stories, from one quarter or from everywhere."""
    rows = CampaignPage.objects.public().newest().cards()
    if quarter:
        rows = rows.in_quarter(quarter.slug)
    return cards(rows[:limit])


def others(story, limit=3) -> list[CampaignPage]:
    """Other stories: those of its quarter if there are any, else the newest from anywhere."""
    rows = CampaignPage.objects.public().exclude(translation_key=story.translation_key)
    found = list(rows.near(story.quarter_id).cards()[:limit])
    near = [page for page in found if page.quarter_id == story.quarter_id]
    return near or found


def search(query, limit=5) -> tuple[list[Card], int]:
    """Stories that fit, best first, and how many there are in all."""
    keys = [page.pk for page in CampaignPage.objects.found_by(query)]
    rows = CampaignPage.objects.public().filter(pk__in=keys).cards()
    order = {key: place for place, key in enumerate(keys)}
    pages = sorted(rows, key=lambda page: order[page.pk])
    return cards(pages[:limit]), len(pages)


def about(topic, limit=6) -> list[Card]:
    """The newest stories about a topic."""
    return cards(CampaignPage.objects.public().about(topic.slug).newest().cards()[:limit])
