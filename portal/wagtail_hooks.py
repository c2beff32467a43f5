from django.templatetags.static import static
from django.urls import path
from django.utils.html import format_html
from wagtail import hooks
from wagtail.admin.auth import permission_required
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSetGroup
from wagtail_localize.views.report import TranslationsReportView
from wagtail_localize.wagtail_hooks import TranslationsReportMenuItem

from . import viewsets

TRANSLATING = "wagtail_localize.submit_translation"


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


@hooks.register("construct_reports_menu")
def only_for_translators(request, items):
    """The report of translations would stand in every menu."""
    if not request.user.has_perm(TRANSLATING):
        items[:] = [item for item in items if not isinstance(item, TranslationsReportMenuItem)]


@hooks.register("register_admin_urls", order=-1)
def report_for_translators():
    """Its addresses, found before those of the package, which are open to all of staff."""
    guard = permission_required(TRANSLATING)
    report = "localize/reports/translations/"
    return [
        path(report, guard(TranslationsReportView.as_view())),
        path(f"{report}results/", guard(TranslationsReportView.as_view(results_only=True))),
    ]
