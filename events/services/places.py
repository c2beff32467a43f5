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
MOVED = ["status", "offered", "hold_until", "party_size", "fewest", "decided_at"]


def _locked(date) -> EventDate:
    """The date's row, locked: whoever counts places comes here first."""
    row = EventDate.objects.select_for_update().select_related(None).filter(pk=date.pk).first()
    if row is None:
        # A new plan dropped it while somebody looked at the form.
        raise Refused(_("Diesen Termin gibt es nicht mehr. Wählen Sie einen anderen."))
    if EventDate.event.is_cached(date):
        row.event = date.event
    return row


def locked(registration) -> tuple[EventDate, Registration]:
    """A date and one of its sign-ups, both locked, in this order."""
    date = _locked(registration.date)
    return date, date.registrations.select_for_update().get(pk=registration.pk)


def places_left(date) -> int | None:
    """Free places, None without a limit; held places count as taken."""
    if date.capacity is None:
        return None
    return max(date.capacity - date.registrations.holding().people(), 0)


def fill(date) -> list[Registration]:
    """Give free places to those who wait, in order; a party that is too big lets others pass.

    The date's row must be locked. No one overtakes a party that fits. A party that would come
    with fewer gets as many places as there are.
    """
    if not date.moves_up():
        return []
    left, moved = places_left(date), []
    for registration in date.registrations.waiting():
        if left is not None:
            if (registration.fewest or registration.party_size) > left:
                continue
            registration.party_size = min(registration.party_size, left)
            left -= registration.party_size
        _move_up(registration, date)
        moved.append(registration)
    return moved


def _move_up(registration, date):
    """To a place at once, or to the offer of one: a hold that ends when moving up ends."""
    now = timezone.now()
    registration.offered = date.event.asks_before_moving_up
    registration.status = Registration.Status.CONFIRMED
    if registration.offered:
        registration.status = Registration.Status.HELD
        registration.hold_until = min(now + HOLD, date.moving_up_ends)
    registration.fewest = None
    registration.decided_at = now
    registration.save(update_fields=MOVED)
    letters.write("event_offered" if registration.offered else "event_promoted", registration)


def register(
    date, *, name, email="", phone="", party_size=1, key="", by=None, may_wait=False, **details
):
    """Sign a party up, or put it at the end of the waiting list; returns the registration.

    `details` are stored as they are: needs, language, source, quarter, suspicion; but `helps`,
    the help that is promised with it as {key: count}, becomes rows of its own.
    Raises Refused with a readable text; AlreadySignedUp carries the earlier registration. The
    same `key` twice returns the first registration. `may_wait` lets it wait also where residents
    can't.
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
            details |= {"party_size": party_size, "submission_key": key}
            return _add(date, may_wait or date.waiting_list, **who, **details)
        letters.write_again(earlier)
        source = details.get("source", "web")
        newcomer = Registration(date=date, email=email, party_size=party_size, source=source)
        again = _again(earlier, newcomer, may_wait or date.waiting_list)
    # Only now, because what is raised inside would take the mail back.
    raise again


def _again(earlier, newcomer, may_wait) -> Refused:
    """With what a newcomer would get: who tries another person's address may learn no more."""
    try:
        _decide(newcomer, newcomer.date, may_wait)
    except Refused as refusal:
        if newcomer.source == "web":
            return refusal
    return AlreadySignedUp(earlier, as_new=newcomer.status)


def _add(date, may_wait, *, submission_key, helps=None, **details):
    registration = Registration(
        date=date,
        number=numbers.new_number("A"),
        submission_key=submission_key or tokens.new_secret(),
        **details,
    )
    _decide(registration, date, may_wait)
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


def _decide(registration, date, may_wait):
    """Counts at once; held when places are scarce or nobody can be reached by mail.

    Who only helps takes no place, so that none can be missing.
    """
    left = places_left(date)
    if not registration.party_size:
        left = None
    queue = date.registrations.waiting().fitting(left or 0).exists()
    if left is not None and (registration.party_size > left or queue):
        if not may_wait:
            raise Refused(_("Der letzte Platz ging gerade weg. Wählen Sie einen anderen Termin."))
        registration.status = Registration.Status.WAITING
        return
    scarce = left is not None and left * 3 < date.capacity
    by_staff = registration.source != "web"
    if not by_staff and (scarce or not registration.email):
        registration.status = Registration.Status.HELD
        registration.hold_until = _hold_ends(registration, date)
    else:
        registration.status = Registration.Status.CONFIRMED


def _hold_ends(registration, date):
    """A day for the button in a mail; without a mail until staff have called."""
    day = timezone.now() + HOLD
    return day if registration.email else max(day, date.moving_up_ends)


@transaction.atomic
def confirm(registration) -> Registration:
    """Turn a hold into a place: by the button in the mail, or by staff on the phone."""
    date, registration = locked(registration)
    if registration.status == Registration.Status.CONFIRMED:
        return registration
    if registration.status != Registration.Status.HELD:
        raise Refused(_("Diese Anmeldung gilt nicht mehr. Melden Sie sich noch einmal an."))
    if date.cancelled:
        raise Refused(_("Dieser Termin fällt aus. Wählen Sie einen anderen."))
    if registration.hold_until <= timezone.now():
        raise Refused(_("Die Zeit zum Bestätigen ist vorbei. Melden Sie sich noch einmal an."))
    registration.status = Registration.Status.CONFIRMED
    registration.hold_until = None
    registration.decided_at = timezone.now()
    registration.save(update_fields=["status", "hold_until", "decided_at"])
    letters.write("event_confirmed", registration)
    return registration


@transaction.atomic
def cancel(registration) -> Registration:
    """Sign a party off and let those move up who wait. Twice is as once."""
    date, registration = locked(registration)
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
