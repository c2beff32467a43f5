"""What dates can be filtered by, as conditions on their rows."""

from datetime import timedelta

from django.db.models import DateTimeField, DurationField, ExpressionWrapper, F, IntegerField, Q
from django.db.models.functions import Cast
from django.db.models.lookups import GreaterThan
from django.utils import timezone

from .helping import HelpWanted

HOUR = timedelta(hours=1)
# SQLite multiplies plain integers only.
BEFORE = Cast("event__sign_up_closes_hours", IntegerField()) * HOUR
CLOSES = ExpressionWrapper(
    F("starts") - ExpressionWrapper(BEFORE, DurationField()), DateTimeField()
)


def _fact(name):
    """A fact of the action itself, else of the place of this date."""
    own, silent = Q(**{f"event__{name}": "yes"}), Q(**{f"event__{name}": ""})
    there = Q(**{f"venue__{name}": "yes"}) | Q(venue=None, **{f"event__venue__{name}": "yes"})
    return own | silent & there


def _is_ahead():
    """As `EventDate.is_ahead` says of one date."""
    return Q(GreaterThan(CLOSES, timezone.now()), status="planned")


def _with_places(rows):
    """What takes place and has room, as its card says; a partner's action is not known."""
    counted = rows.model.objects.filter(capacity__isnull=False).with_event()
    full = counted.filter(taken__gte=F("capacity")).values("pk")
    by_sign_up = Q(event__sign_up="open") & ~Q(pk__in=full) & _is_ahead()
    return by_sign_up | Q(event__sign_up="none", status="planned")


def _wants_help(rows):
    return _is_ahead() & Q(pk__in=HelpWanted.objects.open().values("date"))


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
