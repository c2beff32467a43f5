"""Random edits of a series: what staff and residents do in turn, and what must hold."""

from collections import Counter
from datetime import time, timedelta

from django.db.models import Sum
from django.utils import timezone

from events import services
from events.models import EventDate, EventPage, Registration
from portal.models import OutgoingMail
from tests import factories

DAYS = {"first_day": (8, 20), "repeat_until": (10, 40)}
FIELDS = {
    "starts_at": [time(9), time(14), time(18)],
    "repeat": ["", "weekly", "fortnightly", "monthly"],
    "without_school_holidays": [True, False],
    "called_off": ["", "Umbau."],
    "exceptions": [[]],
}


def _edit_page(page, random):
    """Change a field of the plan, as the editor does."""
    name = random.choice([*DAYS, *FIELDS, "venue"])
    if name == "venue":
        value = _venue(random)
    elif name in DAYS:
        value = timezone.localdate() + timedelta(days=random.randint(*DAYS[name]))
    else:
        value = random.choice(FIELDS[name])
    setattr(page, name, value)
    if page.repeat and not page.repeat_until:
        page.repeat_until = page.first_day
    page.save_revision(clean=False).publish()


def _edit_date(page, random):
    """Cancel or change a date, it and all that follow, or all."""
    row = random.choice(list(page.dates.order_by("key")))
    scope = random.choice(["this", "following", "all"])
    if random.choice([True, False]):
        services.cancel_dates(row, scope=scope, reason="Krank.")
    else:
        day = timezone.localdate(row.starts) + timedelta(days=random.randint(0, 3))
        hour = time(random.randint(8, 20))
        place = {"venue": _venue(random)} if random.choice([True, False]) else {}
        note = random.choice(["Im Hof.", "Anders."])
        services.change_dates(row, scope=scope, day=day, starts=hour, ends=None, note=note, **place)


def _venue(random):
    slug = random.choice(["", "steinweg", "rathaus"])
    return factories.venue(slug) if slug else None


def _sign_up(page, random):
    row = random.choice(list(page.dates.order_by("key")))
    size, name = random.randint(1, 3), f"p{Registration.objects.count()}"
    services.register(row, name=name, email=f"{name}@example.org", party_size=size)


def play(random, steps=4) -> list[str]:
    """Publish a series, let people sign up, edit it `steps` times; returns what went wrong."""
    pk = factories.series(slug=f"reihe-{EventPage.objects.count()}").pk
    faults = []
    for step in range(steps + 4):
        act = _sign_up if step < 4 else random.choice([_edit_page, _edit_date, _sign_up])
        before, facts = sign_ups(), facts_of(pk)
        OutgoingMail.objects.all().delete()
        try:
            act(EventPage.objects.get(pk=pk), random)
        except services.Refused:
            continue
        found = [*faults_of(pk, before), *untold(pk, facts)]
        faults += [f"{act.__name__} {step}: {fault}" for fault in found]
    return faults


def facts_of(pk):
    """What people must hear of, by date."""
    rows = EventDate.objects.filter(event=pk).select_related("venue", "event__venue")
    return {row.pk: (row.cancelled, row.starts, row.ends, row.place, row.note) for row in rows}


def untold(pk, before):
    """Each party of a date hears once of what is new, and of nothing else."""
    news = OutgoingMail.objects.filter(kind__in=["event_changed", "event_cancelled"])
    told = Counter(news.values_list("about", flat=True))
    after = facts_of(pk)
    for row in Registration.objects.active().filter(date__event=pk):
        expected = _is_news(before.get(row.date_id, after[row.date_id]), after[row.date_id])
        if told[f"registration:{row.pk}"] != expected:
            yield f"told {told[f'registration:{row.pk}']} times instead of {int(expected)}"


def _is_news(before, after):
    off, *times, place, note = before
    if after[0]:
        return not off
    # What is taken away is no news.
    return (
        off or [*after[1:3]] != times or after[3] not in (None, place) or after[4] not in ("", note)
    )


def sign_ups():
    return set(Registration.objects.values_list("pk", "date_id", "name"))


def faults_of(pk, before):
    page = EventPage.objects.get(pk=pk)
    planned = {row.key for row in page.plan.moments() if not row.skipped}
    rows = list(EventDate.objects.filter(event=page))
    if not before <= sign_ups():
        yield "a sign-up was lost or given to another date"
    if not {row.key for row in rows if not row.cancelled} <= planned:
        yield "a date takes place that nobody planned"
    if not planned <= {row.key for row in rows}:
        yield "a planned date is missing"
    if any(row.ends <= row.starts for row in rows):
        yield "a date has no length"
    if any((taken or 0) > 4 for taken in _taken()):
        yield "more people than places"


def _taken():
    holding = Registration.objects.holding().values("date")
    return holding.annotate(people=Sum("party_size")).values_list("people", flat=True)
