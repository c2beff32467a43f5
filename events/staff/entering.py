"""Sign-ups that staff write down: by phone, on paper, at the counter."""

from django import forms
from django.db.models import Q
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import WagtailAdminModelForm
from wagtail.admin.panels import FieldPanel, FieldRowPanel, ObjectList
from wagtail.snippets.views.snippets import CreateView

from portal import times
from portal.models.person import Source

from .. import services
from ..models import EventDate, HelpWanted, Registration
from . import helping

WAYS = [choice for choice in Source.choices if choice[0] != Source.WEB]


class DateField(forms.ModelChoiceField):
    def label_from_instance(self, date):
        words = f"{times.when(date.starts, date.ends)}: {date.event.title}"
        if date.capacity is None:
            return words
        left = max(date.capacity - date.taken, 0)
        return gettext("{date} ({left} frei)").format(date=words, left=left)


class EnteringForm(WagtailAdminModelForm):
    date = DateField(queryset=EventDate.objects.none(), label=_("Termin"))
    source = forms.ChoiceField(choices=WAYS, label=_("Weg"))
    reason = forms.CharField(
        label=_("Voll? Trotzdem zulassen, weil"),
        help_text=_("Nur, wenn die Person auch ohne freien Platz kommen soll. Ohne Namen."),
        max_length=200,
        required=False,
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        open_now = Q(ends__gte=timezone.now(), status="planned")
        takes = Q(event__sign_up="open") | Q(pk__in=HelpWanted.objects.open().values("date"))
        rows = EventDate.objects.public().filter(open_now & takes)
        self.fields["date"].queryset = rows.with_event()

    def clean_email(self):
        return self.cleaned_data["email"].strip().lower()


panel = ObjectList(
    [
        FieldPanel("date"),
        FieldRowPanel([FieldPanel("name"), FieldPanel("party_size")]),
        FieldRowPanel([FieldPanel("phone"), FieldPanel("email")]),
        FieldPanel("needs"),
        FieldRowPanel([FieldPanel("source"), FieldPanel("language"), FieldPanel("quarter")]),
        FieldPanel("reason"),
    ],
    base_form_class=EnteringForm,
)


class EnterView(CreateView):
    page_title = _("Anmeldung eintragen")
    submit_button_label = _("Eintragen")

    def get_initial_form_instance(self):
        date = self.request.GET.get("date", "")
        return Registration(
            source=Source.PHONE, date_id=int(date) if len(date) < 15 and date.isdecimal() else None
        )

    def save_instance(self):
        answers = {name: self.form.cleaned_data[name] for name in self.form.fields}
        date, reason = answers.pop("date"), answers.pop("reason")
        if reason:
            return services.register_beyond(date, reason=reason, by=self.request.user, **answers)
        return services.register(date, by=self.request.user, **answers)

    def get_success_url(self):
        """On to the help that the date needs, where it needs any."""
        if helping.needs_help(self.object.date):
            return reverse("wagtailsnippets_events_registration:help", args=[self.object.pk])
        return super().get_success_url()

    def form_valid(self, form):
        try:
            return super().form_valid(form)
        except services.Refused as refusal:
            self.produced_error_message = str(refusal)
            form.add_error(None, str(refusal))
            return self.form_invalid(form)

    def get_success_message(self, instance):
        return gettext("{number}: {name} ist {state}.").format(
            number=instance.number,
            name=instance.name,
            state=instance.get_status_display(),
        )
