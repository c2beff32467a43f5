"""What search engines should know: only pages that really exist in a language."""

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import datetime

from django.conf import settings
from django.http import Http404
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import override
from wagtail.models import Page

from ideas import cards as ideas
from portal.links import absolute, in_language
from portal.models import Topic

# Views without a page of their own: they speak every language.
VIEWS = ["contact", "report_barrier", "newsletter", "entries"]
LANGUAGES = [code for code, __ in settings.LANGUAGES]


@dataclass
class Address:
    """One path with the languages in which it stands."""

    path: str
    updated: datetime | None = None
    languages: set[str] = field(default_factory=set)

    @property
    def alternates(self):
        codes = [code for code in LANGUAGES if code in self.languages]
        return [(code, absolute(in_language(self.path, code))) for code in codes]


def addresses() -> dict[str, Address]:
    """All public addresses by their German path, in constant queries."""
    found = {}
    with override("de"):
        paths = [*map(reverse, VIEWS), *(topic.url for topic in Topic.objects.all())]
        for path in paths:
            found[path] = Address(path, languages=set(LANGUAGES))
        # What people proposed stands as they wrote it; only the frame around it is translated.
        for path, updated in ideas.addresses():
            found[path] = Address(path, updated, {"de"})
    rows = Page.objects.live().public().filter(depth__gt=1).order_by("path")
    groups = defaultdict(dict)
    for row in rows.select_related("locale"):
        groups[row.translation_key][row.locale.language_code] = row
    for pages in groups.values():
        # A translation whose German page is gone has no address to fall back to.
        if german := pages.get("de"):
            _add(found, german, pages)
    return found


def _add(found, german, pages):
    path = "/" + german.url_path.split("/", 2)[2]
    address = found.setdefault(path, Address(path))
    address.languages |= set(pages)
    address.updated = max(
        (page.last_published_at for page in pages.values() if page.last_published_at),
        default=None,
    )


def index(request):
    """The list of the sitemaps, one a language."""
    maps = [absolute(reverse("sitemap", args=[code])) for code in LANGUAGES]
    return _xml(request, "home/sitemap_index.xml", {"maps": maps})


def sitemap(request, language):
    if language not in LANGUAGES:
        raise Http404
    rows = [
        {
            "url": absolute(in_language(address.path, language)),
            "updated": address.updated,
            "alternates": address.alternates,
        }
        for address in addresses().values()
        if language in address.languages
    ]
    return _xml(request, "home/sitemap.xml", {"rows": rows})


def robots(request):
    context = {"languages": LANGUAGES, "sitemap": absolute(reverse("sitemap_index"))}
    return render(request, "home/robots.txt", context, content_type="text/plain")


def _xml(request, template, context):
    return render(request, template, context, content_type="application/xml")
