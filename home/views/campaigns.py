"""Picture stories: the list, one story, and the feed to follow them."""

from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from home import album, campaigns
from home.models import CampaignPage
from portal import feeds, words
from portal.links import in_language, localized_url
from portal.listing import Listing, Pages
from portal.shell import NAVIGATION, Link

PER_PAGE = 12


def campaign_index(request, page):
    """The newest story first, each with its large picture."""
    rows = CampaignPage.objects.public().newest().cards()
    pages = Pages(Listing(request.GET, [], rows), rows, per_page=PER_PAGE)
    context = {
        "page": page,
        "pages": pages,
        "cards": campaigns.cards(pages.rows, level=2),
        "feed_url": reverse("campaign_feed", args=["xml"]),
    }
    return TemplateResponse(request, "home/campaign_index_page.html", context)


def campaign(request, page):
    """One story: its opening above the title, then its blocks, then whose the pictures are."""
    pictures = album.of(page.body)
    _find_picture(page, pictures)
    others = campaigns.others(page)
    album.draw([*pictures, page.picture, *(other.picture for other in others)])
    blocks = list(page.body)
    opening = blocks.pop(0) if blocks and blocks[0].block_type == "opening" else None
    request.breadcrumb = _way()
    context = {
        "page": page,
        "opening": opening,
        "blocks": blocks,
        "compares": any(block.block_type == "before_after" for block in blocks),
        "pictures": [picture for picture in pictures if picture.may_be_shown],
        "hidden": page.hidden_pictures if request.is_preview else [],
        "others": campaigns.cards(others),
        "nearby": all(other.quarter_id == page.quarter_id for other in others),
    }
    return TemplateResponse(request, "home/campaign_page.html", context)


def _find_picture(page, pictures):
    """The picture for lists is mostly one of the story: then it costs no query."""
    for picture in pictures:
        if picture.pk == page.picture_id:
            page.picture = picture


def _way():
    language = get_language()
    return [
        Link(_("Start"), in_language("/", language)),
        Link(dict(NAVIGATION)["kampagnen"], in_language("/kampagnen/", language)),
    ]


def feed(request, kind):
    """The newest stories as Atom or JSON."""
    pages = list(CampaignPage.objects.public().newest().select_related("locale")[: feeds.LIMIT])
    words.exchange(pages)
    return feeds.feed(
        request,
        kind,
        title=_("Neue Bildgeschichten"),
        page=reverse("wagtail_serve", args=["kampagnen/"]),
        entries=[_entry(page) for page in pages],
    )


def _entry(page):
    return feeds.FeedEntry(
        title=page.words.title,
        url=localized_url(page),
        summary=page.words.summary,
        published=page.first_published_at or feeds.NEVER,
        updated=page.last_published_at or feeds.NEVER,
    )
