"""What dates can be filtered by, as conditions on their rows."""

from datetime import timedelta

from django.db.models import DateTimeField, DurationField, ExpressionWrapper, F, IntegerField, Q
from django.db.models.functions import Cast
from django.utils import timezone

from .helping import HelpWanted


def _fact(name):
    """A fact of the action itself, else of the place of this date."""
    own, silent = Q(**{f"event__{name}": "yes"}), Q(**{f"event__{name}": ""})
    there = Q(**{f"venue__{name}": "yes"}) | Q(venue=None, **{f"event__venue__{name}": "yes"})
    return own | silent & there


def _with_places(rows):
    """What takes place and has room, as its card says; a partner's action is not known."""
    counted = rows.model.objects.filter(capacity__isnull=False).with_event()
    full = counted.filter(taken__gte=F("capacity")).values("pk")
    room = Q(event__sign_up="none") | Q(event__sign_up="open") & ~Q(pk__in=full)
    return Q(status="planned") & room


def _wants_help(rows):
    """What still wants help that can be promised: until sign-up closes, as on its card."""
    hours = Cast("event__sign_up_closes_hours", IntegerField()) * timedelta(hours=1)
    closes = F("starts") - ExpressionWrapper(hours, DurationField())
    ahead = rows.model.objects.alias(closes=ExpressionWrapper(closes, DateTimeField()))
    wanted = HelpWanted.objects.open().values("date")
    open_now = ahead.filter(closes__gt=timezone.now(), pk__in=wanted)
    return Q(status="planned", pk__in=open_now.values("pk"))


# A condition, or a function that gives it for the rows asked for.
FEATURES = {
    "frei": _with_places,
    "kostenlos": Q(event__cost=""),
    "stufenlos": _fact("step_free"),
    "rollstuhl-wc": _fact("wheelchair_toilet"),
    "sitze": _fact("seats"),
    "ruhig": _fact("quiet"),
    "hoeren": _fact("hearing_loop"),
    "hunde": _fact("guide_dogs"),
    "parkplatz": _fact("parking"),
    "leichte-sprache": Q(event__easy_language="yes"),
    "gebaerden": Q(event__signing="yes"),
    "kinder": Q(event__childcare="yes"),
    "ohne-anmeldung": Q(event__sign_up="none"),
    "hilfe-gesucht": _wants_help,
}
