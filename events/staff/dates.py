from django.shortcuts import get_object_or_404
from django.urls import path, reverse
from django.utils import timezone, translation
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from django.views.generic import View
from django_filters import ChoiceFilter
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.ui.tables import Column
from wagtail.admin.views.generic.permissions import PermissionCheckedMixin
from wagtail.admin.widgets.button import Button, HeaderButton
from wagtail.permissions import policy_registry

from portal.links import in_language
from portal.paper import response
from portal.shell import LANGUAGE_NAMES
from portal.staff import StaffIndexView, StaffInspectView, StaffViewSet

from .. import paper
from ..models import EventDate, Registration
from . import changing, helping
from .copying import CopyView
from .month import MONTH, MonthView
from .places import places


def _url(name, date):
    return reverse(f"wagtailsnippets_events_eventdate:{name}", args=[date.pk])


def _small(label, url):
    return Button(label, url, classname="button button-small button-secondary")


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
        rows = EventDate.objects.with_event().with_waiting()
        chosen = self.request.GET.get("when")
        return rows if chosen in ("past", "all") else rows.upcoming(timezone.now())

    @property
    def header_buttons(self):
        return [HeaderButton(_("Kalender"), url=reverse(MONTH), icon_name="calendar-alt")]


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
        return [*self.people_buttons, *self.change_buttons]

    @property
    def people_buttons(self):
        if not self.may_see_people:
            return []
        url = f"{reverse('wagtailsnippets_events_registration:add')}?date={self.object.pk}"
        return [HeaderButton(_("Anmeldung eintragen"), url=url, icon_name="plus")]

    @property
    def change_buttons(self):
        date = self.object
        over = date.cancelled or date.ends < timezone.now()
        if over or not changing.may_change(self.request.user, date):
            return []
        return [
            HeaderButton(label, url=_url(name, date), icon_name=icon)
            for name, label, icon in (
                ("change", _("Termin ändern"), "edit"),
                ("cancel", _("Termin absagen"), "cross"),
            )
        ]

    @property
    def more_buttons(self):
        """What a header has no room for: lists to take along, and the same once more."""
        found = self.list_buttons if self.may_see_people else []
        if changing.may_change(self.request.user, self.object):
            found.append(_small(_("Termin kopieren"), _url("repeat", self.object)))
        return found

    @property
    def list_buttons(self):
        table = reverse("wagtailsnippets_events_registration:list")
        return [
            _small(_("Liste drucken"), _url("paper", self.object)),
            *(
                _small(
                    _("Als {kind}").format(kind=kind.upper()),
                    f"{table}?date={self.object.pk}&export={kind}",
                )
                for kind in ("xlsx", "csv")
            ),
        ]

    def get_context_data(self, **kwargs):
        people = sign_ups(self.object) if self.may_see_people else []
        help_ = helping.wanted(self.object) if self.may_see_people else []
        return super().get_context_data(
            places=places(self.object),
            people=people,
            help=help_,
            more_buttons=self.more_buttons,
            posters=posters(self.object),
            list_url=reverse("wagtailsnippets_events_eventdate:paper", args=[self.object.pk]),
            **kwargs,
        )


class PaperView(PermissionCheckedMixin, View):
    """The list for the door as PDF: names and people, a column to sign, no address.

    In German, or in the language that `sprache` names.
    """

    model = Registration
    permission_required = "view"

    def get(self, request, pk):
        date = get_object_or_404(EventDate.objects.with_event(), pk=pk)
        people = [row for row in sign_ups(date) if row.status != "waiting" and row.party_size]
        language = request.GET.get("sprache")
        with translation.override(language if language in LANGUAGE_NAMES else "de"):
            content = paper.sign_in_list(date, people, helping.wanted(date)).pdf()
        # Names belong on the table at the door, not in a cache.
        return response(content, f"liste-{pk}.pdf", **{"Cache-Control": "private, no-store"})


def posters(date) -> list[dict]:
    """The posters of this action in every language, while it is still to come."""
    if date.ends < timezone.now() or not date.event.live:
        return []
    return [
        {
            "language": name,
            "code": code,
            "links": [(size.upper(), _poster_url(date.event, size, code)) for size in paper.SIZES],
        }
        for code, name in LANGUAGE_NAMES.items()
    ]


def _poster_url(event, size, code):
    return in_language(reverse("events:poster", args=[event.slug, size]), code)


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

    @property
    def change_view(self):
        return self.construct_view(changing.ChangeDateView)

    @property
    def cancel_view(self):
        return self.construct_view(changing.CancelDateView)

    def get_urlpatterns(self):
        return [
            *super().get_urlpatterns(),
            path("liste/<int:pk>/", PaperView.as_view(), name="paper"),
            path("aendern/<int:pk>/", self.change_view, name="change"),
            path("absagen/<int:pk>/", self.cancel_view, name="cancel"),
            path("monat/", self.construct_view(MonthView), name="month"),
            path("kopieren/<int:pk>/", CopyView.as_view(), name="repeat"),
        ]
