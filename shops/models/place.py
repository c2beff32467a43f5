from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy


class Place(models.Model):
    """A part of a shop that one producer can have: the unit of every claim."""

    class Kind(models.TextChoices):
        TABLE = "table", pgettext_lazy("place", "Tisch")
        SHELF = "shelf", pgettext_lazy("place", "Regal")
        WALL = "wall", pgettext_lazy("place", "Wand")
        WINDOW = "window", pgettext_lazy("place", "Schaufenster")
        FRIDGE = "fridge", pgettext_lazy("place", "Kühlfach")
        ROOM = "room", pgettext_lazy("place", "Raum")

    # A plain key, never a ParentalKey: claims hang on it, so it is in no revision and no copy.
    shop = models.ForeignKey(
        "shops.ShopPage", on_delete=models.PROTECT, related_name="places", verbose_name=_("Laden")
    )
    kind = models.CharField(_("Art"), max_length=10, choices=Kind.choices)
    number = models.PositiveSmallIntegerField(_("Nummer"), default=1)
    note = models.CharField(
        _("Beschreibung"),
        max_length=120,
        blank=True,
        help_text=_("Etwa: 120 × 60 cm, mit Steckdose."),
    )

    class Meta:
        verbose_name = _("Platz")
        verbose_name_plural = _("Plätze")
        ordering = ["shop", "kind", "number"]
        constraints = [
            models.UniqueConstraint(
                fields=["shop", "kind", "number"], name="one_place_per_kind_and_number"
            )
        ]

    def __str__(self):
        return f"{self.shop.title}: {self.label}"

    @property
    def label(self) -> str:
        """Tisch 1, in the reader's language."""
        return f"{self.get_kind_display()} {self.number}"


class OpeningException(models.Model):
    """A day on which a shop is open at other hours, or not at all."""

    shop = models.ForeignKey(
        "shops.ShopPage",
        on_delete=models.CASCADE,
        related_name="opening_exceptions",
        verbose_name=_("Laden"),
    )
    day = models.DateField(_("Tag"))
    opens = models.TimeField(
        _("Öffnet"), null=True, blank=True, help_text=_("Beides leer heißt: geschlossen.")
    )
    closes = models.TimeField(_("Schließt"), null=True, blank=True)
    reason = models.CharField(_("Grund, in einem Satz"), max_length=120, blank=True)

    class Meta:
        verbose_name = _("Abweichende Öffnung")
        verbose_name_plural = _("Abweichende Öffnungen")
        ordering = ["day"]
        constraints = [
            models.UniqueConstraint(fields=["shop", "day"], name="one_exception_per_day"),
            models.CheckConstraint(
                # A comparison with nothing is no "no" in SQL: both times must be there.
                condition=Q(opens=None, closes=None)
                | Q(opens__isnull=False, closes__isnull=False, closes__gt=models.F("opens")),
                name="an_exception_closes_after_it_opens",
                violation_error_message=_(
                    "Die Zeit zum Schließen muss nach der zum Öffnen liegen."
                ),
            ),
        ]

    def __str__(self):
        return f"{self.shop.title}, {self.day:%d.%m.%Y}"
