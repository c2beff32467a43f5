"""What staff fill in when they decide: words, the place and days, and what happens to others."""

import copy

from django import forms
from django.utils import translation
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from portal import times

from .. import services
from ..models import Application
from ..services.applications import rivals_of
from .fields import PlaceField, day_field

# So many free weeks are named.
FEW = 4
OTHERS = [
    ("", _("bleibt offen")),
    (Application.Status.WAITLISTED, _("auf die Warteliste")),
    (Application.Status.DECLINED, _("absagen")),
]


class WordsForm(forms.Form):
    text = forms.CharField(
        label=_("Das schreiben wir dazu"),
        help_text=_("Steht in der Mail und auf der Seite, auf der die Person den Stand sieht."),
        max_length=1000,
        required=False,
        widget=forms.Textarea(attrs={"rows": 4}),
    )

    def __init__(self, *args, application, **kwargs):
        super().__init__(*args, **kwargs)
        self.application = application

    @property
    def said(self) -> str:
        return self.cleaned_data["text"]

    @property
    def shown_text(self) -> str:
        """The words as they stand in the field now, for the preview."""
        return str(self["text"].value() or "")

    def as_promised(self) -> Application:
        """The application as the mail will speak of it."""
        return self.application


def free_words(application) -> list[str]:
    """The next free weeks in this shop, in words, at most a few."""
    slots = services.free_slots(shop=application.shop)
    found = [slot for some in slots.values() for slot in some][:FEW]
    return [f"{slot.place.label}, {times.span(slot.first_day, slot.last_day)}" for slot in found]


class DeclineForm(WordsForm):
    """A no comes with what is still free, in the person's language."""

    def __init__(self, *args, application, **kwargs):
        super().__init__(*args, application=application, **kwargs)
        with translation.override(application.language):
            if free := free_words(application):
                words = gettext("Frei ist noch: {places}.").format(places="; ".join(free))
                self.fields["text"].initial = words


class QuestionForm(WordsForm):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["text"].required = True
        self.fields["text"].label = _("Ihre Frage")


class AcceptForm(WordsForm):
    place = PlaceField()
    first_day = day_field(_("Erster Tag"))
    last_day = day_field(_("Letzter Tag"))
    field_order = ["place", "first_day", "last_day", "text"]

    def __init__(self, *args, application, **kwargs):
        super().__init__(*args, application=application, **kwargs)
        self.fields["place"].fill(application.shop)
        for name, value in zip(("place", "first_day", "last_day"), self._first(), strict=True):
            self.fields[name].initial = value
        self.rivals = list(rivals_of(application, *self.wish)) if self.wish[0] else []
        for rival in self.rivals:
            self.fields[self._name(rival.pk)] = forms.ChoiceField(
                label=self._label(rival),
                choices=OTHERS,
                required=False,
                initial="" if rival.flexible else Application.Status.WAITLISTED,
            )

    def _first(self):
        """What was asked for; for "any place" the first week that is free."""
        row = self.application
        if row.place:
            return row.place, row.first_day, row.last_day
        slots = services.free_slots(shop=row.shop).get(row.shop, [])
        fitting = [slot for slot in slots if row.first_day <= slot.last_day <= row.last_day]
        if fitting:
            return fitting[0].place, fitting[0].first_day, fitting[0].last_day
        return None, row.first_day, row.last_day

    @property
    def wish(self):
        """Place and days as they stand in the fields now, else what was asked for."""
        names = ("place", "first_day", "last_day")
        if not self.is_bound:
            return tuple(self.fields[name].initial for name in names)
        values = []
        for name in names:
            try:
                values.append(self.fields[name].clean(self[name].data))
            except forms.ValidationError:
                return (None, None, None)
        return tuple(values)

    @staticmethod
    def _name(pk):
        return f"andere_{pk}"

    @staticmethod
    def _label(rival):
        span = times.span(rival.first_day, rival.last_day)
        return f"{rival.number}: {rival.offer} ({span}, {rival.get_status_display()})"

    @property
    def others(self) -> dict[int, str]:
        """What happens to each of those who stood on the page; who came later is missing here."""
        names = {rival.pk: self._name(rival.pk) for rival in self.rivals}
        return {pk: self.cleaned_data[name] for pk, name in names.items() if name in self.data}

    def as_promised(self):
        row = copy.copy(self.application)
        place, first, last = self.wish
        if place:
            row.place, row.first_day, row.last_day = place, first, last
        return row
