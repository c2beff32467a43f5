from datetime import date, time, timedelta

from django.db import models
from django.db.models import Count, Prefetch, Q, Sum, Window
from django.db.models.functions import RowNumber
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from portal.models import TopicLink

from ..plan import at_wall_time
from .helping import HelpWanted

DAY = timedelta(days=1)


def _fact(name):
    """A fact of the action itself, else of its venue."""
    at_venue = Q(**{f"venue__{name}": "yes"}) | Q(venue=None, **{f"event__venue__{name}": "yes"})
    return Q(**{f"event__{name}": "yes"}) | Q(**{f"event__{name}": ""}) & at_venue


def _with_places():
    """What takes place and has room, as its card says; a partner's action is not known."""
    counted = EventDate.objects.filter(capacity__isnull=False).with_event()
    full = counted.filter(taken__gte=models.F("capacity")).values("pk")
    room = Q(event__sign_up="none") | Q(event__sign_up="open") & ~Q(pk__in=full)
    return Q(status="planned") & room


def _wants_help():
    """Only when asked: a query cannot be built before all models are there."""
    return Q(status="planned", pk__in=HelpWanted.objects.open().values("date"))


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


def _day(text):
    """A day that a calendar can hold with room around it, else None."""
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return None
    return day if 1990 <= day.year <= 2200 else None


class EventDateQuerySet(models.QuerySet):
    def public(self):
        """Dates of published German actions: the only rows that visitors may see."""
        from .event_page import EventPage

        return self.filter(event__in=EventPage.objects.public())

    def upcoming(self, at=None):
        return self.filter(ends__gte=at or timezone.now())

    def past(self, at=None):
        return self.filter(ends__lt=at or timezone.now())

    def ended(self, at=None):
        """Dates that took place, of actions of which nothing more is to come."""
        coming = EventDate.objects.upcoming(at).values("event")
        return self.past(at).filter(status="planned").exclude(event__in=coming)

    def before(self, date):
        """Dates that begin earlier than this one, the nearest first."""
        earlier = Q(starts__lt=date.starts) | Q(starts=date.starts, pk__lt=date.pk)
        return self.filter(earlier).order_by("-starts", "-pk")

    def after(self, date):
        later = Q(starts__gt=date.starts) | Q(starts=date.starts, pk__gt=date.pk)
        return self.filter(later).order_by("starts", "pk")

    def between(self, first, last):
        """Dates that touch the local days `first` to `last`, both included."""
        start, end = at_wall_time(first, time()), at_wall_time(last + DAY, time())
        return self.filter(starts__lt=end, ends__gte=start)

    def in_quarter(self, *slugs):
        """Dates in these quarters, and those that are for the whole town."""
        return self.filter(Q(event__quarter__slug__in=slugs) | Q(event__quarter=None))

    def at_venue(self, slug):
        return self.filter(event__venue__slug=slug)

    def when(self, choice):
        """Dates today, from today to Sunday, or on Saturday and Sunday of this week."""
        today = timezone.localdate()
        sunday = today + timedelta(days=6 - today.weekday())
        spans = {
            "heute": (today, today),
            "woche": (today, sunday),
            "wochenende": (max(today, sunday - timedelta(days=1)), sunday),
        }
        return self.between(*spans[choice])

    def since(self, day):
        """From a local day written as 2026-03-14; what is no day changes nothing."""
        first = _day(day)
        return self.filter(ends__gte=at_wall_time(first, time())) if first else self

    def until(self, day):
        last = _day(day)
        return self.filter(starts__lt=at_wall_time(last + DAY, time())) if last else self

    def about(self, *slugs):
        # A subquery, because a join would count the places of a date once for each topic.
        links = TopicLink.objects.filter(tag__slug__in=slugs)
        return self.filter(event__in=links.values("content_object"))

    def with_features(self, *names):
        """Dates that have all of these features."""
        rows = self
        for name in names:
            feature = FEATURES[name]
            rows = rows.filter(feature() if callable(feature) else feature)
        return rows

    def spoken_in(self, *codes):
        # A list of codes in JSON: each code stands in quotes, on both databases.
        wanted = Q()
        for code in codes:
            wanted |= Q(event__spoken__icontains=f'"{code}"')
        return self.filter(wanted)

    def matching(self, text):
        """Dates of actions that the search finds; nothing found is an empty list."""
        from .event_page import EventPage

        return self.filter(event__in=[page.pk for page in EventPage.objects.found_by(text)])

    def first_of_each(self):
        """Of every action only the first of these dates: a series is one row of a list."""
        return self._first("event", 1)

    def first_at_each_venue(self, count):
        """Of every venue only so many of these dates; those without a venue count as one."""
        return self._first("event__venue", count)

    def last_of_each(self):
        """Of every action only the last of these dates, the newest first."""
        return self._first("event", 1, "-")

    def _first(self, group, count, sign=""):
        order = [f"{sign}starts", f"{sign}pk"]
        rank = Window(RowNumber(), partition_by=group, order_by=order)
        first = self.order_by().annotate(rank=rank).filter(rank__lte=count)
        return EventDate.objects.filter(pk__in=first.values("pk")).order_by(*order)

    def with_waiting(self):
        """How many parties wait, beside what `with_event` counts."""
        waiting = Count("registrations", filter=Q(registrations__status="waiting"))
        return self.annotate(waiting=waiting)

    def with_event(self):
        """All that a card shows, in a constant number of queries."""
        taken = Sum(
            "registrations__party_size",
            filter=Q(registrations__status__in=["confirmed", "held"]),
            default=0,
        )
        rows = self.select_related("venue", "event__venue", "event__quarter", "event__locale")
        needed = Prefetch("help_wanted", HelpWanted.objects.needed())
        return rows.annotate(taken=taken).prefetch_related(needed)


class EventDate(models.Model):
    """One date of an action. Sign-ups hang on it, so it is never part of a page's revisions."""

    class Status(models.TextChoices):
        PLANNED = "planned", _("findet statt")
        CANCELLED = "cancelled", _("fällt aus")

    event = models.ForeignKey(
        "events.EventPage",
        on_delete=models.CASCADE,
        related_name="dates",
        verbose_name=_("Aktion"),
    )
    key = models.CharField(
        max_length=20,
        help_text="The planned wall time; it survives every later change.",
    )
    previous_starts = models.DateTimeField(
        null=True, editable=False, help_text="Where the date stood before it was moved."
    )
    venue = models.ForeignKey(
        "portal.Venue",
        on_delete=models.PROTECT,
        related_name="+",
        null=True,
        blank=True,
        verbose_name=_("Anderer Ort"),
    )
    note = models.CharField(_("Hinweis"), max_length=150, blank=True)
    starts = models.DateTimeField(_("Beginn"))
    ends = models.DateTimeField(_("Ende"))
    status = models.CharField(
        _("Stand"), max_length=10, choices=Status.choices, default=Status.PLANNED
    )
    reason = models.CharField(_("Grund"), max_length=150, blank=True)
    capacity = models.PositiveIntegerField(_("Plätze"), null=True, blank=True)
    waiting_list = models.BooleanField(_("Warteliste"), default=True)
    sequence = models.PositiveIntegerField(
        default=0,
        editable=False,
        help_text="Counts changes, for calendars (RFC 5545, 3.8.7.4).",
    )
    changed_at = models.DateTimeField(default=timezone.now, editable=False)

    objects = EventDateQuerySet.as_manager()

    class Meta:
        verbose_name = _("Termin")
        verbose_name_plural = _("Termine")
        ordering = ["starts", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["event", "key"], name="one_row_per_planned_time"),
            models.CheckConstraint(
                condition=Q(ends__gt=models.F("starts")), name="ends_after_start"
            ),
        ]
        indexes = [models.Index(fields=["ends", "starts"], name="date_time")]

    def __str__(self):
        return f"{self.event.title}, {timezone.localtime(self.starts):%d.%m.%Y %H:%M}"

    @property
    def cancelled(self) -> bool:
        return self.status == self.Status.CANCELLED

    @property
    def moved(self) -> bool:
        return self.previous_starts is not None

    @property
    def ends_on_its_day(self) -> bool:
        return timezone.localdate(self.starts) == timezone.localdate(self.ends)

    @property
    def place(self):
        """Where it is: the venue of this date, else of its action."""
        return self.venue or self.event.venue

    @property
    def sign_up_closes(self):
        return self.starts - timedelta(hours=self.event.sign_up_closes_hours)

    @property
    def moving_up_ends(self):
        return self.starts - timedelta(hours=self.event.moving_up_ends_hours)

    def moves_up(self, at=None) -> bool:
        """Whether those who wait still get what becomes free, without anybody's doing."""
        return not self.cancelled and (at or timezone.now()) < self.moving_up_ends

    def is_open(self, at=None) -> bool:
        """Whether residents can sign up now: by web, before the end of sign-up."""
        return self.event.sign_up == "open" and self.is_ahead(at)

    def is_ahead(self, at=None) -> bool:
        """Whether this date takes place and can still be planned with, by guests or helpers."""
        return not self.cancelled and (at or timezone.now()) < self.sign_up_closes

    def open_help(self, at=None) -> list[HelpWanted]:
        """Help that is still wanted; needs `help_wanted` from `with_event()`."""
        return [row for row in self.help_wanted.all() if row.free] if self.is_ahead(at) else []
