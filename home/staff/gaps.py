"""Which German pages no one has translated yet, by language, in two queries."""

from dataclasses import dataclass

from django.conf import settings
from django.urls import reverse
from django.utils.functional import Promise
from wagtail.models import Page

from portal.waiting import Act

FIRST = 3


@dataclass(frozen=True)
class Gap:
    """One language: how many of the German pages lack it, and the first ones to translate."""

    language: str | Promise
    missing: int
    total: int
    acts: tuple[Act, ...]


def gaps() -> list[Gap]:
    live = Page.objects.filter(depth__gt=1, live=True)
    german = live.filter(locale__language_code="de").order_by("path")
    pages = list(german.values_list("pk", "title", "translation_key"))
    others = live.exclude(locale__language_code="de")
    there = set(others.values_list("locale__language_code", "translation_key"))
    return [
        _gap(name, [page for page in pages if (code, page[2]) not in there], len(pages))
        for code, name in settings.LANGUAGES
        if code != "de"
    ]


def _gap(name, missing, total) -> Gap:
    acts = tuple(
        Act(title, reverse("wagtail_localize:submit_page_translation", args=[pk]))
        for pk, title, __ in missing[:FIRST]
    )
    return Gap(name, len(missing), total, acts)
