"""Reminders at nine in the morning, three days and one day before a date, each of them once."""

from datetime import time, timedelta

from django.db import transaction
from django.utils import timezone

from .. import letters
from ..models import EventDate, Registration
from ..plan import at_wall_time
from .places import locked

HOUR = time(9)
# Days before the date, and where it is noted which start the reminder spoke of.
NEAR, FAR = (1, "near_reminder_for"), (3, "far_reminder_for")


def due(date, days):
    """Nine o'clock, as clocks in Stolberg show it, that many days before."""
    return at_wall_time(timezone.localdate(date.starts) - timedelta(days=days), HOUR)


def remind(at=None) -> int:
    """Write the reminders that are due, also late ones; returns how many."""
    at = at or timezone.now()
    dates = EventDate.objects.public().filter(status=EventDate.Status.PLANNED)
    soon = dates.filter(starts__gt=at, starts__lt=at + timedelta(days=5))
    return sum(_remind_date(date, at) for date in soon.select_related("event__venue"))


def forgo(date, at) -> None:
    """Who has just heard of this time or place needs no reminder whose hour is over."""
    for days, field in (NEAR, FAR):
        if due(date, days) <= at:
            date.registrations.active().update(**{field: date.starts})


def _remind_date(date, at):
    for days, field in (NEAR, FAR):
        if (moment := due(date, days)) <= at:
            rows = date.registrations.filter(status=Registration.Status.CONFIRMED)
            rows = rows.filter(decided_at__lte=moment).exclude(email="")
            return sum(_remind(row, field) for row in rows.exclude(**{field: date.starts}))
    return 0


@transaction.atomic
def _remind(registration, field):
    """Note it with the mail: who runs at the same time, or later, finds it done."""
    starts = registration.date.starts
    date, registration = locked(registration)
    stands = date.starts == starts and not date.cancelled
    comes = registration.status == Registration.Status.CONFIRMED
    if not (stands and comes) or getattr(registration, field) == starts:
        return 0
    setattr(registration, field, starts)
    registration.save(update_fields=[field])
    letters.write("event_reminder", registration)
    return 1
