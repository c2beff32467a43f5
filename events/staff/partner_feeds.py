"""Partners' calendars: what they are, what a run would do, what the last runs did."""

from django import forms
from django.db.models import OuterRef, Subquery
from django.shortcuts import get_object_or_404, redirect
from django.urls import path, reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from django.views.generic import TemplateView, View
from wagtail.admin import messages
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel, ObjectList
from wagtail.admin.ui.tables import BooleanColumn, Column
from wagtail.admin.views.generic import WagtailAdminTemplateMixin
from wagtail.admin.views.generic.permissions import PermissionCheckedMixin
from wagtail.log_actions import log
from wagtail.permissions import policy_registry
from wagtail.snippets.views.snippets import InspectView

from portal.staff import StaffIndexView, StaffViewSet

from .. import services
from ..models import FeedRun, PartnerFeed
from ..services import importing

NAME = "wagtailsnippets_events_partnerfeed"
SHOWN_RUNS, SHOWN_ENTRIES = 10, 200
ACTS = {
    importing.NEW: _("neu"),
    importing.CHANGED: _("geändert"),
    importing.SAME: _("unverändert"),
    importing.SKIPPED: _("von der Redaktion gelöscht"),
    importing.WITHDRAWN: _("zurückgezogen"),
}


class FeedIndexView(StaffIndexView):
    def get_base_queryset(self):
        runs = FeedRun.objects.filter(feed=OuterRef("pk")).order_by("-at", "-pk")
        return PartnerFeed.objects.annotate(last_outcome=Subquery(runs.values("outcome")[:1]))


class FeedView(InspectView):
    """One calendar with its last runs and entries: what was taken, what was left out and why."""

    template_name = "events/staff/feed.html"

    def get_context_data(self, **kwargs):
        policy = policy_registry.get_by_type(PartnerFeed)
        return super().get_context_data(
            runs=self.object.runs.all()[:SHOWN_RUNS],
            # The newest first: where staff approve, these are the drafts that wait.
            entries=self.object.entries.select_related("page").order_by("-pk")[:SHOWN_ENTRIES],
            may_run=policy.user_has_permission(self.request.user, "change"),
            preview_url=reverse(f"{NAME}:preview", args=[self.object.pk]),
            run_url=reverse(f"{NAME}:run", args=[self.object.pk]),
            **kwargs,
        )


class PreviewView(PermissionCheckedMixin, WagtailAdminTemplateMixin, TemplateView):
    """What the next run would take; nothing is written."""

    model = PartnerFeed
    permission_required = "change"
    template_name = "events/staff/feed_preview.html"
    page_title = _("Probelauf")
    header_icon = "rotate"

    @cached_property
    def feed(self):
        return get_object_or_404(PartnerFeed, pk=self.kwargs["pk"])

    def get_page_subtitle(self):
        return self.feed.name

    def get_breadcrumbs_items(self):
        return [
            *self.breadcrumbs_items,
            {"url": reverse(f"{NAME}:list"), "label": PartnerFeed._meta.verbose_name_plural},
            {"url": _inspect(self.feed), "label": self.feed.name},
            {"url": "", "label": self.page_title},
        ]

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs) | {"back": _inspect(self.feed)}
        try:
            outlook = importing.preview(self.feed)
        except services.Refused as refusal:
            return context | {"refusal": str(refusal)}
        rows = [(step, ACTS[step.act], len(step.moments)) for step in outlook.steps]
        run_url = reverse(f"{NAME}:run", args=[self.feed.pk])
        return context | {"outlook": outlook, "rows": rows, "run_url": run_url}


class RunView(PermissionCheckedMixin, View):
    """Reads a calendar now; staff may also believe a file that lacks very much."""

    model = PartnerFeed
    permission_required = "change"
    http_method_names = ["post"]

    def post(self, request, pk):
        feed = get_object_or_404(PartnerFeed, pk=pk)
        done = importing.run(feed, again=True, withdraw="withdraw" in request.POST)
        log(instance=feed, action="wagtail.edit", user=request.user)
        say = messages.error if done.failed else messages.success
        say(request, f"{feed.name}: {done.outcome}")
        return redirect(_inspect(feed))


def _inspect(feed):
    return reverse(f"{NAME}:inspect", args=[feed.pk])


class PartnerFeedViewSet(StaffViewSet):
    model = PartnerFeed
    icon = "rotate"
    add_to_reference_index = False
    index_view_class = FeedIndexView
    inspect_view_class = FeedView
    inspect_template_name = "events/staff/feed.html"
    list_display = (
        "name",
        "source",
        BooleanColumn("active", label=_("stündlich"), sort_key="active"),
        "read_at",
        Column("last_outcome", label=_("Letzter Abruf")),
    )
    list_filter = ("active", "mode")
    search_fields = ("name", "source")
    search_backend_name = None
    edit_handler = ObjectList(
        [
            FieldPanel("name"),
            FieldPanel("url"),
            FieldRowPanel([FieldPanel("source"), FieldPanel("website")]),
            FieldRowPanel([FieldPanel("quarter"), FieldPanel("venue")]),
            FieldPanel("topics", widget=forms.CheckboxSelectMultiple),
            MultiFieldPanel(
                [FieldPanel("may_republish"), FieldPanel("licence")], heading=_("Erlaubnis")
            ),
            FieldRowPanel([FieldPanel("mode"), FieldPanel("active")]),
        ]
    )

    def get_urlpatterns(self):
        return [
            *super().get_urlpatterns(),
            path("probelauf/<int:pk>/", PreviewView.as_view(), name="preview"),
            path("abrufen/<int:pk>/", RunView.as_view(), name="run"),
        ]
