from django.db import models
from django.utils.module_loading import import_string
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from modelsearch import index
from modelsearch.query import PlainText
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.models import Locale, Page, PageManager
from wagtail.query import PageQuerySet
from wagtail_localize.fields import SynchronizedField

from .. import stems


class BasePageQuerySet(PageQuerySet):
    def german(self):
        """The rows that count: translations exchange words only."""
        return self.filter(locale__language_code="de")

    def found_by(self, text):
        """Live German pages that fit the words of a visitor, best first; [] without any word.

        A page also fits by its translation in the reader's language.
        """
        if not stems.stems(text):
            return []
        found = self._search(text, "de")
        if (language := get_language()) != "de":
            keys = [page.translation_key for page in self._search(text, language)]
            known = {page.translation_key for page in found}
            rows = self.german().live().filter(translation_key__in=set(keys) - known)
            found += sorted(rows, key=lambda page: keys.index(page.translation_key))
        return found

    def _search(self, text, language):
        locale = Locale.objects.filter(language_code=language).first()
        if locale is None:
            return []
        words = stems.stems(text, language)
        rows = self.filter(locale=locale, live=True)
        return list(rows.search(PlainText(text) | PlainText(words)))


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
