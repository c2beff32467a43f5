from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from .idea import Idea

NEVER = "A status update is written once and never changed."


class StatusUpdateQuerySet(models.QuerySet):
    def public(self):
        """The steps that everyone may read; a refusal is told to the author alone."""
        return self.filter(status__in=Idea.PUBLIC)

    def update(self, **changes):
        raise TypeError(NEVER)

    def delete(self):
        raise TypeError(NEVER)


class StatusUpdate(models.Model):
    """One change of an idea's status with the public words for it. Written once, never changed."""

    idea = models.ForeignKey(Idea, on_delete=models.CASCADE, related_name="updates")
    status = models.CharField(_("Stand"), max_length=15, choices=Idea.Status.choices)
    text = models.TextField(_("Antwort"), max_length=2000)
    office = models.CharField(_("Wer antwortet"), max_length=120, blank=True)
    next_step = models.CharField(_("Wie es weitergeht"), max_length=250, blank=True)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, blank=True, related_name="+"
    )
    created_at = models.DateTimeField(default=timezone.now, editable=False)

    objects = StatusUpdateQuerySet.as_manager()

    class Meta:
        verbose_name = _("Schritt einer Idee")
        verbose_name_plural = _("Schritte einer Idee")
        ordering = ["created_at", "pk"]
        constraints = [
            models.CheckConstraint(condition=~models.Q(text=""), name="a_change_of_status_says_why")
        ]

    def __str__(self):
        return f"{self.idea_id}: {self.status}"

    def save(self, *args, **kwargs):
        if self.pk:
            raise TypeError(NEVER)
        super().save(*args, **kwargs)

    def delete(self, *args, **kwargs):
        raise TypeError(NEVER)
