"""The same once more on another day."""

from datetime import timedelta

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from ..models import EventDate, EventPage
from .refusals import Refused


@transaction.atomic
def copy_date(date, day, *, by) -> EventDate:
    """Add the date to the plan for `day`, by the clock: ten o'clock stays ten o'clock.

    What is written is the published plan, so changes that wait for publishing would be lost: they
    come first.
    """
    event = EventPage.objects.get(pk=date.event_id)
    starts, ends = timezone.localtime(date.starts), timezone.localtime(date.ends)
    key = f"{day.isoformat()}T{starts:%H:%M}"
    _check(event, date, key)
    times = {"day": day, "starts": starts.time(), "ends": ends.time()}
    event.exceptions.append(("added", times))
    # Nothing else has changed, so nothing else is checked.
    event.save_revision(user=by, clean=False).publish(user=by)
    copy = event.dates.get(key=key)
    if copy.cancelled:
        raise Refused(_("An diesem Tag fällt die Aktion aus. Ändern Sie das auf der Seite."))
    return copy


def _check(event, date, key):
    if event.has_unpublished_changes or not event.live:
        raise Refused(_("Die Seite hat Änderungen. Veröffentlichen Sie sie zuerst."))
    if date.ends - date.starts >= timedelta(days=1):
        raise Refused(_("Der Termin dauert mehrere Tage. Legen Sie eine neue Aktion an."))
    if event.dates.filter(key=key).exists():
        raise Refused(_("Diesen Termin gibt es schon."))
