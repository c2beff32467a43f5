"""More people than places: only by staff, one party at a time, with a reason that stays."""

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.log_actions import log

from .. import letters
from ..models import Registration
from .places import locked, register
from .refusals import Refused

ACTION = "events.admit"
LONGEST = 200


@transaction.atomic
def admit(registration, *, reason, by) -> Registration:
    """Give a waiting party a place although none is free; who did it and why is logged."""
    date, registration = locked(registration)
    reason = reason.strip()
    if not reason or len(reason) > LONGEST:
        raise Refused(_("Schreiben Sie in einem kurzen Satz, warum. Höchstens 200 Zeichen."))
    if registration.status != Registration.Status.WAITING or date.cancelled:
        raise Refused(_("Das geht bei diesem Stand nicht mehr."))
    registration.status = Registration.Status.CONFIRMED
    registration.fewest = None
    registration.decided_at = timezone.now()
    registration.save(update_fields=["status", "fewest", "decided_at"])
    letters.write("event_promoted", registration)
    people = date.registrations.holding().people()
    facts = {"reason": reason, "people": people, "places": date.capacity}
    log(instance=registration, action=ACTION, user=by, title=registration.number, data=facts)
    return registration


def register_beyond(date, *, reason, by, **answers) -> Registration:
    """Sign a party up by staff; if it would have to wait or be refused, admit it all the same."""
    registration = register(date, by=by, may_wait=True, **answers)
    if registration.status != Registration.Status.WAITING:
        return registration
    return admit(registration, reason=reason, by=by)
