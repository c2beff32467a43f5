"""Help at a date as staff see it, and what somebody promises on the phone."""

from django import forms
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from django.views.generic import FormView
from wagtail.admin import messages
from wagtail.admin.views.generic import WagtailAdminTemplateMixin
from wagtail.admin.views.generic.permissions import PermissionCheckedMixin
from wagtail.admin.widgets.button import HeaderButton
from wagtail.log_actions import log

from .. import services
from ..models import HelpOffer, Registration


def wanted(date) -> list[dict]:
    """What a date needs, and who promised it."""
    rows = HelpOffer.objects.standing().filter(wanted__date=date)
    offers = {}
    for offer in rows.select_related("registration"):
        offers.setdefault(offer.wanted_id, []).append(offer)
    return [
        {"help": row, "offers": offers.get(row.pk, ()), "lacks": row.promised < row.least}
        for row in date.help_wanted.needed().select_related("date")
    ]


def needs_help(date) -> bool:
    return date.help_wanted.filter(dropped=False).exists()


def buttons(registration) -> list:
    """The way to write down what somebody promises, where the date needs something."""
    if not registration.active or not needs_help(registration.date):
        return []
    url = reverse("wagtailsnippets_events_registration:help", args=[registration.pk])
    return [HeaderButton(_("Hilfe eintragen"), url=url, icon_name="user")]


class HelpForm(forms.Form):
    """A number for each shift and thing of the date; shifts take one person a sign-up."""

    def __init__(self, *args, registration, **kwargs):
        super().__init__(*args, **kwargs)
        own = {offer.wanted_id: offer.count for offer in registration.promises}
        for row in registration.date.help_wanted.needed().select_related("date"):
            before = own.get(row.pk, 0)
            self.fields[row.key] = forms.TypedChoiceField(
                label=f"{row} ({row.promised}/{row.most})",
                required=False,
                coerce=int,
                empty_value=0,
                initial=before,
                choices=[(n, n) for n in range(self._most(row, before) + 1)],
            )

    def _most(self, row, before):
        free = max(row.free + before, before)
        return min(free, 1) if row.is_shift else free

    @property
    def helps(self) -> dict[str, int]:
        return {key: count for key, count in self.cleaned_data.items() if count}


class HelpView(PermissionCheckedMixin, WagtailAdminTemplateMixin, FormView):
    model = Registration
    permission_required = "change"
    template_name = "events/staff/help.html"
    page_title = _("Hilfe eintragen")
    header_icon = "user"
    form_class = HelpForm

    @cached_property
    def registration(self):
        rows = Registration.objects.select_related("date__event")
        return get_object_or_404(rows, pk=self.kwargs["pk"])

    def get_page_subtitle(self):
        return f"{self.registration.number}, {self.registration.name}"

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"registration": self.registration}

    def get_context_data(self, **kwargs):
        return super().get_context_data(
            **kwargs, registration=self.registration, back=self.get_success_url()
        )

    def get_success_url(self):
        return reverse("wagtailsnippets_events_eventdate:inspect", args=[self.registration.date_id])

    def form_valid(self, form):
        try:
            row = services.change_help(self.registration, form.helps, by=self.request.user)
        except services.Refused as refusal:
            form.add_error(None, str(refusal))
            return self.form_invalid(form)
        log(instance=row, action="wagtail.edit", user=self.request.user)
        said = row.promised or "–"
        messages.success(self.request, f"{row.number}: {said}")
        return redirect(self.get_success_url())
