from django.db import models
from django.utils import timezone


class Token(models.Model):
    """The hash of a secret link, bound to one purpose and one object."""

    purpose = models.CharField(max_length=40)
    subject = models.CharField(max_length=254, db_index=True)
    digest = models.CharField(max_length=64, unique=True)
    code_digest = models.CharField(max_length=64, blank=True)
    attempts = models.PositiveSmallIntegerField(default=0)
    created_at = models.DateTimeField(default=timezone.now)
    expires_at = models.DateTimeField()
    used_at = models.DateTimeField(null=True)

    class Meta:
        indexes = [models.Index(fields=["purpose", "subject"], name="token_subject")]

    def __str__(self):
        return self.purpose


class Attempt(models.Model):
    """One try of one network at one thing; the network is hashed with a key that changes daily."""

    what = models.CharField(max_length=40)
    network = models.CharField(max_length=64)
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        indexes = [models.Index(fields=["what", "network", "at"], name="attempt_recent")]

    def __str__(self):
        return self.what
