"""From the plan of an action to its dates, and what people are told when one changes."""

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from .. import letters, plan
from ..models import EventDate, Registration
from .help_plan import plan_help
from .places import fill
from .reminding import forgo

# What a person who signed up must hear of.
NEWS = {"starts", "ends", "venue_id", "note", "status"}


@transaction.atomic
def plan_dates(event, at=None) -> None:
    """Make the rows follow the plan of a German action; none with sign-ups is ever deleted.

    A date that has left the plan is cancelled when somebody signed up for it. What is over
    stays as it was.
    """
    at = at or timezone.now()
    moments = event.plan.moments(plan.horizon(at))
    rows = list(event.dates.select_for_update())
    pairs, left = plan.match(rows, moments, at=at, once=not event.repeat)
    for row, moment in pairs:
        if row and row.ends > at:
            _follow(row, moment, event, at)
        elif not row and (moment.ends > at or not rows):
            _follow(EventDate(event=event), moment, event, at)
    holidays = {moment.key: moment.skipped for moment in moments if moment.skipped}
    for row in left:
        _leave(row, holidays.get(row.key), at)
    _move_up(event)
    plan_help(event, at)


def _follow(row, moment, event, at):
    reason = moment.cancelled or (event.called_off if moment.ends > at else "")
    before = {name: getattr(row, name) for name in NEWS} if row.pk else {}
    wanted = {
        "key": moment.key,
        "starts": moment.starts,
        "ends": moment.ends,
        "status": "cancelled" if reason else "planned",
        "reason": reason,
        "venue_id": moment.venue,
        "note": moment.note,
        "capacity": event.capacity if event.sign_up == "open" else None,
        "waiting_list": event.waiting_list,
    }
    changed = {name for name, value in wanted.items() if getattr(row, name) != value}
    if row.pk and not changed:
        return
    if "starts" in changed:
        before_move = before.get("starts") or moment.planned
        # Back where it stood is not moved.
        row.previous_starts = None if row.previous_starts == moment.starts else before_move
    _write(row, wanted, at)
    if NEWS & changed and before:
        _tell_all(row, before, at)


def _move_up(event):
    """More places, a date that takes place after all, or later hours: also of the page alone."""
    for row in event.dates.filter(pk__in=Registration.objects.waiting().order_by().values("date")):
        fill(row)


def _leave(row, holiday, at):
    """A row that nothing in the plan stands for."""
    if row.ends <= at:
        return
    if not row.registrations.exists():
        row.delete()
    elif not row.cancelled:
        before = {name: getattr(row, name) for name in NEWS}
        reason = holiday or _("Dieser Termin wurde gestrichen.")
        _write(row, {"status": EventDate.Status.CANCELLED, "reason": reason}, at)
        _tell_all(row, before, at)


def _write(row, values, at):
    for name, value in values.items():
        setattr(row, name, value)
    row.sequence += 1 if row.pk else 0
    row.changed_at = at
    row.save()


def _tell_all(row, before, at):
    """One mail to each party that comes or waits; the rows commit together or not at all.

    A reminder needs no word from here: it looks for dates that take place, at their new time.
    """
    if row.ends <= at or (row.cancelled and before["status"] == row.status):
        return
    for registration in row.registrations.active():
        letters.write_news(registration, before)
    forgo(row, at)
