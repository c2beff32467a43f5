"""How dates are asked for: by time, place, words and features."""

from datetime import time, timedelta

from django.db import models
from django.db.models import Count, Prefetch, Q, Sum, Window
from django.db.models.functions import Coalesce, RowNumber
from django.utils import timezone

from portal.models import TopicLink
from portal.times import read_day

from ..plan import at_wall_time
from .date_features import FEATURES
from .helping import HelpWanted

DAY = timedelta(days=1)
PLACE = Coalesce("venue", "event__venue")


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
        """Dates that took place, of actions of which no more will."""
        coming = self.model.objects.upcoming(at).filter(status="planned")
        return self.past(at).filter(status="planned").exclude(event__in=coming.values("event"))

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
        return self.filter(starts__lt=end, ends__gt=start)

    def in_quarter(self, *slugs):
        """Dates in these quarters, and those that are for the whole town."""
        return self.filter(Q(event__quarter__slug__in=slugs) | Q(event__quarter=None))

    def at_venue(self, slug):
        own = Q(venue__slug=slug)
        return self.filter(own | Q(venue=None, event__venue__slug=slug))

    def by_place(self):
        """With `at`: the key of the venue where the date is, None where there is none."""
        return self.annotate(at=PLACE)

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
        first = read_day(day)
        return self.filter(ends__gt=at_wall_time(first, time())) if first else self

    def until(self, day):
        last = read_day(day)
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
            rows = rows.filter(feature(rows) if callable(feature) else feature)
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
        return self._first(["event"], 1)

    def first_at_each_place(self, count):
        """At every venue the next dates of so many actions; no venue counts as one more."""
        return self._first([PLACE, "event"], 1)._first([PLACE], count)

    def last_of_each(self):
        """Of every action only the last of these dates, the newest first."""
        return self._first(["event"], 1, "-")

    def _first(self, group, count, sign=""):
        order = [f"{sign}starts", f"{sign}pk"]
        rank = Window(RowNumber(), partition_by=group, order_by=order)
        first = self.order_by().annotate(rank=rank).filter(rank__lte=count)
        return self.model.objects.filter(pk__in=first.values("pk")).order_by(*order)

    def with_waiting(self):
        """How many parties wait, beside what `with_event` counts."""
        waiting = Count("registrations", filter=Q(registrations__status="waiting"))
        return self.annotate(waiting=waiting)

    def with_page(self):
        """The action and its place, for what counts no people."""
        return self.select_related("venue", "event__venue", "event__quarter", "event__locale")

    def with_event(self):
        """All that a card shows, in a constant number of queries."""
        taken = Sum(
            "registrations__party_size",
            filter=Q(registrations__status__in=["confirmed", "held"]),
            default=0,
        )
        needed = Prefetch("help_wanted", HelpWanted.objects.needed())
        return self.with_page().annotate(taken=taken).prefetch_related(needed)
