"""What happens with promises after the sign-up, and when too few help."""

from datetime import timedelta

from django.conf import settings
from django.db import transaction
from django.urls import reverse
from django.utils import timezone, translation
from django.utils.translation import gettext as _

from portal import mail, times
from portal.models import SiteSettings

from ..models import EventDate, HelpWanted
from . import offers, places
from .refusals import Refused

# So long before a date staff hear that too few help.
AHEAD = timedelta(days=3)


@transaction.atomic
def change_help(registration, helps, *, by=None):
    """Promise this help from now on; after the end of sign-up only staff can write it down."""
    date, registration = places.locked(registration)
    if by is None and not date.is_ahead():
        raise Refused(_("Die Anmeldung ist vorbei. Fragen Sie gern telefonisch nach."))
    if not registration.active:
        raise Refused(_("Diese Anmeldung gilt nicht mehr. Melden Sie sich noch einmal an."))
    offers.promise(registration, date, helps)
    return registration


@transaction.atomic
def take_back(registration, wanted):
    """Take one promise back; who neither comes nor helps any more is signed off. Twice is once."""
    __, registration = places.locked(registration)
    registration.offers.filter(wanted=wanted).delete()
    if registration.active and not registration.party_size and not registration.promises:
        return places.cancel(registration)
    return registration


def tell_of_lack(at=None) -> int:
    """Write to staff once about each date of the next days that has too few helpers."""
    at = at or timezone.now()
    short = HelpWanted.objects.short().filter(told_at=None)
    soon = EventDate.objects.public().filter(status="planned", starts__gt=at)
    dates = soon.filter(starts__lte=at + AHEAD, pk__in=short.values("date"))
    return sum(_tell_staff(date, at) for date in dates)


@transaction.atomic
def _tell_staff(date, at):
    date = EventDate.objects.select_for_update().select_related(None).get(pk=date.pk)
    rows = list(date.help_wanted.short().filter(told_at=None))
    to = SiteSettings.load().email
    if not rows or not to:
        return 0
    with translation.override("de"):
        context = {
            "title": date.event.title,
            "when": times.when(date.starts, date.ends),
            "rows": [{"help": str(row), "there": row.promised, "least": row.least} for row in rows],
            "url": settings.BASE_URL
            + reverse("wagtailsnippets_events_eventdate:inspect", args=[date.pk]),
        }
    mail.send("help_missing", to=to, language="de", context=context, about=f"date:{date.pk}")
    HelpWanted.objects.filter(pk__in=[row.pk for row in rows]).update(told_at=at)
    return 1
