"""Confirming and cancelling a sign-up: asked once, done by the services."""

from collections.abc import Callable
from dataclasses import dataclass

from django.http import Http404
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from django.views.generic import TemplateView
from wagtail.admin import messages
from wagtail.admin.views.generic import WagtailAdminTemplateMixin
from wagtail.admin.views.generic.permissions import PermissionCheckedMixin
from wagtail.admin.widgets.button import Button
from wagtail.log_actions import log

from .. import services
from ..models import Registration


@dataclass(frozen=True)
class Decision:
    """Something staff decide about a sign-up, where its state allows it."""

    slug: str
    label: str
    question: str
    icon: str
    states: tuple
    act: Callable
    # What staff write with it: why, which is logged, or a number.
    asks: str = ""
    kind: str = "text"
    with_news: bool = False

    def possible(self, row) -> bool:
        return row.status in self.states and bool(row.to_tell or not self.with_news)


def _lower(row, reason, **by):
    return services.lower(row, int(reason) if reason.isdecimal() and len(reason) < 3 else 0)


DECISIONS = [
    Decision(
        "bestaetigen",
        _("Bestätigen"),
        _("Die Anmeldung gilt dann fest. Wer eine Mailadresse hat, bekommt eine Mail."),
        "check",
        (Registration.Status.HELD,),
        lambda row, **why: services.confirm(row),
    ),
    Decision(
        "gesagt",
        _("Angerufen"),
        _("Die Person weiß jetzt Bescheid. Sie steht dann nicht mehr unter „Anrufen“."),
        "check",
        (Registration.Status.CONFIRMED, Registration.Status.WAITING),
        lambda row, **why: services.note_told(row),
        with_news=True,
    ),
    Decision(
        "zulassen",
        _("Trotzdem zulassen"),
        _("Die Anmeldung gilt dann, auch wenn alle Plätze vergeben sind. Das wird festgehalten."),
        "user",
        (Registration.Status.WAITING,),
        lambda row, **why: services.admit(row, **why),
        _("Warum? Ein Satz, ohne Namen."),
    ),
    Decision(
        "weniger",
        _("Weniger Personen"),
        _("Die anderen Plätze werden frei, und wer wartet, rückt nach."),
        "minus",
        tuple(Registration.ACTIVE),
        _lower,
        _("Wie viele Personen kommen?"),
        "number",
    ),
    Decision(
        "absagen",
        _("Absagen"),
        _("Der Platz wird frei, und wer wartet, rückt nach. Alle bekommen eine Mail."),
        "cross",
        tuple(Registration.ACTIVE),
        lambda row, **why: services.cancel(row),
    ),
]


def buttons(registration, button=Button) -> list:
    """What staff can decide now about this sign-up, as buttons of this kind."""
    return [
        button(
            decision.label,
            url=reverse(
                "wagtailsnippets_events_registration:decide",
                args=[registration.pk, decision.slug],
            ),
            icon_name=decision.icon,
            priority=rank,
        )
        for rank, decision in enumerate(DECISIONS, 1)
        if decision.possible(registration)
    ]


class DecideView(PermissionCheckedMixin, WagtailAdminTemplateMixin, TemplateView):
    model = Registration
    permission_required = "change"
    template_name = "events/staff/decide.html"
    header_icon = "user"
    index_url_name = ""

    @cached_property
    def registration(self):
        rows = Registration.objects.select_related("date__event")
        return get_object_or_404(rows, pk=self.kwargs["pk"])

    @cached_property
    def decision(self):
        for decision in DECISIONS:
            if decision.slug == self.kwargs["decision"]:
                return decision
        raise Http404

    def get_page_title(self):
        return self.decision.label

    def get_page_subtitle(self):
        return f"{self.registration.number}, {self.registration.name}"

    def get_breadcrumbs_items(self):
        return [
            *self.breadcrumbs_items,
            {"url": reverse(self.index_url_name), "label": _("Anmeldungen")},
            {"url": "", "label": self.get_page_title(), "sublabel": self.get_page_subtitle()},
        ]

    def get_context_data(self, **kwargs):
        return super().get_context_data() | {
            "registration": self.registration,
            "decision": self.decision,
            "possible": self.decision.possible(self.registration),
            "back": reverse(self.index_url_name),
            "reason": self.request.POST.get("reason", ""),
        }

    def post(self, request, *args, **kwargs):
        reason = request.POST.get("reason", "").replace("\x00", "")
        try:
            row = self.decision.act(self.registration, reason=reason, by=request.user)
        except services.Refused as refusal:
            messages.error(request, str(refusal))
            if self.decision.asks:
                return self.render_to_response(self.get_context_data())
        else:
            log(instance=row, action="wagtail.edit", user=request.user)
            messages.success(request, f"{row.number}: {row.get_status_display()}")
        return redirect(self.index_url_name)
