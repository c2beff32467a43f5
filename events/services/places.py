"""Who has a place at a date and who waits. Every rule about places stands here, once."""

from datetime import timedelta

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from portal import numbers, tokens

from .. import letters
from ..models import EventDate, Registration
from ..models.registration import MAX_PARTY
from . import offers
from .refusals import AlreadySignedUp, Refused

HOLD = timedelta(hours=24)


def _locked(date) -> EventDate:
    """The date's row, locked: whoever counts places comes here first."""
    return EventDate.objects.select_for_update().select_related(None).get(pk=date.pk)


def places_left(date) -> int | None:
    """Free places, None without a limit; held places count as taken."""
    if date.capacity is None:
        return None
    return max(date.capacity - date.registrations.holding().people(), 0)


def fill(date) -> list[Registration]:
    """Give free places to those who wait, in order; a party that is too big lets others pass.

    The date's row must be locked. No one overtakes a party that fits.
    """
    if date.cancelled:
        return []
    left, moved = places_left(date), []
    for registration in date.registrations.waiting():
        if left is not None and registration.party_size > left:
            continue
        left = None if left is None else left - registration.party_size
        registration.status = Registration.Status.CONFIRMED
        registration.decided_at = timezone.now()
        registration.save(update_fields=["status", "decided_at"])
        letters.write("event_promoted", registration)
        moved.append(registration)
    return moved


def register(date, *, name, email="", phone="", party_size=1, key="", by=None, **details):
    """Sign a party up, or put it at the end of the waiting list; returns the registration.

    `details` are stored as they are: needs, language, source, quarter, suspicion; but `helps`,
    the help that is promised with it as {key: count}, becomes rows of its own.
    Raises Refused with a readable text; AlreadySignedUp carries the earlier registration. The
    same `key` twice returns the first registration.
    """
    email = email.strip().lower()
    with transaction.atomic():
        date = _locked(date)
        if key and (first := Registration.objects.filter(submission_key=key).first()):
            return first
        _check_open(date, party_size, by)
        earlier = email and date.registrations.active().filter(email=email).first()
        if not earlier:
            who = {"name": name.strip(), "email": email, "phone": phone.strip()}
            return _add(date, party_size=party_size, submission_key=key, **who, **details)
        letters.write_again(earlier)
    # Only now, because what is raised inside would take the mail back.
    raise AlreadySignedUp(earlier)


def _add(date, *, submission_key, helps=None, **details):
    registration = Registration(
        date=date,
        number=numbers.new_number("A"),
        submission_key=submission_key or tokens.new_secret(),
        **details,
    )
    _decide(registration, date)
    registration.full_clean(exclude=["date"], validate_constraints=False)
    registration.save()
    if helps or not registration.party_size:
        offers.promise(registration, date, helps or {})
    letters.write_first(registration)
    return registration


def _check_open(date, party_size, by):
    if not 0 <= party_size <= MAX_PARTY:
        raise Refused(_("Geben Sie eine Zahl von 1 bis 5 ein. Für Gruppen rufen Sie uns an."))
    if date.cancelled:
        raise Refused(_("Dieser Termin fällt aus. Wählen Sie einen anderen."))
    if by is None and not (date.is_open() if party_size else date.is_ahead()):
        raise Refused(_("Die Anmeldung ist vorbei. Fragen Sie gern telefonisch nach."))
    if date.capacity and party_size > date.capacity:
        raise Refused(_("So viele Plätze gibt es hier nicht. Rufen Sie uns an."))


def _decide(registration, date):
    """Counts at once; held when places are scarce or nobody can be reached by mail.

    Who only helps takes no place, so that none can be missing.
    """
    left = places_left(date)
    if not registration.party_size:
        left = None
    queue = date.registrations.waiting().filter(party_size__lte=left or 0).exists()
    if left is not None and (registration.party_size > left or queue):
        if not date.waiting_list:
            raise Refused(_("Der letzte Platz ging gerade weg. Wählen Sie einen anderen Termin."))
        registration.status = Registration.Status.WAITING
        return
    scarce = left is not None and left * 3 < date.capacity
    by_staff = registration.source != "web"
    if not by_staff and (scarce or not registration.email):
        registration.status = Registration.Status.HELD
        registration.hold_until = timezone.now() + HOLD
    else:
        registration.status = Registration.Status.CONFIRMED


@transaction.atomic
def confirm(registration) -> Registration:
    """Turn a hold into a place: by the button in the mail, or by staff on the phone."""
    date = _locked(registration.date)
    registration = date.registrations.select_for_update().get(pk=registration.pk)
    if registration.status == Registration.Status.CONFIRMED:
        return registration
    if registration.status != Registration.Status.HELD:
        raise Refused(_("Diese Anmeldung gilt nicht mehr. Melden Sie sich noch einmal an."))
    if registration.hold_until <= timezone.now():
        _release(registration)
        fill(date)
        raise Refused(_("Die 24 Stunden sind vorbei. Melden Sie sich noch einmal an."))
    registration.status = Registration.Status.CONFIRMED
    registration.hold_until = None
    registration.decided_at = timezone.now()
    registration.save(update_fields=["status", "hold_until", "decided_at"])
    letters.write("event_confirmed", registration)
    return registration


@transaction.atomic
def cancel(registration) -> Registration:
    """Sign a party off and let those move up who wait. Twice is as once."""
    date = _locked(registration.date)
    registration = date.registrations.select_for_update().get(pk=registration.pk)
    if not registration.active:
        return registration
    registration.status = Registration.Status.CANCELLED
    registration.hold_until = None
    registration.decided_at = timezone.now()
    registration.save(update_fields=["status", "hold_until", "decided_at"])
    letters.write("event_signed_off", registration)
    fill(date)
    return registration


def _release(registration):
    registration.status = Registration.Status.RELEASED
    registration.hold_until = None
    registration.decided_at = timezone.now()
    registration.save(update_fields=["status", "hold_until", "decided_at"])


def release_holds(at=None) -> int:
    """Free the places of those who did not confirm in time; returns how many parties."""
    at = at or timezone.now()
    dates = EventDate.objects.filter(registrations__in=Registration.objects.expired(at)).distinct()
    return sum(_release_date(date, at) for date in dates)


@transaction.atomic
def _release_date(date, at):
    date = _locked(date)
    expired = list(date.registrations.expired(at).select_for_update())
    for registration in expired:
        _release(registration)
    fill(date)
    return len(expired)
