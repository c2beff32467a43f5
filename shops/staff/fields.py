"""Choices in forms of the admin: German shops, and places under the name of their shop."""

from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from ..models import Place, ShopPage


class ShopField(forms.ModelChoiceField):
    def __init__(self, **kwargs):
        kwargs.setdefault("label", _("Laden"))
        super().__init__(queryset=ShopPage.objects.none(), **kwargs)

    def fill(self):
        """Look the shops up when the form is made, not when the module is loaded."""
        self.queryset = ShopPage.objects.german().order_by("-first_day", "title")


class PlaceField(forms.ModelChoiceField):
    def __init__(self, **kwargs):
        kwargs.setdefault("label", _("Platz"))
        super().__init__(queryset=Place.objects.none(), **kwargs)

    def fill(self, shop=None):
        rows = Place.objects.select_related("shop").order_by("shop__title", "kind", "number")
        self.queryset = rows.filter(shop=shop) if shop else rows


def day_field(label):
    """A day, with the calendar that the browser brings along."""
    return forms.DateField(
        label=label, widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
    )


def days_in_order(form) -> None:
    """Say it at the field when the last day lies before the first."""
    first, last = form.cleaned_data.get("first_day"), form.cleaned_data.get("last_day")
    if first and last and last < first:
        sentence = gettext("Das Enddatum liegt vor dem Anfang. Wählen Sie ein späteres Enddatum.")
        form.add_error("last_day", sentence)
