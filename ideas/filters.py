"""The filters of the board as data: list and feed both use them."""

from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from portal.listing import Filter
from portal.models import Quarter, Topic

STANDS = [
    ("open", _("Im Gespräch")),
    ("checking", _("Wird geprüft")),
    ("planned", _("Wird umgesetzt")),
    ("done", pgettext_lazy("idea", "Umgesetzt")),
    ("not_possible", _("Nicht möglich")),
]
SORTING = [
    ("", _("Neueste zuerst")),
    ("unterstuetzt", _("Meiste Unterstützung")),
    ("antwort", _("Bald beantwortet")),
]


def quarters():
    return [(row.slug, row.label) for row in Quarter.objects.all()]


def topics():
    return [(row.slug, row.label) for row in Topic.objects.all()]


FILTERS = [
    Filter("viertel", _("Viertel"), "in_quarter", choices=quarters),
    Filter("stand", _("Stand"), "standing", choices=lambda: STANDS),
    Filter("thema", _("Thema"), "about", choices=topics),
    Filter("q", _("Suchwort"), "matching", kind="text"),
]
