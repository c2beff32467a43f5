"""Publishing, refusing and answering: one page with the public words, done by the services."""

from dataclasses import dataclass

from django import forms
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from django.views.generic import FormView
from wagtail.admin import messages
from wagtail.admin.views.generic import WagtailAdminTemplateMixin
from wagtail.admin.views.generic.permissions import PermissionCheckedMixin
from wagtail.admin.widgets.button import Button
from wagtail.log_actions import log

from .. import services
from ..models import Idea, StatusUpdate

Status = Idea.Status


@dataclass(frozen=True)
class Decision:
    """Something staff decide about an idea: from which states, to which, with which words."""

    slug: str
    label: str
    question: str
    icon: str
    states: tuple
    goals: tuple
    words: str = ""


DECISIONS = [
    Decision(
        "veroeffentlichen",
        _("Veröffentlichen"),
        _("Die Idee steht dann auf der Tafel. Wer sie schrieb, bekommt eine Mail mit dem Text."),
        "check",
        (Status.SUBMITTED, Status.REJECTED),
        (Status.OPEN,),
        _("Danke für die Idee. Was meinen die Nachbarn dazu?"),
    ),
    Decision(
        "nicht-veroeffentlichen",
        _("Nicht veröffentlichen"),
        _("Niemand sieht die Idee. Den Grund liest nur, wer sie schrieb."),
        "cross",
        (Status.SUBMITTED,),
        (Status.REJECTED,),
    ),
    Decision(
        "stand",
        _("Stand ändern"),
        _("Alle lesen den Text als Antwort der Stadt. Wer die Idee schrieb, bekommt ihn als Mail."),
        "edit",
        tuple(Idea.BOARD),
        (*Idea.BOARD, Status.WITHDRAWN),
    ),
]


def buttons(idea, button=Button) -> list:
    """What staff can decide now about this idea, as buttons of this kind."""
    return [
        button(
            decision.label,
            url=reverse("wagtailsnippets_ideas_idea:decide", args=[idea.pk, decision.slug]),
            icon_name=decision.icon,
            priority=rank,
        )
        for rank, decision in enumerate(DECISIONS, 1)
        if idea.status in decision.states
    ]


class DecisionForm(forms.Form):
    status = forms.ChoiceField(label=_("Neuer Stand"), widget=forms.RadioSelect)
    text = forms.CharField(
        label=_("Text"),
        max_length=StatusUpdate._meta.get_field("text").max_length,
        help_text=_("Mindestens ein Satz, in einfachen Worten."),
        widget=forms.Textarea(attrs={"rows": 5}),
    )
    office = forms.CharField(
        label=_("Wer antwortet"),
        max_length=120,
        required=False,
        help_text=_("Name und Stelle. Bei „Nicht möglich“ muss sie dastehen."),
    )
    next_step = forms.CharField(label=_("Wie es weitergeht"), max_length=250, required=False)

    def __init__(self, *args, goals, **kwargs):
        super().__init__(*args, **kwargs)
        choices = [(goal.value, goal.label) for goal in goals]
        self.fields["status"].choices = choices
        if len(choices) == 1:
            self.fields["status"].initial = choices[0][0]
            self.fields["status"].widget = forms.HiddenInput()


class DecideView(PermissionCheckedMixin, WagtailAdminTemplateMixin, FormView):
    model = Idea
    permission_required = "change"
    template_name = "ideas/staff/decide.html"
    form_class = DecisionForm
    header_icon = "help"
    index_url_name = ""

    @cached_property
    def idea(self):
        return get_object_or_404(Idea.objects.select_related("quarter"), pk=self.kwargs["pk"])

    @cached_property
    def decision(self):
        for decision in DECISIONS:
            if decision.slug == self.kwargs["decision"]:
                return decision
        raise Http404

    def get_page_title(self):
        return self.decision.label

    def get_page_subtitle(self):
        return str(self.idea)

    def get_breadcrumbs_items(self):
        return [
            *self.breadcrumbs_items,
            {"url": reverse(self.index_url_name), "label": _("Ideen")},
            {"url": "", "label": self.get_page_title(), "sublabel": self.get_page_subtitle()},
        ]

    def get_form_kwargs(self):
        next_ones = Idea.NEXT[self.idea.status]
        goals = [goal for goal in self.decision.goals if goal.value in next_ones]
        return super().get_form_kwargs() | {"goals": goals}

    def get_initial(self):
        return {"text": self.decision.words}

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "idea": self.idea,
            "decision": self.decision,
            "possible": self.idea.status in self.decision.states,
            "back": reverse(self.index_url_name),
        }

    def form_valid(self, form):
        answers = dict(form.cleaned_data)
        try:
            idea = services.change_status(
                self.idea, answers.pop("status"), by=self.request.user, **answers
            )
        except services.Refused as refusal:
            form.add_error("text", str(refusal))
            return self.form_invalid(form)
        # Without its words, which go with the idea.
        title = f"Nr. {idea.number}"
        log(instance=idea, action="wagtail.edit", user=self.request.user, title=title)
        messages.success(self.request, f"Nr. {idea.number}: {idea.get_status_display()}")
        return redirect(self.index_url_name)
