from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.fields import StreamField

from portal.blocks import BodyBlock
from portal.models import BasePage


class QuarterIndexPage(BasePage):
    """The quarters of the town, as one line."""

    parent_page_types = ["home.HomePage"]
    subpage_types = ["home.QuarterPage"]
    max_count_per_parent = 1
    view = "home.views.quarters"

    body = StreamField(BodyBlock(), blank=True, verbose_name=_("Text"))

    content_panels = [*BasePage.content_panels, "body"]

    class Meta:
        verbose_name = _("Übersicht der Viertel")


class QuarterPage(BasePage):
    """One quarter: what is on there, and whom to ask."""

    parent_page_types = ["home.QuarterIndexPage"]
    subpage_types = []
    view = "home.views.quarter"

    quarter = models.ForeignKey(
        "portal.Quarter",
        on_delete=models.PROTECT,
        related_name="pages",
        verbose_name=_("Viertel"),
    )
    body = StreamField(BodyBlock(), blank=True, verbose_name=_("Text"))

    content_panels = [*BasePage.content_panels, "quarter", "body"]

    class Meta:
        verbose_name = _("Viertel-Seite")
        verbose_name_plural = _("Viertel-Seiten")

    def search_text(self):
        return " ".join([super().search_text(), *self.quarter.aliases])
