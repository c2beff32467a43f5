"""What we accept from people on the pages that belong to no area."""

from django import forms
from django.utils.translation import gettext_lazy as _

from portal.forms import (
    LineField,
    PublicForm,
    TextField,
    contact_needed,
    email_field,
    phone_field,
)
from portal.models import Quarter, Subscription, Topic
from portal.shell import LANGUAGE_NAMES


class ContactForm(PublicForm):
    text = TextField(
        label=_("Ihre Frage oder Nachricht"),
        error_messages={"required": _("Schreiben Sie auf, worum es geht.")},
    )
    name = LineField(
        label=_("Ihr Name"),
        required=False,
        max_length=80,
        widget=forms.TextInput(attrs={"autocomplete": "name"}),
        error_messages={"max_length": _("Kürzen Sie den Namen auf 80 Zeichen.")},
    )
    email = email_field(
        required=False,
        help_text=_("Oder unten eine Telefonnummer. Eines von beiden genügt."),
    )
    phone = phone_field()

    def clean(self):
        cleaned = super().clean()
        contact_needed(self)
        return cleaned


class BarrierForm(PublicForm):
    text = TextField(
        label=_("Was geht nicht?"),
        help_text=_("Zum Beispiel: Ich kann den Knopf mit der Tastatur nicht erreichen."),
        error_messages={"required": _("Schreiben Sie auf, was nicht geht.")},
    )
    page = LineField(
        label=_("Auf welcher Seite?"),
        required=False,
        max_length=500,
        error_messages={"max_length": _("Kürzen Sie die Adresse auf 500 Zeichen.")},
    )
    email = email_field(required=False, help_text=_("Nur wenn Sie eine Antwort möchten."))
    phone = phone_field()


def _quarters():
    return [(row.slug, row.label) for row in Quarter.objects.all()]


def _topics():
    return [(row.slug, row.label) for row in Topic.objects.all()]


class NewsletterForm(PublicForm):
    email = email_field()
    quarters = forms.MultipleChoiceField(
        label=_("Für welche Viertel?"),
        help_text=_("Ohne Auswahl: für ganz Stolberg."),
        required=False,
        choices=_quarters,
        widget=forms.CheckboxSelectMultiple,
        error_messages={"invalid_choice": _("Wählen Sie ein Viertel aus der Liste.")},
    )
    topics = forms.MultipleChoiceField(
        label=_("Welche Themen?"),
        help_text=_("Ohne Auswahl: alle Themen."),
        required=False,
        choices=_topics,
        widget=forms.CheckboxSelectMultiple,
        error_messages={"invalid_choice": _("Wählen Sie ein Thema aus der Liste.")},
    )
    rhythm = forms.ChoiceField(
        label=_("Wie oft?"),
        choices=Subscription.Rhythm.choices,
        initial=Subscription.Rhythm.WEEKLY,
        widget=forms.RadioSelect,
        error_messages={
            name: _("Wählen Sie, wie oft wir schreiben sollen.")
            for name in ("required", "invalid_choice")
        },
    )
    language = forms.ChoiceField(
        label=_("In welcher Sprache?"),
        choices=list(LANGUAGE_NAMES.items()),
        error_messages={
            name: _("Wählen Sie eine Sprache aus der Liste.")
            for name in ("required", "invalid_choice")
        },
    )


class EntriesForm(PublicForm):
    email = email_field(label=_("Ihre E-Mail-Adresse"))


class CodeField(LineField):
    """Six digits; spaces between them are how the mail shows them."""

    def clean(self, value):
        return super().clean("".join((value or "").split()))

    def widget_attrs(self, widget):
        # No `maxlength`: whoever pastes the code with its space must not lose a digit.
        return {}


class CodeForm(PublicForm):
    code = CodeField(
        label=_("Code aus der E-Mail"),
        max_length=6,
        min_length=6,
        widget=forms.TextInput(
            attrs={
                "autocomplete": "one-time-code",
                "inputmode": "numeric",
                "dir": "ltr",
            }
        ),
        error_messages={
            name: _("Geben Sie die 6 Ziffern aus der E-Mail ein.")
            for name in ("required", "min_length", "max_length")
        },
    )
