"""From the plan of an action to its dates, and what people are told when one changes."""

from datetime import UTC

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from .. import letters, plan
from ..models import EventDate, EventPage, Registration
from .help_plan import plan_help
from .places import fill
from .reminding import forgo

# What a person who signed up must hear of.
NEWS = {"starts", "ends", "known_venue_id", "note", "status"}


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
    changed = []
    for row, moment in pairs:
        if row and row.ends > at:
            changed += _follow(row, moment, event, at)
        elif not row and (moment.ends > at or not rows):
            changed += _follow(EventDate(event=event), moment, event, at)
    holidays = {moment.key: moment.skipped for moment in moments if moment.skipped}
    for row in left:
        changed += _leave(row, holidays.get(row.key), at)
    # Help comes before the letters, because they name the hours of what people promised.
    plan_help(event, at, told={row.pk for row, before in changed if _moved(row, before)})
    for row, before in changed:
        _tell_all(row, before, at)
    _move_up(event)


def plan_ahead(at) -> int:
    """Add the dates of series that came nearer; returns how many series there are."""
    series = EventPage.objects.german().live().exclude(repeat="").values_list("pk", flat=True)
    for pk in list(series):
        _plan_again(pk, at)
    return len(series)


def lock_dates(event_pk) -> None:
    """Before the page is read, so that of two edits of a plan none is lost."""
    list(EventDate.objects.select_for_update().filter(event=event_pk))


@transaction.atomic
def _plan_again(pk, at):
    # Staff may just have cancelled a date.
    lock_dates(pk)
    plan_dates(EventPage.objects.get(pk=pk), at)


def _moved(row, before):
    return before and (row.starts, row.ends) != (before["starts"], before["ends"])


def _follow(row, moment, event, at) -> list:
    """The row and what was true of it before, if anything changed."""
    reason = moment.cancelled or (event.called_off if moment.ends > at else "")
    before = {name: getattr(row, name) for name in NEWS} if row.pk else {}
    wanted = {
        "key": moment.key,
        # As they are stored: in the hour that comes twice, no other zone's time is equal (PEP 495).
        "starts": moment.starts.astimezone(UTC),
        "ends": moment.ends.astimezone(UTC),
        "status": "cancelled" if reason else "planned",
        "reason": reason,
        "venue_id": moment.venue,
        "known_venue_id": moment.venue or event.venue_id,
        "note": moment.note,
        "capacity": event.capacity if event.sign_up == "open" else None,
        "waiting_list": event.waiting_list,
    }
    changed = {name for name, value in wanted.items() if getattr(row, name) != value}
    if row.pk and not changed:
        return []
    if "starts" in changed:
        before_move = before.get("starts") or moment.planned
        # Back where it stood is not moved.
        row.previous_starts = None if row.previous_starts == wanted["starts"] else before_move
    _write(row, wanted, at)
    return [(row, before)]


def _move_up(event):
    """More places, a date that takes place after all, or later hours: also of the page alone."""
    for row in event.dates.filter(pk__in=Registration.objects.waiting().order_by().values("date")):
        fill(row)


def _leave(row, holiday, at) -> list:
    """A row that nothing in the plan stands for."""
    if row.ends <= at:
        return []
    if not row.registrations.exists():
        row.delete()
        return []
    if row.cancelled:
        return []
    before = {name: getattr(row, name) for name in NEWS}
    reason = holiday or _("Dieser Termin wurde gestrichen.")
    _write(row, {"status": EventDate.Status.CANCELLED, "reason": reason}, at)
    return [(row, before)]


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
    same = all(getattr(row, name) == value for name, value in before.items())
    if same or row.ends <= at or (row.cancelled and before["status"] == row.status):
        return
    for registration in row.registrations.active():
        letters.write_news(registration, before)
    forgo(row, at)
