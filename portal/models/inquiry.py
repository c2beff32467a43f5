from django.db import models
from django.utils.translation import gettext_lazy as _

from .person import ResidentRow


class Inquiry(ResidentRow):
    """A question, a reported barrier or a wish, with a number that opens nothing by itself."""

    class Kind(models.TextChoices):
        CONTACT = "contact", _("Frage")
        BARRIER = "barrier", _("Barriere")
        TRANSLATION = "translation", _("Wunsch nach Übersetzung")

    class Status(models.TextChoices):
        OPEN = "open", _("offen")
        DONE = "done", _("erledigt")

    kind = models.CharField(_("Art"), max_length=15, choices=Kind.choices)
    number = models.CharField(_("Nummer"), max_length=12, unique=True)
    status = models.CharField(
        _("Stand"), max_length=10, choices=Status.choices, default=Status.OPEN
    )
    name = models.CharField(_("Name"), max_length=80, blank=True)
    email = models.EmailField(_("E-Mail"), blank=True)
    phone = models.CharField(_("Telefon"), max_length=40, blank=True)
    page = models.CharField(_("Seite"), max_length=500, blank=True)
    text = models.TextField(_("Text"), max_length=4000, blank=True)
    suspicion = models.PositiveSmallIntegerField(_("Verdacht auf Werbung"), default=0)
    answer_note = models.TextField(_("Notiz zur Antwort"), blank=True)

    class Meta:
        verbose_name = _("Anfrage")
        verbose_name_plural = _("Anfragen")
        ordering = ["status", "-created_at"]

    def __str__(self):
        return f"{self.number} ({self.get_kind_display()})"
