"""A party that comes with fewer people than it signed up, or would if need be."""

from django.db import transaction
from django.utils.translation import gettext as _

from .. import letters
from ..models import Registration
from .places import fill, locked
from .refusals import Refused


@transaction.atomic
def lower(registration, party_size) -> Registration:
    """Give places back; more than before would overtake others, so that is refused."""
    date, registration = locked(registration)
    if not registration.active:
        raise Refused(_("Diese Anmeldung gilt nicht mehr. Melden Sie sich noch einmal an."))
    if not 1 <= party_size < registration.party_size:
        raise Refused(_("Wählen Sie eine kleinere Zahl. Für mehr Personen rufen Sie uns an."))
    registration.party_size = party_size
    if registration.fewest and registration.fewest >= party_size:
        registration.fewest = None
    registration.save(update_fields=["party_size", "fewest"])
    if registration.status == Registration.Status.CONFIRMED:
        letters.write_first(registration)
    fill(date)
    return registration


@transaction.atomic
def accept_fewer(registration, fewest) -> Registration:
    """A waiting party says that fewer places would do; it keeps its place in the queue."""
    date, registration = locked(registration)
    if registration.status != Registration.Status.WAITING:
        raise Refused(_("Sie stehen nicht mehr auf der Warteliste."))
    if not 1 <= fewest < registration.party_size:
        raise Refused(_("Wählen Sie eine kleinere Zahl. Für mehr Personen rufen Sie uns an."))
    registration.fewest = fewest
    registration.save(update_fields=["fewest"])
    fill(date)
    return registration
