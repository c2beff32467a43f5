"""The frame of every public page: navigation, languages, footer. One query for the pages."""

from dataclasses import dataclass
from urllib.parse import urljoin

from django.conf import settings
from django.templatetags.static import static
from django.urls import reverse
from django.utils.functional import SimpleLazyObject, cached_property
from django.utils.translation import get_language, get_language_bidi, pgettext_lazy
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page

from . import links
from .models import SiteSettings

LANGUAGE_NAMES = {
    "de": "Deutsch",
    "de-simple": "Leichte Sprache",
    "en": "English",
    "tr": "Türkçe",
    "ar": "العربية",
    "uk": "Українська",
}
# An entry shows as soon as a page stands at its address.
NAVIGATION = [
    ("aktionen", pgettext_lazy("navigation", "Aktionen")),
    ("laeden", pgettext_lazy("navigation", "Läden")),
    ("ideen", pgettext_lazy("navigation", "Ideen")),
    ("kampagnen", pgettext_lazy("navigation", "Bilder")),
    ("mitmachen", pgettext_lazy("navigation", "Mitmachen")),
]
FOOTER = [
    ("handgemacht", pgettext_lazy("navigation", "Handgemacht")),
    ("kontakt", pgettext_lazy("navigation", "Kontakt")),
    ("ueber-das-projekt", pgettext_lazy("navigation", "Über das Projekt")),
    ("impressum", pgettext_lazy("navigation", "Impressum")),
    ("datenschutz", pgettext_lazy("navigation", "Datenschutz")),
    ("barrierefreiheit", pgettext_lazy("navigation", "Barrierefreiheit")),
    ("leichte-sprache", pgettext_lazy("navigation", "Leichte Sprache")),
    ("gebaerdensprache", pgettext_lazy("navigation", "Gebärdensprache")),
]


@dataclass(frozen=True)
class Link:
    label: str
    url: str
    current: bool = False
    code: str = ""


class Shell:
    """What base.html shows around a page; everything is looked up when it is needed."""

    def __init__(self, request):
        self.request = request
        self.language = get_language()
        self.dir = "rtl" if get_language_bidi() else "ltr"

    @cached_property
    def path(self):
        return links.without_language(self.request.path)

    @cached_property
    def settings(self):
        return SiteSettings.load(request_or_site=self.request)

    @property
    def page(self):
        return getattr(self.request, "page", None)

    @cached_property
    def live_slugs(self):
        pages = Page.objects.filter(depth=3, live=True, locale__language_code="de")
        return set(pages.values_list("slug", flat=True))

    def _links(self, entries):
        return [
            Link(label, self.url(f"/{slug}/"), self.path.startswith(f"/{slug}/"))
            for slug, label in entries
            if slug in self.live_slugs
        ]

    def url(self, path):
        return links.in_language(path, self.language)

    @cached_property
    def nav(self):
        return self._links(NAVIGATION)

    @cached_property
    def footer(self):
        more = [
            Link(_("Newsletter"), reverse("newsletter")),
            Link(_("Kalender abonnieren"), reverse("events:calendar")),
            Link(_("Meine Einträge"), reverse("entries")),
            Link(_("Barriere melden"), self.report_url),
        ]
        return [*self._links(FOOTER), *more]

    @property
    def home_url(self):
        return self.url("/")

    @property
    def search_url(self):
        return reverse("search")

    @property
    def easy_url(self):
        return self.url("/leichte-sprache/")

    @property
    def signing_url(self):
        return self.url("/gebaerdensprache/")

    @property
    def report_url(self):
        return f"{reverse('report_barrier')}?seite={self.path}"

    @property
    def wish_url(self):
        return reverse("wish_translation")

    @cached_property
    def languages(self):
        query = f"?{self.request.GET.urlencode()}" if self.request.GET else ""
        return [
            Link(
                name,
                links.in_language(self.path, code) + query,
                code == self.language,
                code,
            )
            for code, name in LANGUAGE_NAMES.items()
        ]

    @property
    def untranslated(self):
        """Whether the reader gets the German text because nobody has translated it."""
        return self.page is not None and self.page.language != self.language

    @property
    def breadcrumb(self):
        return getattr(self.request, "breadcrumb", [])

    @property
    def canonical(self):
        language = "de" if self.untranslated else self.language
        return links.absolute(links.in_language(self.path, language))

    @cached_property
    def alternates(self):
        """The languages in which this page really exists, for hreflang."""
        if self.page is None:
            codes = list(LANGUAGE_NAMES)
        else:
            codes = Page.objects.filter(
                translation_key=self.page.translation_key, live=True
            ).values_list("locale__language_code", flat=True)
        return [
            Link("", links.absolute(links.in_language(self.path, code)), code=code)
            for code in codes
        ]

    @property
    def title(self):
        return self.page.seo_title or self.page.title if self.page else self.settings.site_name

    @property
    def description(self):
        page = self.page
        return (page.search_description or page.summary) if page else ""

    @property
    def image_url(self):
        """The page's own picture where it may be shown, else the portal's."""
        image = getattr(self.page, "picture", None)
        if image and image.may_be_shown and (file := image.share):
            return urljoin(settings.BASE_URL, file["url"])
        return links.absolute(static("portal/icons/share.png"))

    @property
    def updated(self):
        return self.page.last_published_at if self.page else None

    @property
    def share_url(self):
        return links.absolute(self.request.path)


def of(request) -> Shell:
    """The frame of this request: made once, so that views and templates share its queries."""
    if not hasattr(request, "shell"):
        request.shell = Shell(request)
    return request.shell


def context(request):
    """`shell` for templates; the admin never looks, so it never costs there."""
    if request.path.startswith(settings.ADMIN_PREFIXES):
        return {}
    return {"shell": SimpleLazyObject(lambda: of(request))}
