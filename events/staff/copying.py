"""A date once more on another day."""

from django import forms
from django.core.exceptions import PermissionDenied
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from django.views.generic import FormView
from wagtail.admin import messages
from wagtail.admin.views.generic import WagtailAdminTemplateMixin
from wagtail.admin.widgets import AdminDateInput

from .. import services
from ..models import EventDate
from ..plan import HORIZON
from .changing import may_change

DATE = "wagtailsnippets_events_eventdate:inspect"


class CopyForm(forms.Form):
    day = forms.DateField(label=_("Neuer Tag"), widget=AdminDateInput)

    def clean_day(self):
        day, today = self.cleaned_data["day"], timezone.localdate()
        if not today <= day < today + HORIZON:
            wrong = gettext("Wählen Sie einen Tag in den nächsten zwei Jahren.")
            raise forms.ValidationError(wrong)
        return day


class CopyView(WagtailAdminTemplateMixin, FormView):
    form_class = CopyForm
    template_name = "events/staff/copy.html"
    header_icon = "copy"
    page_title = _("Termin kopieren")

    def dispatch(self, request, *args, **kwargs):
        rows = EventDate.objects.select_related("event")
        self.date = get_object_or_404(rows, pk=kwargs["pk"])
        if not may_change(request.user, self.date):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def get_page_subtitle(self):
        return str(self.date)

    def get_breadcrumbs_items(self):
        return [
            *self.breadcrumbs_items,
            {"url": reverse(DATE, args=[self.date.pk]), "label": self.get_page_subtitle()},
            {"url": "", "label": self.page_title},
        ]

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {"date": self.date}

    def form_valid(self, form):
        try:
            copy = services.copy_date(self.date, form.cleaned_data["day"], by=self.request.user)
        except services.Refused as refusal:
            form.add_error("day", str(refusal))
            return self.form_invalid(form)
        messages.success(self.request, gettext("Neuer Termin: {date}").format(date=copy))
        return redirect(DATE, copy.pk)
