from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class ImportedEvent(models.Model):
    """Which entry of a partner's calendar became which action, and what it said last."""

    class State(models.TextChoices):
        TAKEN = "taken", _("übernommen")
        WITHDRAWN = "withdrawn", _("zurückgezogen")
        SKIPPED = "skipped", _("ausgelassen")

    feed = models.ForeignKey(
        "events.PartnerFeed",
        on_delete=models.CASCADE,
        related_name="entries",
        verbose_name=_("Kalender"),
    )
    uid = models.CharField("UID", max_length=255)
    page = models.ForeignKey(
        "events.EventPage",
        on_delete=models.SET_NULL,
        related_name="imported",
        null=True,
        blank=True,
        verbose_name=_("Aktion"),
    )
    url = models.URLField(_("Adresse beim Partner"), max_length=500, blank=True)
    title = models.CharField(_("Titel"), max_length=255)
    values = models.JSONField(
        default=dict,
        help_text="By field what was last imported; a field that differs on the page is ours.",
    )
    moments = models.JSONField(
        default=list, help_text="Begin, end and whether it is off, of each date, as ISO texts."
    )
    fingerprint = models.CharField(max_length=64, blank=True)
    state = models.CharField(_("Stand"), max_length=10, choices=State.choices, default=State.TAKEN)
    last_seen_at = models.DateTimeField(_("zuletzt gesehen"), default=timezone.now)

    class Meta:
        verbose_name = _("Übernommener Eintrag")
        verbose_name_plural = _("Übernommene Einträge")
        ordering = ["title", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["feed", "uid"], name="one_row_per_entry_of_a_feed"),
        ]

    def __str__(self):
        return self.title
