from django.db import models
from django.utils.translation import gettext_lazy as _
from modelsearch import index

from ..fields import LinesField
from ..places import contains
from .names import LocalizedName


class QuarterQuerySet(models.QuerySet):
    def at(self, latitude, longitude):
        """The quarters whose area holds this point (WGS 84, degrees)."""
        found = [row.pk for row in self if contains(row.area, latitude, longitude)]
        return self.filter(pk__in=found)


class Quarter(index.Indexed, LocalizedName):
    """A quarter of the town: one row in all languages, because it is a filter everywhere."""

    slug = models.SlugField(_("Kurzname in der Adresse"), unique=True)
    aliases = LinesField(
        _("Namen im Alltag"),
        default=list,
        blank=True,
        help_text=_(
            "So nennen die Leute das Viertel, ein Name je Zeile. Er darf doppelt vorkommen."
        ),
    )
    area = models.JSONField(
        _("Gebiet als GeoJSON"), default=dict, blank=True, help_text=_("Ein Polygon.")
    )
    motif = models.SlugField(
        _("Zeichnung"),
        help_text=_("Name der Zeichnung für dieses Viertel."),
        blank=True,
    )
    sort_order = models.PositiveIntegerField(_("Reihenfolge"), default=0)

    objects = QuarterQuerySet.as_manager()
    search_fields = [index.AutocompleteField("name")]

    class Meta:
        verbose_name = _("Viertel")
        verbose_name_plural = _("Viertel")
        ordering = ["sort_order", "name"]
