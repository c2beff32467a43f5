from django.db import models
from django.utils import timezone


class DraftQuerySet(models.QuerySet):
    def open(self, at=None):
        return self.filter(expires_at__gt=at or timezone.now())


class Draft(models.Model):
    """What somebody typed, kept on the server between the form and the thanks."""

    kind = models.CharField(max_length=40)
    digest = models.CharField(max_length=64, unique=True)
    submission_key = models.CharField(max_length=64, unique=True)
    subject = models.CharField(max_length=80, blank=True)
    data = models.JSONField(default=dict)
    suspicion = models.PositiveSmallIntegerField(default=0)
    result = models.CharField(max_length=80, blank=True)
    language = models.CharField(max_length=10, default="de")
    created_at = models.DateTimeField(default=timezone.now)
    expires_at = models.DateTimeField()

    objects = DraftQuerySet.as_manager()

    class Meta:
        ordering = ["-created_at"]

    def __str__(self):
        return self.kind
