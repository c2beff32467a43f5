"""What we accept from people who ask for a place: one small form for each topic."""

from django import forms
from django.utils.translation import gettext_lazy as _

from portal.forms import LineField, PublicForm, contact_needed, phone_number
from portal.shell import LANGUAGE_NAMES

from .models import Application
from .models.application import NEEDS

GONE = _("Diese Woche wurde eben vergeben. Wählen Sie eine andere Woche, alles andere bleibt.")


def text_field(label, *, length, rows=4, **kwargs):
    """Some lines of text, in whatever direction they are written."""
    return forms.CharField(
        label=label,
        max_length=length,
        widget=forms.Textarea(attrs={"rows": rows, "dir": "auto"}),
        error_messages={
            "required": _("Schreiben Sie etwas in das Feld."),
            "max_length": _("Kürzen Sie den Text auf %(limit_value)d Zeichen."),
        },
        **kwargs,
    )


class GroupedRadios(forms.RadioSelect):
    """Radio buttons under headings: a group is a fieldset of its own."""

    template_name = "components/grouped_radios.html"


class OfferForm(PublicForm):
    offer = LineField(
        label=_("Ihr Angebot in einem Satz"),
        help_text=_("Etwa: Honig und Kerzen aus eigener Imkerei."),
        max_length=250,
        widget=forms.TextInput(attrs={"dir": "auto"}),
        error_messages={
            "required": _("Schreiben Sie in einem Satz auf, was Sie anbieten möchten."),
            "max_length": _(
                "Kürzen Sie den Satz auf 250 Zeichen. Mehr Platz ist im nächsten Feld."
            ),
        },
    )
    story = text_field(_("Erzählen Sie mehr"), length=2000, rows=6, required=False)


class WishForm(PublicForm):
    slot = forms.ChoiceField(
        label=_("Freie Plätze und Wochen"),
        widget=GroupedRadios,
        error_messages={
            "required": _("Wählen Sie eine Woche oder „Ich bin flexibel“."),
            "invalid_choice": GONE,
        },
    )
    flexible = forms.BooleanField(label=_("Andere Wochen gehen auch"), required=False)

    def __init__(self, *args, choices, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["slot"].choices = choices


class NeedsForm(PublicForm):
    needs = forms.MultipleChoiceField(
        label=_("Das brauche ich"),
        choices=list(NEEDS.items()),
        widget=forms.CheckboxSelectMultiple,
        required=False,
        error_messages={"invalid_choice": _("Wählen Sie nur, was in der Liste steht.")},
    )
    needs_text = LineField(
        label=_("Was brauchen Sie außerdem?"),
        required=False,
        max_length=250,
        widget=forms.TextInput(attrs={"dir": "auto"}),
        error_messages={"max_length": _("Kürzen Sie den Text auf 250 Zeichen.")},
    )


class WhoForm(PublicForm):
    name = LineField(
        label=_("Ihr Name"),
        help_text=_("Oder der Name Ihrer Werkstatt, Ihres Hofs, Ihres Vereins."),
        max_length=120,
        widget=forms.TextInput(attrs={"autocomplete": "name", "dir": "auto"}),
        error_messages={
            "required": _("Geben Sie einen Namen ein."),
            "max_length": _("Kürzen Sie den Namen auf 120 Zeichen."),
        },
    )
    sells_as = forms.ChoiceField(
        label=_("Sie verkaufen als"),
        help_text=_("Wenn Sie es nicht wissen: kein Problem, wir beraten Sie."),
        choices=Application.SellsAs.choices,
        widget=forms.RadioSelect,
        error_messages={
            "required": _("Wählen Sie eine Antwort. „weiß ich nicht“ ist auch eine."),
            "invalid_choice": _("Wählen Sie eine Antwort. „weiß ich nicht“ ist auch eine."),
        },
    )


class ReachForm(PublicForm):
    email = forms.EmailField(
        label=_("E-Mail"),
        help_text=_("Oder unten eine Telefonnummer. Eines von beiden genügt."),
        required=False,
        max_length=254,
        widget=forms.EmailInput(attrs={"autocomplete": "email", "dir": "ltr"}),
        error_messages={
            name: _("Geben Sie die E-Mail-Adresse so ein: name@beispiel.de.")
            for name in ("invalid", "max_length")
        },
    )
    phone = LineField(
        label=_("Telefon"),
        required=False,
        max_length=40,
        validators=[phone_number],
        widget=forms.TextInput(attrs={"autocomplete": "tel", "inputmode": "tel", "dir": "ltr"}),
        error_messages={"max_length": _("Geben Sie die Nummer so ein: 02402 12345.")},
    )
    language = forms.ChoiceField(
        label=_("In welcher Sprache schreiben wir Ihnen?"),
        choices=list(LANGUAGE_NAMES.items()),
        error_messages={
            name: _("Wählen Sie eine Sprache.") for name in ("required", "invalid_choice")
        },
    )

    def clean(self):
        cleaned = super().clean()
        contact_needed(self)
        return cleaned


class AnswerForm(PublicForm):
    text = text_field(_("Ihre Antwort"), length=1000)
