from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from .idea import Idea


class Support(models.Model):
    """One person's support of one idea; who it was stands here only as a keyed hash."""

    idea = models.ForeignKey(Idea, on_delete=models.CASCADE, related_name="supports")
    supporter = models.CharField(max_length=64)
    created_at = models.DateTimeField(default=timezone.now, editable=False)

    class Meta:
        verbose_name = _("Unterstützung")
        verbose_name_plural = _("Unterstützungen")
        constraints = [
            models.UniqueConstraint(
                fields=["idea", "supporter"], name="one_support_per_person_and_idea"
            )
        ]

    def __str__(self):
        return f"{self.idea_id}"
