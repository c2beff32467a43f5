from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.log_actions import LogFormatter
from wagtail.models import Page
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSetGroup

from . import staff
from .staff import guarding


class EventsGroup(SnippetViewSetGroup):
    items = (staff.RegistrationViewSet, staff.EventDateViewSet, staff.PartnerFeedViewSet)
    menu_label = _("Aktionen")
    menu_icon = "date"
    menu_order = 50


register_snippet(EventsGroup)


@hooks.register("register_log_actions")
def log_more_people_than_places(actions):
    @actions.register_action("events.admit")
    class Admitted(LogFormatter):
        label = _("Trotzdem zugelassen")

        def format_message(self, entry):
            sentence = gettext("Trotzdem zugelassen, {people} Personen bei {places} Plätzen: {why}")
            return sentence.format(why=entry.data["reason"], **entry.data)


@hooks.register("before_delete_page")
def keep_sign_ups(request, page):
    return guarding.refuse_deletion(request, [page])


@hooks.register("before_bulk_action")
def keep_sign_ups_in_bulk(request, action_type, objects, action):
    if action_type == "delete" and issubclass(action.model, Page):
        return guarding.refuse_deletion(request, objects)
    return None
