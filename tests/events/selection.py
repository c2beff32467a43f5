"""Actions of every kind, random selections of them, and which dates fit, in plain words."""

import random
from datetime import time, timedelta

from django.utils import timezone

from events import services
from events.filters import FEATURES, SPOKEN
from events.models import EventDate, HelpOffer, HelpWanted
from tests import factories

QUARTERS, TOPICS, WORDS = ["velau", "mitte"], ["garten", "musik"], ["Chor", "Lesung", "Garten"]
# The facts behind the features, here once more and in other words.
FACTS = {
    "stufenlos": "step_free",
    "rollstuhl-wc": "wheelchair_toilet",
    "sitze": "seats",
    "ruhig": "quiet",
    "hoeren": "hearing_loop",
    "hunde": "guide_dogs",
    "parkplatz": "parking",
    "leichte-sprache": "easy_language",
    "gebaerden": "signing",
    "kinder": "childcare",
}


def made(count=15):
    """So many actions, each different, some full, over or cancelled, some in want of help."""
    chance = random.Random(8)
    places = [
        factories.venue("halle", **{name: "yes" for name in list(FACTS.values())[:7:2]}),
        None,
    ]
    quarters = [*map(factories.quarter, QUARTERS), None]
    topics = [factories.topic(slug) for slug in TOPICS]
    for number in range(count):
        today = timezone.localdate()
        days = chance.randint(-8, 20)
        page = factories.event(
            f"a{number}",
            title=f"{chance.choice(WORDS)} {number}",
            days=days,
            repeat="weekly" if number % 3 == 0 else "",
            repeat_until=today + timedelta(days=days + 21) if number % 3 == 0 else None,
            # Until midnight is not on the next day.
            ends_at=time(0) if number % 4 == 0 else time(17),
            sign_up_closes_hours=chance.choice([0, 0, 60]),
            venue=chance.choice(places),
            quarter=chance.choice(quarters),
            cost=chance.choice(["", "5 Euro"]),
            sign_up=chance.choice(["none", "open", "open", "partner"]),
            capacity=chance.choice([None, 1, 1]),
            spoken=chance.sample([code for code, __ in SPOKEN], 2),
            **{name: chance.choice(["yes", "no", ""]) for name in FACTS.values()},
        )
        page.topics.add(chance.choice(topics))
        page.save()
    for row in EventDate.objects.filter(event__sign_up="open", capacity=1).upcoming()[::2]:
        services.register(row, name="Ada", source="phone", by="test")
    seek_help()
    elsewhere = factories.venue("hof", **{name: "yes" for name in list(FACTS.values())[1:7:2]})
    some(7).update(status="cancelled")
    some(5).update(venue=elsewhere)
    return list(EventDate.objects.with_event())


def seek_help():
    """Help for every third date, some of it no longer planned, and once promised already."""
    for row in some(3):
        HelpWanted.objects.create(date=row, key="a", title="Aufbau", most=1, dropped=row.pk % 2)
    done = services.register(some(1).upcoming().last(), name="Ada", source="phone", by="test")
    wanted = HelpWanted.objects.create(date=done.date, key="b", title="Abbau", most=1)
    HelpOffer.objects.create(registration=done, wanted=wanted)


def some(every):
    """Each so many of the dates."""
    keys = EventDate.objects.values_list("pk", flat=True)[::every]
    return EventDate.objects.filter(pk__in=list(keys))


def selections(count):
    """Random selections as lists of (name, value)."""
    chance, today = random.Random(10), timezone.localdate()
    days = [str(today + timedelta(days=step)) for step in range(-3, 20)]
    offered = {
        "viertel": QUARTERS,
        "wann": ["heute", "woche", "wochenende"],
        "von": days,
        "bis": days,
        "art": TOPICS,
        "merkmal": [name for name, __ in FEATURES if name in FACTS]
        + ["frei", "kostenlos", "ohne-anmeldung", "hilfe-gesucht"],
        "sprache": [code for code, __ in SPOKEN],
        "q": WORDS,
        "ort": ["halle", "hof"],
    }
    many = {"viertel": 2, "merkmal": 2, "art": 2, "sprache": 2}
    for _turn in range(count):
        names = chance.sample(list(offered), chance.choice([1, 1, 2, 2, 3]))
        yield [
            (name, value)
            for name in names
            for value in chance.sample(offered[name], chance.randint(1, many.get(name, 1)))
        ]


def has(date, name):
    event = date.event
    if name == "frei":
        room = date.is_open() and (date.capacity is None or date.taken < date.capacity)
        return room or (event.sign_up == "none" and not date.cancelled)
    if name == "hilfe-gesucht":
        return bool(date.open_help())
    if name in ("kostenlos", "ohne-anmeldung"):
        return event.for_free if name == "kostenlos" else event.sign_up == "none"
    fact = FACTS[name]
    known = getattr(event, fact) or (date.place and getattr(date.place, fact, ""))
    return known == "yes"


def first_and_last(choice):
    today = timezone.localdate()
    sunday = today + timedelta(days=6 - today.weekday())
    return {
        "heute": (today, today),
        "woche": (today, sunday),
        "wochenende": (max(today, sunday - timedelta(days=1)), sunday),
    }[choice]


def days_of(date):
    """The first and the last local day on which it takes place."""
    return timezone.localdate(date.starts), timezone.localdate(date.ends - timedelta(seconds=1))


def fits(date, name, values):
    """Whether a date belongs to what was chosen of one filter, in plain words."""
    event = date.event
    begins, ends = days_of(date)
    if name == "merkmal":
        return all(has(date, value) for value in values)
    if name == "wann":
        first, last = first_and_last(values[0])
        return begins <= last and ends >= first
    return {
        "viertel": lambda: event.quarter is None or event.quarter.slug in values,
        "von": lambda: str(ends) >= values[0],
        "bis": lambda: str(begins) <= values[0],
        "art": lambda: bool({topic.slug for topic in event.topics.all()} & set(values)),
        "sprache": lambda: bool(set(event.spoken) & set(values)),
        "q": lambda: values[0] in event.title,
        "ort": lambda: date.place is not None and date.place.slug in values,
    }[name]()


def fitting(dates, selection):
    chosen = {}
    for name, value in selection:
        chosen.setdefault(name, []).append(value)
    for name, values in chosen.items():
        dates = [date for date in dates if fits(date, name, values)]
    return dates


def slugs(dates):
    return {date.event.slug for date in dates}


def coming(dates):
    """What lists, map and feeds show."""
    now = timezone.now()
    return slugs(date for date in dates if date.ends >= now)


def within(first, last):
    def found(dates):
        spans = [(date, *days_of(date)) for date in dates]
        return slugs(date for date, begins, ends in spans if begins <= last and ends >= first)

    return found


def expected(dates, selection):
    return coming(fitting(dates, selection))
