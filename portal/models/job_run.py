from django.db import models
from django.utils.translation import gettext_lazy as _


class JobRun(models.Model):
    """The memory of a scheduled job, and its lock: whoever takes `locked_until` runs it."""

    name = models.CharField(_("Name"), max_length=100, unique=True)
    last_run_at = models.DateTimeField(_("zuletzt gelaufen"), null=True)
    next_run_at = models.DateTimeField(_("nächster Lauf"), null=True)
    locked_until = models.DateTimeField(_("gesperrt bis"), null=True)
    last_result = models.CharField(_("Ergebnis"), max_length=200, blank=True)
    failures = models.PositiveIntegerField(_("Fehler in Folge"), default=0)

    class Meta:
        verbose_name = _("Geplante Arbeit")
        verbose_name_plural = _("Geplante Arbeiten")
        ordering = ["name"]

    def __str__(self):
        return self.name
