"""Deciding about an application: a page shows what will happen, its button does it."""

from collections.abc import Callable
from dataclasses import dataclass

from django.http import Http404
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from django.views.generic import TemplateView
from wagtail.admin import messages
from wagtail.admin.views.generic import WagtailAdminTemplateMixin
from wagtail.admin.views.generic.permissions import PermissionCheckedMixin
from wagtail.admin.widgets.button import Button
from wagtail.log_actions import log

from portal import times

from .. import letters, services
from ..models import Application
from .decision_forms import AcceptForm, DeclineForm, QuestionForm, WordsForm, free_words

Status = Application.Status


@dataclass(frozen=True)
class Decision:
    """Something staff decide about an application, where the table of states allows it."""

    slug: str
    label: str
    effect: str
    icon: str
    to: str
    letter: str
    form: type
    act: Callable


def _accept(row, form, user):
    place, first, last = form.wish
    others = form.others
    days = {"first_day": first, "last_day": last}
    services.accept(row, place=place, text=form.said, by=user, others=others, **days)


DECISIONS = [
    Decision(
        "zusagen",
        _("Zusagen"),
        _("Der Platz ist dann fest vergeben. Die Person bekommt eine Mail mit dem Termin."),
        "check",
        Status.CONFIRMED,
        "application_confirmed",
        AcceptForm,
        _accept,
    ),
    Decision(
        "warteliste",
        _("Auf die Warteliste"),
        _("Die Anfrage bleibt offen. Die Person bekommt eine Mail."),
        "pause",
        Status.WAITLISTED,
        "application_waitlisted",
        WordsForm,
        lambda row, form, user: services.waitlist(row, text=form.said, by=user),
    ),
    Decision(
        "rueckfrage",
        _("Rückfrage"),
        _("Die Frage geht an die Person. Bis zur Antwort läuft die Frist nicht weiter."),
        "help",
        Status.NEEDS_INFO,
        "application_question",
        QuestionForm,
        lambda row, form, user: services.ask_back(row, text=form.said, by=user),
    ),
    Decision(
        "absagen",
        _("Absagen"),
        _("Die Anfrage ist damit erledigt. Ein schon vergebener Platz wird ab heute frei."),
        "cross",
        Status.DECLINED,
        "application_declined",
        DeclineForm,
        lambda row, form, user: services.decline(row, text=form.said, by=user),
    ),
]


def possible(application) -> list[Decision]:
    return [one for one in DECISIONS if one.to in Application.NEXT[application.status]]


def decide_url(application, slug) -> str:
    return reverse("wagtailsnippets_shops_application:decide", args=[application.pk, slug])


def buttons(application, button=Button) -> list:
    """What staff can decide now about this application, as buttons of this kind."""
    return [
        button(one.label, url=decide_url(application, one.slug), icon_name=one.icon, priority=rank)
        for rank, one in enumerate(possible(application), 1)
    ]


class DecideView(PermissionCheckedMixin, WagtailAdminTemplateMixin, TemplateView):
    model = Application
    permission_required = "change"
    template_name = "shops/staff/decide.html"
    header_icon = "user"
    index_url_name = ""

    @cached_property
    def application(self):
        rows = Application.objects.select_related("shop__locale", "shop__venue", "place__shop")
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
        return f"{self.application.number}, {self.application.name}"

    def get_breadcrumbs_items(self):
        return [
            *self.breadcrumbs_items,
            {"url": reverse(self.index_url_name), "label": _("Anfragen")},
            {"url": "", "label": self.get_page_title(), "sublabel": self.get_page_subtitle()},
        ]

    def get_form(self, data=None):
        return self.decision.form(data, application=self.application)

    def get_context_data(self, form=None, **kwargs):
        form = form or self.get_form()
        subject, text = letters.preview(
            self.decision.letter, form.as_promised(), text=form.shown_text
        )
        return super().get_context_data() | {
            "application": self.application,
            "what": letters.what(self.application),
            "when": times.span(self.application.first_day, self.application.last_day),
            "decision": self.decision,
            "possible": self.decision in possible(self.application),
            "form": form,
            "mail_subject": subject,
            "mail_text": text,
            "free": free_words(self.application),
            "back": reverse(self.index_url_name),
        }

    def post(self, request, *args, **kwargs):
        form = self.get_form(request.POST)
        if "vorschau" in request.POST or not form.is_valid():
            return self.render_to_response(self.get_context_data(form=form))
        try:
            self.decision.act(self.application, form, request.user)
        except services.Refused as refusal:
            form.add_error(None, str(refusal))
            return self.render_to_response(self.get_context_data(form=form), status=409)
        log(instance=self.application, action="wagtail.edit", user=request.user)
        words = gettext("{number}: {state}")
        state = Application.Status(self.decision.to).label
        messages.success(request, words.format(number=self.application.number, state=state))
        return redirect(self.index_url_name)
