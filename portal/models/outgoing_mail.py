from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class OutgoingMailQuerySet(models.QuerySet):
    def due(self, at=None):
        return self.filter(status="queued", due_at__lte=at or timezone.now())


class OutgoingMail(models.Model):
    """A mail as a row: written with the data it speaks of, delivered by the worker."""

    class Status(models.TextChoices):
        QUEUED = "queued", _("wartet")
        SENT = "sent", _("gesendet")
        FAILED = "failed", _("nicht zustellbar")

    kind = models.CharField(_("Art"), max_length=60)
    to = models.EmailField(_("An"))
    language = models.CharField(_("Sprache"), max_length=10)
    subject = models.CharField(_("Betreff"), max_length=200)
    text = models.TextField(_("Text"), blank=True)
    html = models.TextField(blank=True)
    attachment_name = models.CharField(max_length=80, blank=True)
    attachment = models.TextField(blank=True)
    headers = models.JSONField(default=dict, blank=True)
    about = models.CharField(_("Gehört zu"), max_length=80, blank=True, db_index=True)
    status = models.CharField(
        _("Stand"), max_length=10, choices=Status.choices, default=Status.QUEUED
    )
    created_at = models.DateTimeField(_("geschrieben"), default=timezone.now)
    due_at = models.DateTimeField(_("fällig"), default=timezone.now)
    sent_at = models.DateTimeField(_("gesendet"), null=True)
    tries = models.PositiveSmallIntegerField(_("Versuche"), default=0)
    last_error = models.CharField(_("Letzter Fehler"), max_length=200, blank=True)

    objects = OutgoingMailQuerySet.as_manager()

    class Meta:
        verbose_name = _("Mail")
        verbose_name_plural = _("Mails")
        ordering = ["-created_at"]
        indexes = [models.Index(fields=["status", "due_at"], name="mail_due")]

    def __str__(self):
        return self.subject
