"""The life of an application, from asking to the answer. `Application.NEXT` alone judges."""

from datetime import timedelta

from django.db import IntegrityError, transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from portal import numbers, tokens

from .. import letters
from ..models import Application, Producer
from . import claims
from .claims import Refused, Taken
from .slots import is_free

WAIT = timedelta(days=14)
Status = Application.Status
# What staff may choose for those who wanted the same days.
CHOICES = {"", Status.WAITLISTED, Status.DECLINED}


def apply(
    shop, *, offer, name, first_day, last_day, place=None, email="", phone="", key="", **more
):
    """Ask for a place (None: any of this shop); returns the application. Asking claims nothing.

    `more` is stored as it is: story, flexible, needs, needs_text, sells_as, language, source,
    quarter, suspicion. The same `key` twice returns the first application. Raises Refused; Taken
    when somebody holds the place on some of the days.
    """
    key = key or tokens.new_secret()
    if first := Application.objects.filter(submission_key=key).first():
        return first
    _check_wish(shop, place, first_day, last_day)
    application = Application(
        shop=shop,
        place=place,
        first_day=first_day,
        last_day=last_day,
        offer=offer.strip(),
        name=name.strip(),
        email=email.strip().lower(),
        phone=phone.strip(),
        number=numbers.new_number("L"),
        decide_by=timezone.localdate() + WAIT,
        submission_key=key,
        **more,
    )
    try:
        return _add(application)
    except IntegrityError:
        # Of two at once the second finds what the first has written.
        return Application.objects.get(submission_key=key)


@transaction.atomic
def _add(application):
    application.full_clean(exclude=["shop"], validate_unique=False)
    application.save()
    _note(application)
    letters.write("application_received", application)
    return application


def _check_wish(shop, place, first_day, last_day):
    if last_day < first_day:
        raise Refused(_("Das Enddatum liegt vor dem Anfang. Wählen Sie ein späteres Enddatum."))
    if place is not None and place.shop_id != shop.pk:
        raise Refused(_("Diesen Platz gibt es in diesem Laden nicht."))
    if first_day < shop.first_day or (shop.last_day and last_day > shop.last_day):
        raise Refused(_("An diesen Tagen gibt es den Laden nicht."))
    if place is not None and not is_free(place, first_day, last_day):
        held = place.claimed_days.filter(day__range=(first_day, last_day))
        raise Taken(place, list(held.order_by("day").values_list("day", flat=True)))


# --- Steps --------------------------------------------------------------------------------


def _locked(application) -> Application:
    """The application's row as it is now, locked. Whoever claims locks places before."""
    return Application.objects.select_for_update(of=("self",)).get(pk=application.pk)


def _note(application, text="", by=None):
    application.updates.create(status=application.status, text=text.strip(), by=by)


def _move(application, to, *, text="", by=None):
    """Change the state as far as the table allows it. The row must be locked."""
    if to not in Application.NEXT[application.status]:
        raise Refused(_("Das geht bei diesem Stand nicht mehr."))
    application.status = to
    decided = to in (Status.CONFIRMED, Status.DECLINED, Status.WITHDRAWN)
    application.decided_at = timezone.now() if decided else None
    application.save(update_fields=["status", "decided_at"])
    _note(application, text, by)


def _step(application, to, kind, *, text, by):
    application = _locked(application)
    _move(application, to, text=text, by=by)
    letters.write(kind, application, text=text)
    return application


@transaction.atomic
def waitlist(application, *, by, text="") -> Application:
    """Put an application on the waiting list and tell."""
    return _step(application, Status.WAITLISTED, "application_waitlisted", text=text, by=by)


@transaction.atomic
def ask_back(application, *, text, by) -> Application:
    """Ask the person a question; until the answer the clock stands still."""
    if not text.strip():
        raise Refused(_("Schreiben Sie Ihre Frage auf."))
    return _step(application, Status.NEEDS_INFO, "application_question", text=text, by=by)


@transaction.atomic
def answer(application, *, text) -> Application:
    """The person's answer to a question; the days of waiting for it do not count."""
    application = _locked(application)
    if application.status != Status.NEEDS_INFO:
        raise Refused(_("Diese Frage ist schon beantwortet."))
    if not text.strip():
        raise Refused(_("Schreiben Sie Ihre Antwort auf."))
    asked = application.updates.filter(status=Status.NEEDS_INFO).last()
    if asked:
        waited = timezone.localdate() - timezone.localdate(asked.created_at)
        application.decide_by += waited
        application.save(update_fields=["decide_by"])
    _move(application, Status.SUBMITTED, text=text)
    return application


@transaction.atomic
def decline(application, *, by, text="") -> Application:
    """Say no, with the reason in public words; a promise that is taken back frees its days."""
    application = _locked_with_places(application)
    _move(application, Status.DECLINED, text=text, by=by)
    _free_claims(application)
    letters.write("application_declined", application, text=text)
    return application


@transaction.atomic
def withdraw(application) -> Application:
    """The person takes the application back; claimed days are free from today on.

    Twice is as once.
    """
    application = _locked_with_places(application)
    if application.status == Status.WITHDRAWN:
        return application
    _move(application, Status.WITHDRAWN)
    _free_claims(application)
    letters.write("application_withdrawn", application)
    return application


def _locked_with_places(application) -> Application:
    held = application.claims.filter(released_at=None)
    claims.locked(*(claim.place for claim in held.select_related("place")))
    return _locked(application)


def _free_claims(application):
    for claim in application.claims.filter(released_at=None).order_by("pk"):
        claims.free(claim)


# --- The promise --------------------------------------------------------------------------


@transaction.atomic
def accept(application, *, place, first_day, last_day, by, text="", others=None) -> Application:
    """Give the place and settle everybody who wanted the same days: all of it or nothing.

    `others` gives, for each open application that overlaps, by its key: "waitlisted", "declined"
    or "" to leave it open. Raises Refused when one is missing there; Taken when the place is gone.
    """
    (place,) = claims.locked(place)
    application, rivals = _locked_with_rivals(application, place, first_day, last_day)
    if Status.CONFIRMED not in Application.NEXT[application.status]:
        raise Refused(_("Das geht bei diesem Stand nicht mehr."))
    choices = _choices(rivals, others or {})
    producer = application.producer or _producer_of(application)
    claims.claim_days(
        place,
        producer=producer,
        first_day=first_day,
        last_day=last_day,
        application=application,
    )
    application.producer, application.place = producer, place
    application.first_day, application.last_day = first_day, last_day
    application.save(update_fields=["producer", "place", "first_day", "last_day"])
    _move(application, Status.CONFIRMED, text=text, by=by)
    letters.write("application_confirmed", application, text=text)
    for rival in rivals:
        _settle(rival, choices[rival.pk], by)
    return application


def rivals_of(application, place, first_day, last_day):
    """The other open applications that want some of these days here."""
    rows = Application.objects.open().overlapping(place, first_day, last_day)
    return rows.exclude(pk=application.pk)


def _locked_with_rivals(application, place, first_day, last_day):
    """All who are settled here, locked in one order: two that rival each other never deadlock."""
    own = Application.objects.filter(pk=application.pk)
    rows = own | rivals_of(application, place, first_day, last_day)
    found = {row.pk: row for row in rows.order_by("pk").select_for_update(of=("self",))}
    return found.pop(application.pk), list(found.values())


def _choices(rivals, others):
    choices = {int(pk): choice for pk, choice in others.items()}
    if not set(choices.values()) <= CHOICES:
        raise Refused(_("Das geht bei diesem Stand nicht mehr."))
    if {rival.pk for rival in rivals} - choices.keys():
        raise Refused(_("Inzwischen kam eine Anfrage dazu. Sehen Sie die Liste noch einmal durch."))
    return choices


def _settle(rival, choice, by):
    if choice == Status.DECLINED:
        decline(rival, by=by)
    elif choice == Status.WAITLISTED and rival.status != Status.WAITLISTED:
        waitlist(rival, by=by)


def _producer_of(application) -> Producer:
    """The contact with this address, else a new one made from the application."""
    if application.email:
        known = Producer.objects.filter(email__iexact=application.email).order_by("pk").first()
        if known:
            return known
    return Producer.objects.create(
        name=application.name,
        email=application.email,
        phone=application.phone,
        goods=application.offer,
        language=application.language,
        source=application.source,
        quarter=application.quarter,
    )
