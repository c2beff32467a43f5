"""From the plan of an action to its dates, and what people are told when one changes."""

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from .. import letters, plan
from ..models import EventDate
from .help_plan import plan_help
from .places import fill


@transaction.atomic
def plan_dates(event, at=None) -> None:
    """Make the rows follow the plan of a German action; none with sign-ups is ever deleted.

    A date that has left the plan is cancelled when somebody signed up for it.
    """
    at = at or timezone.now()
    horizon = (timezone.localtime(at) + plan.HORIZON).date()
    rows = {row.key: row for row in event.dates.select_for_update()}
    for moment in event.moments(horizon=horizon):
        row = rows.pop(moment.key, None) or EventDate(event=event, key=moment.key)
        _follow(row, moment, event.called_off if moment.ends > at else "", event)
    for row in rows.values():
        if row.registrations.exists():
            _cancel_date(row, _("Dieser Termin wurde gestrichen."))
        elif row.ends > at:
            row.delete()
    plan_help(event, at)


def _follow(row, moment, called_off, event):
    reason = moment.cancelled or called_off
    wanted = {
        "starts": moment.starts,
        "ends": moment.ends,
        "status": "cancelled" if reason else "planned",
        "reason": reason,
        "capacity": event.capacity if event.sign_up == "open" else None,
        "waiting_list": event.waiting_list,
    }
    changed = {name for name, value in wanted.items() if getattr(row, name) != value}
    if row.pk and not changed:
        return
    moved = row.pk and {"starts", "ends"} & changed
    freshly_cancelled = reason and row.pk and not row.cancelled
    for name, value in wanted.items():
        setattr(row, name, value)
    row.sequence += 1 if row.pk else 0
    row.changed_at = timezone.now()
    row.save()
    if freshly_cancelled:
        _tell_all(row, "event_cancelled")
    elif moved:
        _tell_all(row, "event_moved")
    fill(row)


def _cancel_date(row, reason):
    if row.cancelled:
        return
    row.status, row.reason = EventDate.Status.CANCELLED, reason
    row.sequence += 1
    row.changed_at = timezone.now()
    row.save()
    _tell_all(row, "event_cancelled")


def _tell_all(row, kind):
    if row.ends < timezone.now():
        return
    for registration in row.registrations.active():
        letters.write(kind, registration)
