from django.utils.translation import gettext_lazy as _
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSetGroup

from . import staff


class EventsGroup(SnippetViewSetGroup):
    items = (staff.RegistrationViewSet, staff.EventDateViewSet)
    menu_label = _("Aktionen")
    menu_icon = "date"
    menu_order = 150


register_snippet(EventsGroup)
