"""The same once more on another day."""

from datetime import date as day_of
from datetime import timedelta

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from .. import plan
from ..models import EventDate, EventPage
from . import series
from .dates import lock_dates
from .refusals import Refused


@transaction.atomic
def copy_date(date, day: day_of, *, by) -> EventDate:
    """Add the date to the plan for `day`, by the clock and at its place: ten o'clock stays ten.

    What is written is the published plan, so changes that wait for publishing would be lost: they
    come first.
    """
    lock_dates(date.event_id)
    event = EventPage.objects.select_related("locale").get(pk=date.event_id)
    starts, ends = (timezone.localtime(moment).time() for moment in (date.starts, date.ends))
    key = f"{day.isoformat()}T{starts:%H:%M}"
    _check(event, date, key)
    series.refuse_past(date, {"to_day": day, "starts": starts})
    series.publish(event, lambda page: _add(page, date, day, starts, ends), by)
    copy = event.dates.get(key=key)
    if copy.cancelled:
        raise Refused(_("An diesem Tag fällt die Aktion aus. Ändern Sie das auf der Seite."))
    return copy


def _add(page, date, day, starts, ends):
    """One more date, and what makes it like this one where a lasting change says otherwise."""
    same = {"venue": date.venue_id} if date.venue_id else {}
    if any(change.following and change.meets(day, starts) for change in page.plan.changes):
        same |= {"to_day": day, "starts": starts, "ends": ends}
    series.rewrite(page, lambda rows: plan.with_added(rows, day, starts, ends))
    if same:
        change = plan.Change(day, at=starts, **same)
        series.rewrite(page, lambda rows: plan.with_change(rows, change, set(same)))


def _check(event, date, key):
    if event.has_unpublished_changes or not event.live:
        raise Refused(_("Die Seite hat Änderungen. Veröffentlichen Sie sie zuerst."))
    if date.ends - date.starts >= timedelta(days=1):
        raise Refused(_("Der Termin dauert mehrere Tage. Legen Sie eine neue Aktion an."))
    if event.dates.filter(key=key).exists():
        raise Refused(_("Diesen Termin gibt es schon."))
