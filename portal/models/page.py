from django.db import models
from django.db.models import Exists, OuterRef
from django.db.models.functions import Length, Substr
from django.utils.module_loading import import_string
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from modelsearch import index
from modelsearch.query import PlainText
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.models import Locale, Page, PageManager, PageViewRestriction
from wagtail.query import PageQuerySet
from wagtail_localize.fields import SynchronizedField

from .. import stems


class BasePageQuerySet(PageQuerySet):
    def german(self):
        """The rows that count: translations exchange words only."""
        return self.filter(locale__language_code="de")

    def public(self):
        """Pages without a restriction on them or above them, in the same query."""
        above = Substr(OuterRef("path"), 1, Length("page__path"))
        return self.filter(~Exists(PageViewRestriction.objects.filter(page__path=above)))

    def about(self, *slugs):
        """Pages with any of these topics, each once."""
        found = self.model.objects.filter(topic_links__tag__slug__in=slugs)
        return self.filter(pk__in=found.values("pk"))

    def found_by(self, text):
        """Live German pages that fit the words of a visitor, best first; [] without any word.

        A page also fits by its translation in the reader's language, which is then its `words`.
        """
        if not stems.stems(text):
            return []
        languages = {"de", get_language()}
        # Words alone: quotation marks are syntax to SQLite.
        query = PlainText(" ".join(stems.WORD.findall(text)))
        for language in sorted(languages):
            query |= PlainText(stems.stems(text, language))
        locales = Locale.objects.filter(language_code__in=languages)
        hits = list(self.filter(locale__in=locales, live=True).search(query))
        return hits if languages == {"de"} else self._german_of(hits)

    def _german_of(self, hits):
        """The German rows of pages in any language, in the same order, each with its words."""
        keys = list(dict.fromkeys(page.translation_key for page in hits))
        rows = self.model.objects.live().filter(
            translation_key__in=keys, locale__language_code__in=["de", get_language()]
        )
        german, words = {}, {}
        for page in rows.select_related("locale"):
            (german if page.language == "de" else words)[page.translation_key] = page
        for key, page in german.items():
            page.words = words.get(key, page)
        return [german[key] for key in keys if key in german]


class BasePage(Page):
    """What every page has: a summary, a picture, a view that draws it, and searchable stems."""

    # Dotted name of the view that draws this page; it gets (request, page).
    view = ""

    summary = models.CharField(
        _("In einem Satz"),
        max_length=250,
        blank=True,
        help_text=_("Steht in Listen, in der Suche und beim Teilen."),
    )
    picture = models.ForeignKey(
        "portal.PortalImage",
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("Bild"),
    )

    content_panels = [*Page.content_panels, "summary", "picture"]
    promote_panels = [
        MultiFieldPanel(
            [
                FieldPanel("slug"),
                FieldPanel("seo_title"),
                FieldPanel("search_description"),
            ],
            heading=_("Für Suchmaschinen"),
        )
    ]
    settings_panels = Page.settings_panels
    # Addresses are the same in all languages, so that printed codes stay true.
    override_translatable_fields = [SynchronizedField("slug")]

    search_fields = [*Page.search_fields, index.SearchField("search_stems")]

    objects = PageManager.from_queryset(BasePageQuerySet)()

    class Meta:
        abstract = True

    @property
    def words(self):
        """The page whose words the reader sees; the page itself unless exchanged."""
        return self.__dict__.get("_words", self)

    @words.setter
    def words(self, page):
        self.__dict__["_words"] = page

    @property
    def language(self) -> str:
        return self.locale.language_code

    def search_text(self) -> str:
        """Everything of this page that a search should find; areas add to it."""
        return " ".join([self.title, self.summary, stems.stream_text(getattr(self, "body", None))])

    @property
    def search_stems(self) -> str:
        return stems.stems(self.search_text(), self.locale.language_code)

    def serve(self, request, *args, **kwargs):
        request.is_preview = getattr(request, "is_preview", False)
        request.page = self
        if self.view:
            return import_string(self.view)(request, self, *args, **kwargs)
        return super().serve(request, *args, **kwargs)

    def serve_preview(self, request, mode_name):
        request.is_preview = True
        request.page = self
        if self.view:
            return import_string(self.view)(request, self)
        return super().serve_preview(request, mode_name)
