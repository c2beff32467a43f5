from django.utils.translation import gettext_lazy as _

from portal.models import BasePage


class IdeaIndexPage(BasePage):
    """The board of ideas: as list, and by how they stand."""

    parent_page_types = ["home.HomePage"]
    subpage_types = []
    max_count_per_parent = 1
    view = "ideas.views.index"

    class Meta:
        verbose_name = _("Ideentafel")
