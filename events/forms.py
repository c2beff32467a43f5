"""What we accept from people who want to come."""

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
from portal.times import when

from .models.registration import MAX_PARTY


class FewerForm(PublicForm):
    """How many of a party come after all, or would come if need be."""

    people = forms.TypedChoiceField(
        label=_("Personen"),
        coerce=int,
        error_messages={
            name: _("Wählen Sie eine kleinere Zahl. Für mehr Personen rufen Sie uns an.")
            for name in ("required", "invalid_choice")
        },
    )

    def __init__(self, *args, size, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["people"].choices = [(count, count) for count in range(size - 1, 0, -1)]


class SignUpForm(PublicForm):
    date = forms.TypedChoiceField(
        label=_("Termin"),
        coerce=int,
        widget=forms.RadioSelect,
        error_messages={
            "required": _("Wählen Sie einen Termin."),
            "invalid_choice": _("Diesen Termin gibt es nicht mehr. Wählen Sie einen anderen."),
        },
    )
    name = LineField(
        label=_("Ihr Name"),
        help_text=_("Ein Spitzname genügt."),
        max_length=80,
        widget=forms.TextInput(attrs={"autocomplete": "name"}),
        error_messages={
            "required": _("Geben Sie einen Namen ein. Ein Spitzname genügt."),
            "max_length": _("Kürzen Sie den Namen auf 80 Zeichen."),
        },
    )
    email = email_field(
        required=False,
        help_text=_("Oder unten eine Telefonnummer. Eines von beiden genügt."),
    )
    phone = phone_field()
    party_size = forms.IntegerField(
        label=_("Wie viele Personen kommen?"),
        min_value=1,
        max_value=MAX_PARTY,
        initial=1,
        widget=forms.NumberInput(attrs={"inputmode": "numeric"}),
        error_messages={
            name: _("Geben Sie eine Zahl von 1 bis 5 ein. Für Gruppen rufen Sie uns an.")
            for name in ("required", "invalid", "min_value", "max_value")
        },
    )
    needs = TextField(
        label=_("Was brauchen Sie, damit Sie dabei sein können?"),
        required=False,
        max_length=500,
        rows=3,
    )

    def __init__(self, *args, dates, **kwargs):
        super().__init__(*args, **kwargs)
        self.dates = {date.pk: date for date in dates}
        self.fields["date"].choices = [(date.pk, when(date.starts, date.ends)) for date in dates]
        if len(self.dates) == 1:
            self.fields["date"].initial = next(iter(self.dates))

    def clean(self):
        cleaned = super().clean()
        contact_needed(self)
        return cleaned
