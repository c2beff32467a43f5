"""A selection is the same in every shape: list, calendar, Atom and JSON, for random filters.

50 of them here, 200 in `make bench`.

What is compared are actions by their address. The calendar holds dates, and those of the last 30
days too; of it count the dates that are not over.
"""

import json
import random
import re
from datetime import timedelta
from urllib.parse import urlencode
from xml.etree import ElementTree

import pytest
from django.test import RequestFactory
from django.utils import timezone

from events import feeds, services
from events.filters import FEATURES, SPOKEN
from events.models import EventDate
from events.views import index
from portal import feeds as ground
from tests import factories

pytestmark = [pytest.mark.django_db, pytest.mark.indexed]
get = RequestFactory().get
ATOM = "{http://www.w3.org/2005/Atom}"
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
    """Two dates for each of so many actions, each different, some full, over or cancelled."""
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
    elsewhere = factories.venue("hof", **{name: "yes" for name in list(FACTS.values())[1:7:2]})
    some(7).update(status="cancelled")
    some(5).update(venue=elsewhere)
    return list(EventDate.objects.with_event())


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
        + ["frei", "kostenlos", "ohne-anmeldung"],
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
        open_ = event.sign_up == "open" and (date.capacity is None or date.taken < date.capacity)
        return not date.cancelled and (event.sign_up == "none" or open_)
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


def fits(date, name, values):
    """Whether a date belongs to what was chosen of one filter, in plain words."""
    event = date.event
    begins, ends = timezone.localdate(date.starts), timezone.localdate(date.ends)
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


def expected(dates, selection):
    chosen = {}
    for name, value in selection:
        chosen.setdefault(name, []).append(value)
    now = timezone.now()
    fitting = [date for date in dates if date.ends >= now]
    for name, values in chosen.items():
        fitting = [date for date in fitting if fits(date, name, values)]
    return {date.event.slug for date in fitting}


def slug(address):
    return address.rstrip("/").rpartition("/")[2]


def in_list(query):
    found, page = set(), 1
    while page:
        context = index(get(f"/aktionen/?{query}&seite={page}"), factories.index()).context_data
        found |= {slug(card.url) for group in context["groups"] for card in group["cards"]}
        page = page + 1 if context["pages"].next_url else 0
    return found


def in_calendar(query):
    text = feeds.calendar(get(f"/aktionen/kalender.ics?{query}")).content.decode()
    now = timezone.localtime().strftime("%Y%m%dT%H%M%S")
    found = re.findall(r"DTEND;TZID=Europe/Berlin:(\S+)\r.*?\nURL:(\S+)\r", text, re.DOTALL)
    return {slug(url) for ends, url in found if ends >= now}


def in_atom(query):
    answer = feeds.feed(get(f"/aktionen/feed.xml?{query}"), "xml")
    entries = ElementTree.fromstring(answer.content).iter(f"{ATOM}entry")
    return {slug(entry.find(f"{ATOM}id").text) for entry in entries}


def in_json(query):
    answer = feeds.feed(get(f"/aktionen/feed.json?{query}"), "json")
    return {slug(item["id"]) for item in json.loads(answer.content)["items"]}


OUTPUTS = [in_list, in_calendar, in_atom, in_json]


def differing(dates, chosen):
    """The selections that one output shows otherwise than it should, and what all of them show."""
    wrong, seen = [], set()
    for selection in chosen:
        query = urlencode(selection)
        right = expected(dates, selection)
        wrong += [(read.__name__, query) for read in OUTPUTS if read(query) != right]
        seen.add(frozenset(right))
    return wrong, seen


def test_random_filters_select_the_same_in_every_output():
    dates = made()
    wrong, seen = differing(dates, selections(50))

    assert wrong == []
    assert len(seen) > 20


def test_a_feed_that_forgets_a_filter_is_found_out(monkeypatch):
    dates = made(4)
    monkeypatch.setattr(feeds, "FILTERS", [row for row in feeds.FILTERS if row.name != "viertel"])
    wrong, __ = differing(dates, [[("viertel", "velau")]])

    assert [name for name, __ in wrong] == ["in_calendar", "in_atom", "in_json"]


def test_a_long_feed_goes_on_at_the_next_page(client, monkeypatch):
    dates = made(5)
    monkeypatch.setattr(ground, "LIMIT", 1)
    path, found = "/aktionen/feed.json?merkmal=kostenlos", []
    while path:
        data = json.loads(client.get(path).content)
        found += [slug(item["id"]) for item in data["items"]]
        path = data.get("next_url", "").removeprefix("http://testserver")
    atom = client.get("/aktionen/feed.xml?merkmal=kostenlos").text

    assert len(found) > 1
    assert sorted(found) == sorted(expected(dates, [("merkmal", "kostenlos")]))
    assert 'href="http://testserver/aktionen/feed.xml?merkmal=kostenlos&amp;seite=2"' in atom
    assert 'rel="next"' in atom
