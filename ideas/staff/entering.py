"""Ideas that staff write down for somebody: from paper, by phone, at the counter."""

from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import WagtailAdminModelForm
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel, ObjectList
from wagtail.snippets.views.snippets import CreateView

from portal import tokens
from portal.models.person import Source

from .. import services
from ..models import Idea

WAYS = [choice for choice in Source.choices if choice[0] != Source.WEB]


class EnteringForm(WagtailAdminModelForm):
    source = forms.ChoiceField(choices=WAYS, label=_("Weg"))


panel = ObjectList(
    [
        FieldPanel("title"),
        FieldPanel("text"),
        FieldRowPanel([FieldPanel("quarter"), FieldPanel("place")]),
        FieldPanel("topics"),
        MultiFieldPanel(
            [
                FieldPanel("display_name"),
                FieldRowPanel([FieldPanel("email"), FieldPanel("phone")]),
            ],
            heading=_("Wer die Idee hat, nicht wer sie aufschreibt"),
        ),
        FieldRowPanel([FieldPanel("source"), FieldPanel("language")]),
    ],
    base_form_class=EnteringForm,
)


class EnterView(CreateView):
    """The clerk is never the author: the first version of the idea has no user."""

    page_title = _("Idee eintragen")
    submit_button_label = _("Eintragen")

    def get_initial_form_instance(self):
        return Idea(source=Source.PAPER)

    def save_instance(self):
        answers = {name: self.form.cleaned_data[name] for name in self.form.fields}
        return services.submit(key=tokens.new_secret(), **answers)

    def get_success_message(self, instance):
        return gettext("Nr. {number} ist eingetragen.").format(number=instance.number)
