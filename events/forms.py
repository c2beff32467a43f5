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

from . import offering
from .models.registration import MAX_PARTY
from .services import Refused, offers


def party_field(least=1, **kwargs):
    return forms.IntegerField(
        label=_("Wie viele Personen kommen?"),
        min_value=least,
        max_value=MAX_PARTY,
        initial=1,
        widget=forms.NumberInput(attrs={"inputmode": "numeric"}),
        error_messages={
            name: _("Geben Sie eine Zahl von 1 bis 5 ein. Für Gruppen rufen Sie uns an.")
            for name in ("required", "invalid", "min_value", "max_value")
        },
        **kwargs,
    )


class HelpForm(PublicForm):
    """The shifts and things of one date, for somebody who has signed up already."""

    def __init__(self, *args, date, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields |= offering.fields([date])

    @property
    def helps(self) -> dict[str, int]:
        return offering.helps(self.cleaned_data)


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
    party_size = party_field()
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
        self._ask_for_help(offering.fields(dates), any(date.is_open() for date in dates))

    def _ask_for_help(self, fields, places):
        """Between who comes and what they need; without places nobody is asked who comes."""
        if not places:
            del self.fields["party_size"]
        elif fields:
            hint = _("Sie helfen nur? Dann tragen Sie 0 ein.")
            self.fields["party_size"] = party_field(0, help_text=hint)
        self.fields |= fields | {"needs": self.fields.pop("needs")}

    def clean(self):
        cleaned = super().clean()
        contact_needed(self)
        self._check_help()
        return cleaned

    def _check_help(self):
        """The same as the services, but early enough to keep what was typed."""
        asked = [name for name in self.fields if offering.is_help(name)]
        date = self.dates.get(self.cleaned_data.get("date"))
        if not date or not asked or {*asked, "party_size"} & set(self.errors):
            return
        helps = offering.helps(self.cleaned_data)
        try:
            offers.check(date, helps)
            offers.check_someone_comes(helps, self.cleaned_data.get("party_size"))
        except Refused as refusal:
            self.add_error(asked[0], str(refusal))
