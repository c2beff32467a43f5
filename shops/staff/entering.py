"""Applications that staff write down: by phone, on paper, at the counter."""

from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import WagtailAdminModelForm
from wagtail.admin.panels import FieldPanel, FieldRowPanel, ObjectList
from wagtail.snippets.views.snippets import CreateView

from portal.models.person import Source

from .. import services
from ..models import Application
from .fields import PlaceField, ShopField, days_in_order

WAYS = [choice for choice in Source.choices if choice[0] != Source.WEB]


class EnteringForm(WagtailAdminModelForm):
    shop = ShopField()
    place = PlaceField(required=False)
    source = forms.ChoiceField(choices=WAYS, label=_("Weg"))

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["shop"].fill()
        self.fields["place"].fill()

    def clean(self):
        cleaned = super().clean()
        days_in_order(self)
        return cleaned


panel = ObjectList(
    [
        FieldPanel("offer"),
        FieldPanel("story"),
        FieldRowPanel([FieldPanel("shop"), FieldPanel("place")]),
        FieldRowPanel([FieldPanel("first_day"), FieldPanel("last_day")]),
        FieldPanel("flexible"),
        FieldPanel("needs"),
        FieldPanel("needs_text"),
        FieldRowPanel([FieldPanel("name"), FieldPanel("sells_as")]),
        FieldRowPanel([FieldPanel("phone"), FieldPanel("email")]),
        FieldRowPanel([FieldPanel("source"), FieldPanel("language"), FieldPanel("quarter")]),
    ],
    base_form_class=EnteringForm,
)


class EnterView(CreateView):
    page_title = _("Anfrage eintragen")
    submit_button_label = _("Eintragen")

    def get_initial_form_instance(self):
        return Application(source=Source.PHONE)

    def save_instance(self):
        answers = {name: self.form.cleaned_data[name] for name in self.form.fields}
        return services.apply(answers.pop("shop"), **answers)

    def form_valid(self, form):
        try:
            return super().form_valid(form)
        except services.Refused as refusal:
            self.produced_error_message = str(refusal)
            form.add_error(None, str(refusal))
            return self.form_invalid(form)

    def get_success_message(self, instance):
        return gettext("{number} ist eingetragen.").format(number=instance.number)
