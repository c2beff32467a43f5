from django.utils.translation import gettext_lazy as _
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSetGroup

from . import staff


class IdeasGroup(SnippetViewSetGroup):
    items = (staff.IdeaViewSet, staff.StatusUpdateViewSet)
    menu_label = _("Ideen")
    menu_icon = "help"
    menu_order = 70


register_snippet(IdeasGroup)
