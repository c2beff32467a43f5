from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from .person import ResidentRow
from .quarter import Quarter
from .topic import Topic


class SubscriptionQuerySet(models.QuerySet):
    def active(self):
        return self.filter(confirmed_at__isnull=False)


class Subscription(ResidentRow):
    """An address that wants to hear of something: the newsletter, or what it follows."""

    class Rhythm(models.TextChoices):
        DAILY = "daily", _("jeden Tag, wenn es etwas Neues gibt")
        WEEKLY = "weekly", _("jeden Donnerstag")

    email = models.EmailField(_("E-Mail"))
    what = models.CharField(_("Was"), max_length=80, default="newsletter")
    rhythm = models.CharField(
        _("Wie oft"), max_length=10, choices=Rhythm.choices, default=Rhythm.WEEKLY
    )
    quarters = models.ManyToManyField(Quarter, blank=True, verbose_name=_("Viertel"))
    topics = models.ManyToManyField(Topic, blank=True, verbose_name=_("Themen"))
    confirmed_at = models.DateTimeField(_("bestätigt"), null=True, blank=True)
    consent_text = models.CharField(_("Einwilligung"), max_length=200, blank=True)
    last_digest_at = models.DateTimeField(_("letzte Mail"), null=True, blank=True)

    objects = SubscriptionQuerySet.as_manager()

    class Meta:
        verbose_name = _("Abonnement")
        verbose_name_plural = _("Abonnements")
        ordering = ["-created_at"]
        constraints = [
            models.UniqueConstraint(fields=["email", "what"], name="one_subscription_per_address")
        ]

    def __str__(self):
        return f"{self.what} ({dict(settings.LANGUAGES)[self.language]})"
