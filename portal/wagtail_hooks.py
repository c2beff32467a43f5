from django.templatetags.static import static
from django.utils.html import format_html
from wagtail import hooks
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSetGroup

from . import viewsets


class PortalGroup(SnippetViewSetGroup):
    items = (
        viewsets.InquiryViewSet,
        viewsets.SubscriptionViewSet,
        viewsets.OutgoingMailViewSet,
        viewsets.JobRunViewSet,
        viewsets.QuarterViewSet,
        viewsets.TopicViewSet,
        viewsets.VenueViewSet,
    )
    menu_label = "Portal"
    menu_icon = "home"
    menu_order = 450


register_snippet(PortalGroup)


@hooks.register("insert_global_admin_css")
def colours():
    return format_html('<link rel="stylesheet" href="{}">', static("portal/admin/colours.css"))


@hooks.register("construct_homepage_summary_items", order=900)
def no_counts(request, items):
    """How many pages there are helps nobody."""
    items.clear()


@hooks.register("construct_help_menu")
def no_foreign_help(request, items):
    """Wagtail's help is elsewhere and partly for programmers."""
    items.clear()
