from django.db import models
from django.db.models import F, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from .place import Place


class Claim(models.Model):
    """A place is somebody's from one local day to another, both included; or it is closed."""

    class Kind(models.TextChoices):
        SELLING = "selling", _("vergeben")
        CLOSED = "closed", _("geschlossen")

    place = models.ForeignKey(
        Place, on_delete=models.PROTECT, related_name="claims", verbose_name=_("Platz")
    )
    kind = models.CharField(_("Art"), max_length=10, choices=Kind.choices, default=Kind.SELLING)
    producer = models.ForeignKey(
        "shops.Producer",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="claims",
        verbose_name=_("Wer verkauft"),
    )
    application = models.ForeignKey(
        "shops.Application",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="claims",
        verbose_name=_("Anfrage"),
    )
    first_day = models.DateField(_("Erster Tag"))
    last_day = models.DateField(_("Letzter Tag"))
    note = models.CharField(_("Notiz"), max_length=120, blank=True)
    created_at = models.DateTimeField(default=timezone.now, editable=False)
    released_at = models.DateTimeField(_("freigegeben"), null=True, blank=True, editable=False)

    class Meta:
        verbose_name = _("Belegung")
        verbose_name_plural = _("Belegungen")
        ordering = ["first_day", "place"]
        constraints = [
            models.CheckConstraint(
                condition=Q(last_day__gte=F("first_day")), name="a_claim_ends_after_it_begins"
            ),
            models.CheckConstraint(
                condition=Q(kind="closed") | Q(producer__isnull=False),
                name="who_sells_is_known",
            ),
        ]

    def __str__(self):
        return f"{self.place}, {self.first_day:%d.%m.}–{self.last_day:%d.%m.%Y}"


class ClaimedDay(models.Model):
    """One day of one place, held by one claim. Its uniqueness is the only guard there is."""

    place = models.ForeignKey(Place, on_delete=models.PROTECT, related_name="claimed_days")
    day = models.DateField()
    claim = models.ForeignKey(Claim, on_delete=models.CASCADE, related_name="days")

    class Meta:
        ordering = ["place", "day"]
        constraints = [
            models.UniqueConstraint(fields=["place", "day"], name="one_holder_per_place_and_day")
        ]
        indexes = [models.Index(fields=["day"], name="claimed_day")]

    def __str__(self):
        return f"{self.place_id}, {self.day}"
