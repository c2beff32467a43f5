from django.db.models import Count, Q
from django.shortcuts import get_object_or_404
from django.urls import path, reverse
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from django.views.generic import TemplateView
from django_filters import ChoiceFilter
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.ui.tables import Column
from wagtail.admin.views.generic.permissions import PermissionCheckedMixin
from wagtail.admin.widgets.button import HeaderButton
from wagtail.permissions import policy_registry

from portal.staff import StaffIndexView, StaffInspectView, StaffViewSet

from ..models import EventDate, Registration
from . import helping

WALK_IN_LINES = range(6)


def places(date) -> str:
    """12/20: people who take places, and how many there are; without a limit only people."""
    if date.capacity is None:
        return str(date.taken)
    return f"{date.taken}/{date.capacity}"


def sign_ups(date):
    """Who comes and who waits, in the order of the list at the door."""
    rows = date.registrations.active().select_related("quarter")
    return sorted(rows, key=lambda row: (row.status == "waiting", row.queued_at))


class DateFilters(WagtailFilterSet):
    when = ChoiceFilter(
        label=_("Wann"),
        choices=[("past", _("vorbei")), ("all", _("alle"))],
        empty_label=_("kommende"),
        method="keep",
    )
    status = ChoiceFilter(label=_("Stand"), choices=EventDate.Status.choices)

    class Meta:
        model = EventDate
        fields = ()

    def keep(self, rows, name, value):
        return rows.past().reverse() if value == "past" else rows


class DateIndexView(StaffIndexView):
    def get_base_queryset(self):
        waiting = Count("registrations", filter=Q(registrations__status="waiting"))
        rows = EventDate.objects.with_event().annotate(waiting=waiting)
        chosen = self.request.GET.get("when")
        return rows if chosen in ("past", "all") else rows.upcoming(timezone.now())


class DateView(StaffInspectView):
    """One date with everybody who signed up for it."""

    template_name = "events/staff/date.html"

    def get_object(self, queryset=None):
        return get_object_or_404(EventDate.objects.with_event(), pk=self.pk)

    @cached_property
    def may_see_people(self):
        policy = policy_registry.get_by_type(Registration)
        return policy.user_has_permission(self.request.user, "view")

    @property
    def header_buttons(self):
        if not self.may_see_people:
            return []
        entering = reverse("wagtailsnippets_events_registration:add")
        printing = reverse("wagtailsnippets_events_eventdate:paper", args=[self.object.pk])
        return [
            HeaderButton(
                _("Anmeldung eintragen"),
                url=f"{entering}?date={self.object.pk}",
                icon_name="plus",
            ),
            HeaderButton(_("Liste drucken"), url=printing, icon_name="doc-full"),
        ]

    def get_context_data(self, **kwargs):
        people = sign_ups(self.object) if self.may_see_people else []
        help_ = helping.wanted(self.object) if self.may_see_people else []
        return super().get_context_data(
            places=places(self.object), people=people, help=help_, **kwargs
        )


class PaperView(PermissionCheckedMixin, TemplateView):
    """The list for the door: names and people, a column to sign, no address."""

    model = Registration
    permission_required = "view"
    template_name = "events/staff/paper.html"

    def get_context_data(self, **kwargs):
        rows = EventDate.objects.with_event()
        date = get_object_or_404(rows, pk=self.kwargs["pk"])
        people = [row for row in sign_ups(date) if row.status != "waiting" and row.party_size]
        return super().get_context_data(
            date=date,
            people=people,
            help=helping.wanted(date),
            lines=WALK_IN_LINES,
            now=timezone.now(),
            **kwargs,
        )


class EventDateViewSet(StaffViewSet):
    model = EventDate
    icon = "date"
    add_to_reference_index = False
    index_view_class = DateIndexView
    inspect_view_class = DateView
    inspect_template_name = "events/staff/date.html"
    list_display = (
        "starts",
        Column("event", label=_("Aktion"), sort_key="event__title"),
        "status",
        Column("places", label=_("Personen"), accessor=places),
        Column("waiting", label=_("Es warten"), sort_key="waiting"),
    )
    filterset_class = DateFilters
    search_fields = ("event__title",)
    search_backend_name = None
    ordering = ("starts", "pk")

    def get_urlpatterns(self):
        paper = PaperView.as_view()
        return [
            *super().get_urlpatterns(),
            path("liste/<int:pk>/", paper, name="paper"),
        ]
