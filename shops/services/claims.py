"""Who holds which place on which day: one writer, one row a day, one constraint as the guard."""

from datetime import timedelta

from django.db import IntegrityError, transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from portal import times

from .. import letters
from ..models import Application, Claim, ClaimedDay, Place

DAY = timedelta(days=1)
# Nobody plans further, and a slip of the keyboard must not make a million rows.
LONGEST = 366


class Refused(Exception):
    """The act is not possible; the text is one that a resident may read."""


class Taken(Refused):
    """Somebody else holds the place on some of these days, which `days` lists."""

    def __init__(self, place, days):
        words = ", ".join(times.date_words(day) for day in days[:3])
        more = len(days) - 3
        if more > 0:
            words = _("{days} und {count} weitere").format(days=words, count=more)
        sentence = _("{place} ist an diesen Tagen schon vergeben: {days}.")
        super().__init__(sentence.format(place=place.label, days=words))
        self.place, self.days = place, days


def days_between(first, last):
    """All days from the first to the last, both included."""
    return [first + DAY * number for number in range((last - first).days + 1)]


def locked(*places) -> list[Place]:
    """These places, locked in the order of their keys: all who claim come here first."""
    keys = [place.pk for place in places]
    rows = Place.objects.filter(pk__in=keys).order_by("pk")
    # Evaluated at once: an open queryset locks nothing.
    return list(rows.select_for_update(of=("self",)).select_related("shop"))


def _check_run(place, first_day, last_day):
    shop = place.shop
    if last_day < first_day:
        raise Refused(_("Das Enddatum liegt vor dem Anfang. Wählen Sie ein späteres Enddatum."))
    if (last_day - first_day).days >= LONGEST:
        raise Refused(_("Das ist länger als ein Jahr. Wählen Sie einen kürzeren Zeitraum."))
    if first_day < shop.first_day or (shop.last_day and last_day > shop.last_day):
        raise Refused(_("An diesen Tagen gibt es den Laden nicht."))


def _claim(place, **details) -> Claim:
    """Insert a claim and its days in (place, day) order. The place must be locked."""
    first_day, last_day = details["first_day"], details["last_day"]
    _check_run(place, first_day, last_day)
    days = days_between(first_day, last_day)
    claim = Claim(place=place, **details)
    claim.full_clean(exclude=["place"])
    try:
        with transaction.atomic():
            claim.save()
            ClaimedDay.objects.bulk_create(
                ClaimedDay(place=place, day=day, claim=claim) for day in days
            )
    except IntegrityError:
        held = ClaimedDay.objects.filter(place=place, day__range=(first_day, last_day))
        if not held.exists():
            raise
        raise Taken(place, sorted(held.values_list("day", flat=True))) from None
    return claim


@transaction.atomic
def claim_days(place, *, producer, first_day, last_day, application=None, note="") -> Claim:
    """Give a place to a producer for these days. Raises Refused, or Taken with the days."""
    (place,) = locked(place)
    return _claim(
        place,
        kind=Claim.Kind.SELLING,
        producer=producer,
        application=application,
        first_day=first_day,
        last_day=last_day,
        note=note,
    )


@transaction.atomic
def close(place, *, first_day, last_day, note="") -> Claim:
    """Keep a place empty for some days; these count as held like any other."""
    (place,) = locked(place)
    return _close(place, first_day, last_day, note)


def _close(place, first_day, last_day, note):
    kind = Claim.Kind.CLOSED
    return _claim(place, kind=kind, first_day=first_day, last_day=last_day, note=note)


@transaction.atomic
def close_shop(shop, *, first_day, last_day, note="") -> list[Claim]:
    """Close all places of a shop, or none when somebody holds one of them."""
    return [_close(place, first_day, last_day, note) for place in locked(*shop.places.all())]


@transaction.atomic
def release(claim, *, by=None, text="") -> Claim:
    """Free the days of a claim from today on; past ones stay for the report. Twice is as once.

    Who was promised the place by an application is told, with `text`.
    """
    locked(claim.place)
    claim = Claim.objects.select_for_update(of=("self",)).get(pk=claim.pk)
    if claim.released_at:
        return claim
    free(claim)
    if claim.application_id:
        _take_back(claim.application_id, by, text)
    return claim


def free(claim) -> None:
    """Delete the days from today on. The place must be locked."""
    now = timezone.now()
    claim.days.filter(day__gte=timezone.localdate(now)).delete()
    claim.released_at = now
    claim.save(update_fields=["released_at"])


def _take_back(pk, by, text):
    application = Application.objects.select_for_update(of=("self",)).get(pk=pk)
    held = application.claims.filter(released_at=None)
    if application.status != Application.Status.CONFIRMED or held.exists():
        return
    application.status = Application.Status.DECLINED
    application.decided_at = timezone.now()
    application.save(update_fields=["status", "decided_at"])
    application.updates.create(status=application.status, text=text, by=by)
    letters.write("application_released", application, text=text)


def check_claims() -> list[str]:
    """Compare the claimed days with what the claims say; each line names one fault."""
    expected = set()
    for claim in Claim.objects.all():
        expected |= {(claim.place_id, day, claim.pk) for day in days_kept(claim)}
    found = set(ClaimedDay.objects.values_list("place_id", "day", "claim_id"))
    faults = [("missing", row) for row in expected - found]
    faults += [("surplus", row) for row in found - expected]
    return [
        f"{word}: place {place}, {day}, claim {claim}"
        for word, (place, day, claim) in sorted(faults)
    ]


def days_kept(claim):
    """The days that a claim owns; a released one keeps those before its release."""
    days = days_between(claim.first_day, claim.last_day)
    if not claim.released_at:
        return days
    end = timezone.localdate(claim.released_at)
    return [day for day in days if day < end]
