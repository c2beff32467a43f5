from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.models import Page
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSetGroup

from . import staff
from .staff import guarding


class ShopsGroup(SnippetViewSetGroup):
    items = (
        staff.ApplicationViewSet,
        staff.ClaimViewSet,
        staff.PlaceViewSet,
        staff.OpeningExceptionViewSet,
        staff.ProducerViewSet,
    )
    menu_label = _("Läden")
    menu_icon = "home"
    menu_order = 60


register_snippet(ShopsGroup)


@hooks.register("before_delete_page")
def keep_places(request, page):
    return guarding.refuse_deletion(request, [page])


@hooks.register("before_bulk_action")
def keep_places_in_bulk(request, action_type, objects, action):
    if action_type == "delete" and issubclass(action.model, Page):
        return guarding.refuse_deletion(request, objects)
    return None
