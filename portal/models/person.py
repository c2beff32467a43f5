from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from .quarter import Quarter


class Source(models.TextChoices):
    WEB = "web", _("Internet")
    PHONE = "phone", _("Telefon")
    PAPER = "paper", _("Papier")
    COUNTER = "counter", _("vor Ort")


class ResidentRow(models.Model):
    """What every row that a resident leaves has: when, in which language, by which way."""

    created_at = models.DateTimeField(_("eingegangen"), default=timezone.now, editable=False)
    language = models.CharField(
        _("Sprache"), max_length=10, choices=settings.LANGUAGES, default="de"
    )
    source = models.CharField(_("Weg"), max_length=10, choices=Source.choices, default=Source.WEB)
    quarter = models.ForeignKey(
        Quarter,
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("Viertel"),
    )

    class Meta:
        abstract = True
