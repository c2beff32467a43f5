from django.http import Http404
from django.utils.translation import gettext_lazy as _
from wagtail.fields import StreamField

from portal.blocks import BodyBlock
from portal.models import BasePage


class HomePage(BasePage):
    """The start of one language's tree; what no one has translated, it finds in the German tree."""

    parent_page_types = ["wagtailcore.Page"]
    view = "home.views.start"
    # Each language's start page is a child of the root and needs a slug of its own.
    override_translatable_fields = []

    body = StreamField(BodyBlock(), blank=True, verbose_name=_("Text"))

    content_panels = [*BasePage.content_panels, "body"]

    class Meta:
        verbose_name = _("Startseite")

    def route(self, request, path_components):
        try:
            return super().route(request, path_components)
        except Http404:
            if not path_components or self.language == "de":
                raise
            german = HomePage.objects.german().select_related("locale").get()
            found = german.route(request, path_components)
            # All pages below share its language: nobody has to ask for it once more.
            found.page.locale = german.locale
            return found
