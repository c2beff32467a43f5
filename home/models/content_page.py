from django.utils.translation import gettext_lazy as _
from wagtail.fields import StreamField

from portal.blocks import BodyBlock
from portal.models import BasePage


class ContentPage(BasePage):
    """A page of text: Mitmachen, Impressum, and whatever staff want to tell."""

    parent_page_types = ["home.HomePage", "home.ContentPage"]
    subpage_types = ["home.ContentPage"]
    template = "home/content_page.html"

    body = StreamField(BodyBlock(), blank=True, verbose_name=_("Text"))

    content_panels = [*BasePage.content_panels, "body"]

    class Meta:
        verbose_name = _("Textseite")
        verbose_name_plural = _("Textseiten")
