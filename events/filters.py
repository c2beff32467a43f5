"""The filters of actions as data: list, calendar and feed all use them."""

from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from portal.listing import Filter
from portal.models import Quarter, Topic, Venue

WHEN = [
    ("", _("alle kommenden")),
    ("heute", _("heute")),
    ("woche", _("diese Woche")),
    ("wochenende", _("am Wochenende")),
]
FEATURES = [
    ("frei", _("noch Plätze frei")),
    ("kostenlos", _("kostenlos")),
    ("stufenlos", _("ohne Stufe")),
    ("rollstuhl-wc", _("Toilette für Rollstuhl")),
    ("sitze", _("Sitzplätze mit Lehne")),
    ("ruhig", _("Ruhiger Ort")),
    ("hoeren", _("Hilfe zum Hören (Induktion)")),
    ("hunde", _("Blindenführhunde willkommen")),
    ("parkplatz", _("Parkplatz für Menschen mit Behinderung")),
    ("leichte-sprache", pgettext_lazy("feature", "Leichte Sprache")),
    ("gebaerden", pgettext_lazy("feature", "Gebärdensprache")),
    ("kinder", _("Kinderbetreuung")),
    ("ohne-anmeldung", _("ohne Anmeldung")),
    ("hilfe-gesucht", _("Hilfe gesucht")),
]
SPOKEN = [
    ("de", _("Deutsch")),
    ("en", _("Englisch")),
    ("tr", _("Türkisch")),
    ("ar", _("Arabisch")),
    ("uk", _("Ukrainisch")),
    ("dgs", _("Deutsche Gebärdensprache")),
]


def quarters():
    return [(row.slug, row.label) for row in Quarter.objects.all()]


def topics():
    return [(row.slug, row.label) for row in Topic.objects.all()]


def venues():
    return [(row.slug, row.label) for row in Venue.objects.all()]


FILTERS = [
    Filter("viertel", _("Viertel"), "in_quarter", choices=quarters),
    Filter("wann", _("Wann"), "when", kind="radio", choices=lambda: WHEN),
    Filter("von", _("Von"), "since", kind="date"),
    Filter("bis", _("Bis"), "until", kind="date"),
    Filter("art", _("Art"), "about", choices=topics),
    Filter("merkmal", _("Merkmale"), "with_features", choices=lambda: FEATURES),
    Filter("sprache", _("Sprache vor Ort"), "spoken_in", choices=lambda: SPOKEN),
    Filter("q", _("Suchwort"), "matching", kind="text"),
    Filter("ort", _("Ort"), "at_venue", kind="hidden", choices=venues),
]
