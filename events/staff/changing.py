"""Cancelling and changing dates: this one, it and all that follow, or all."""

from django import forms
from django.core.exceptions import PermissionDenied
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _
from django.views.generic import FormView
from wagtail.admin import messages
from wagtail.admin.views.generic import WagtailAdminTemplateMixin
from wagtail.admin.views.generic.permissions import PermissionCheckedMixin
from wagtail.admin.widgets import AdminDateInput, AdminTimeInput

from portal import times
from portal.models import Venue

from .. import services
from ..models import EventDate, Registration

SCOPES = {
    "this": _("nur dieser Termin"),
    "following": _("dieser und alle folgenden"),
    "all": _("alle kommenden"),
}


def may_change(user, date) -> bool:
    """Whoever may publish the action may change its dates."""
    permissions = date.event.permissions_for_user(user)
    return permissions.can_publish() and not permissions.page_locked()


def _choice(date, scope):
    """dieser und alle folgenden: 8 Termine, 12 Personen."""
    rows = services.reach(date, scope)
    people = Registration.objects.active().filter(date__in=rows).people()
    dates = ngettext("%(count)s Termin", "%(count)s Termine", len(rows)) % {"count": len(rows)}
    words = ngettext("%(count)s Person", "%(count)s Personen", people) % {"count": people}
    return f"{SCOPES[scope]}: {dates}, {words}"


class ScopeForm(forms.Form):
    scope = forms.ChoiceField(label=_("Was ist gemeint?"), widget=forms.RadioSelect)

    def __init__(self, *args, date, **kwargs):
        super().__init__(*args, **kwargs)
        self.date = date
        scopes = SCOPES if date.event.repeat else ["this"]
        self.fields["scope"].choices = [(scope, _choice(date, scope)) for scope in scopes]
        self.fields["scope"].initial = "this"


class CancelForm(ScopeForm):
    reason = forms.CharField(
        label=_("Grund, in einem Satz"),
        max_length=150,
        error_messages={"required": _("Schreiben Sie, warum der Termin ausfällt.")},
    )

    def act(self, by):
        return services.cancel_dates(self.date, by=by, **self.cleaned_data)


class ChangeForm(ScopeForm):
    day = forms.DateField(label=_("Tag"), widget=AdminDateInput)
    starts = forms.TimeField(label=_("Beginn"), widget=AdminTimeInput)
    ends = forms.TimeField(label=_("Ende"), widget=AdminTimeInput)
    venue = forms.ModelChoiceField(
        Venue.objects.all(),
        label=_("Anderer Ort"),
        required=False,
        help_text=_("Leer heißt: am Ort der Aktion."),
    )
    note = forms.CharField(label=_("Hinweis, in einem Satz"), max_length=150, required=False)

    def clean(self):
        answers = super().clean()
        starts, ends = answers.get("starts"), answers.get("ends")
        if starts and ends and ends <= starts and self.date.ends_on_its_day:
            text = gettext("Das Ende liegt vor dem Beginn. Wählen Sie eine spätere Uhrzeit.")
            self.add_error("ends", text)
        return answers

    def act(self, by):
        names = set(self.changed_data) - {"scope"}
        given = {name: self.cleaned_data[name] for name in names}
        return services.change_dates(self.date, scope=self.cleaned_data["scope"], by=by, **given)


class DateActView(PermissionCheckedMixin, WagtailAdminTemplateMixin, FormView):
    model = EventDate
    permission_required = "view"
    template_name = "events/staff/change.html"
    header_icon = "date"
    index_url_name = ""

    def dispatch(self, request, *args, **kwargs):
        if not may_change(request.user, self.date):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    @cached_property
    def date(self):
        return get_object_or_404(EventDate.objects.with_event(), pk=self.kwargs["pk"])

    def get_page_subtitle(self):
        return f"{self.date.event.title}, {times.when(self.date.starts, self.date.ends)}"

    def get_breadcrumbs_items(self):
        return [
            *self.breadcrumbs_items,
            {"url": reverse(self.index_url_name), "label": _("Termine")},
            {"url": "", "label": self.page_title, "sublabel": self.get_page_subtitle()},
        ]

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"date": self.date}

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "date": self.date,
            "possible": bool(services.reach(self.date, "this")),
            "question": self.question,
            "back": self.back,
        }

    @property
    def back(self):
        return reverse("wagtailsnippets_events_eventdate:inspect", args=[self.date.pk])

    def form_valid(self, form):
        try:
            count = form.act(self.request.user)
        except services.Refused as refusal:
            form.add_error(None, str(refusal))
            return self.form_invalid(form)
        said = ngettext("%(count)s Termin geändert.", "%(count)s Termine geändert.", count)
        messages.success(self.request, said % {"count": count})
        return redirect(self.back)


class CancelDateView(DateActView):
    page_title = _("Termin absagen")
    question = _("Die Seite sagt es, und wer angemeldet ist oder wartet, bekommt eine Mail.")
    form_class = CancelForm


class ChangeDateView(DateActView):
    page_title = _("Termin ändern")
    question = _(
        "Ändern Sie nur, was anders ist. Wer angemeldet ist oder wartet, bekommt eine Mail. "
        "Einzelne Termine, die schon anders sind, bleiben so."
    )
    form_class = ChangeForm

    def get_initial(self):
        date = self.date
        starts, ends = timezone.localtime(date.starts), timezone.localtime(date.ends)
        values = {"day": starts.date(), "starts": starts.time(), "ends": ends.time()}
        return values | {"venue": date.venue_id, "note": date.note}
