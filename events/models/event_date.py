from datetime import timedelta

from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from ..plan import ZONE


class EventDateQuerySet(models.QuerySet):
    def public(self):
        """Dates of published German actions: the only rows that visitors may see."""
        return self.filter(
            event__live=True, event__locale__language_code="de", event__view_restrictions=None
        )

    def upcoming(self, at=None):
        return self.filter(ends__gte=at or timezone.now())

    def past(self, at=None):
        return self.filter(ends__lt=at or timezone.now())

    def between(self, first, last):
        """Dates that touch the local days `first` to `last`, both included."""
        start = timezone.datetime.combine(first, timezone.datetime.min.time(), ZONE)
        end = timezone.datetime.combine(
            last + timedelta(days=1), timezone.datetime.min.time(), ZONE
        )
        return self.filter(starts__lt=end, ends__gte=start)

    def in_quarter(self, *slugs):
        """Dates in these quarters, and those that are for the whole town."""
        return self.filter(Q(event__quarter__slug__in=slugs) | Q(event__quarter=None))


class EventDate(models.Model):
    """One date of an action. Sign-ups hang on it, so it is never part of a page's revisions."""

    class Status(models.TextChoices):
        PLANNED = "planned", _("findet statt")
        CANCELLED = "cancelled", _("fällt aus")

    event = models.ForeignKey(
        "events.EventPage", on_delete=models.CASCADE, related_name="dates", verbose_name=_("Aktion")
    )
    key = models.CharField(
        max_length=20, help_text="The planned wall time; it survives every later change."
    )
    starts = models.DateTimeField(_("Beginn"))
    ends = models.DateTimeField(_("Ende"))
    status = models.CharField(
        _("Stand"), max_length=10, choices=Status.choices, default=Status.PLANNED
    )
    reason = models.CharField(_("Grund"), max_length=150, blank=True)
    capacity = models.PositiveIntegerField(_("Plätze"), null=True, blank=True)
    waiting_list = models.BooleanField(_("Warteliste"), default=True)
    sequence = models.PositiveIntegerField(
        default=0, editable=False, help_text="Counts changes, for calendars (RFC 5545, 3.8.7.4)."
    )
    changed_at = models.DateTimeField(default=timezone.now, editable=False)

    objects = EventDateQuerySet.as_manager()

    class Meta:
        verbose_name = _("Termin")
        verbose_name_plural = _("Termine")
        ordering = ["starts", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["event", "key"], name="one_row_per_planned_time"),
            models.CheckConstraint(
                condition=Q(ends__gt=models.F("starts")), name="ends_after_start"
            ),
        ]
        indexes = [models.Index(fields=["ends", "starts"], name="date_time")]

    def __str__(self):
        return f"{self.event.title}, {timezone.localtime(self.starts):%d.%m.%Y %H:%M}"

    @property
    def cancelled(self) -> bool:
        return self.status == self.Status.CANCELLED

    @property
    def sign_up_closes(self):
        return self.starts - timedelta(hours=self.event.sign_up_closes_hours)

    def is_open(self, at=None) -> bool:
        """Whether residents can sign up now: by web, before the end of sign-up."""
        at = at or timezone.now()
        with_sign_up = self.event.sign_up == "open"
        return with_sign_up and not self.cancelled and at < self.sign_up_closes
