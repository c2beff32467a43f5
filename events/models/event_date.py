from datetime import timedelta

from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from .date_queries import EventDateQuerySet
from .helping import HelpWanted


class EventDate(models.Model):
    """One date of an action. Sign-ups hang on it, so it is never part of a page's revisions."""

    class Status(models.TextChoices):
        PLANNED = "planned", _("findet statt")
        CANCELLED = "cancelled", _("fällt aus")

    event = models.ForeignKey(
        "events.EventPage",
        on_delete=models.CASCADE,
        related_name="dates",
        verbose_name=_("Aktion"),
    )
    key = models.CharField(
        max_length=20,
        help_text="The planned wall time; it survives every later change.",
    )
    previous_starts = models.DateTimeField(
        null=True, editable=False, help_text="Where the date stood before it was moved."
    )
    venue = models.ForeignKey(
        "portal.Venue",
        on_delete=models.PROTECT,
        related_name="+",
        null=True,
        blank=True,
        verbose_name=_("Anderer Ort"),
    )
    known_venue = models.ForeignKey(
        "portal.Venue",
        on_delete=models.SET_NULL,
        related_name="+",
        null=True,
        editable=False,
        help_text="Where people who signed up were told to go: here, or where the action is.",
    )
    note = models.CharField(_("Hinweis"), max_length=150, blank=True)
    starts = models.DateTimeField(_("Beginn"))
    ends = models.DateTimeField(_("Ende"))
    status = models.CharField(
        _("Stand"), max_length=10, choices=Status.choices, default=Status.PLANNED
    )
    reason = models.CharField(_("Grund"), max_length=150, blank=True)
    capacity = models.PositiveIntegerField(_("Plätze"), null=True, blank=True)
    waiting_list = models.BooleanField(_("Warteliste"), default=True)
    sequence = models.PositiveIntegerField(
        default=0,
        editable=False,
        help_text="Counts changes, for calendars (RFC 5545, 3.8.7.4).",
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
    def moved(self) -> bool:
        return self.previous_starts is not None

    @property
    def ends_on_its_day(self) -> bool:
        return timezone.localdate(self.starts) == timezone.localdate(self.ends)

    @property
    def place(self):
        """Where it is: the venue of this date, else of its action."""
        return self.venue or self.event.venue

    @property
    def sign_up_closes(self):
        return self.starts - timedelta(hours=self.event.sign_up_closes_hours)

    @property
    def moving_up_ends(self):
        return self.starts - timedelta(hours=self.event.moving_up_ends_hours)

    def moves_up(self, at=None) -> bool:
        """Whether those who wait still get what becomes free, without anybody's doing."""
        return not self.cancelled and (at or timezone.now()) < self.moving_up_ends

    def is_open(self, at=None) -> bool:
        """Whether residents can sign up now: by web, before the end of sign-up."""
        return self.event.sign_up == "open" and self.is_ahead(at)

    def is_ahead(self, at=None) -> bool:
        """Whether this date takes place and can still be planned with, by guests or helpers."""
        return not self.cancelled and (at or timezone.now()) < self.sign_up_closes

    def open_help(self, at=None) -> list[HelpWanted]:
        """Help that is still wanted; needs `help_wanted` from `with_event()`."""
        return [row for row in self.help_wanted.all() if row.free] if self.is_ahead(at) else []
