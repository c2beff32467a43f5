"""A selection is the same in every shape: list, map, calendar, Atom and JSON, and week and month.

200 random filters. What is compared are actions by their address. The calendar holds dates, and
those of the last 30 days too; of it count the dates that are not over. Week and month hold what
is over as well.
"""

import json
import re
from datetime import timedelta
from unittest import mock
from urllib.parse import urlencode
from xml.etree import ElementTree

import pytest
from django.test import RequestFactory
from django.utils import timezone

from events import feeds, months
from events.views import index, places
from portal import feeds as ground

from .selection import coming, expected, fitting, made, selections, within

pytestmark = [pytest.mark.django_db, pytest.mark.indexed]
get = RequestFactory().get
ATOM = "{http://www.w3.org/2005/Atom}"


def slug(address):
    return address.rstrip("/").rpartition("/")[2]


def shown(query):
    return index(get(f"/aktionen/?{query}"), None).context_data


def in_list(query):
    found, page = set(), 1
    while page:
        context = shown(f"{query}&seite={page}")
        found |= {slug(card.url) for group in context["groups"] for card in group["cards"]}
        page = page + 1 if context["pages"].next_url else 0
    return found


def on_map(query):
    with mock.patch.object(places, "SHOWN", 99):
        context = shown(f"{query}&ansicht=karte")
    found = {slug(card.url) for place in context["places"] for card in place.cards}
    assert context["count"] == len(found)
    return found


def next_monday():
    return months.monday("") + timedelta(days=7)


def in_week(query):
    year, number, __ = next_monday().isocalendar()
    days = shown(f"{query}&ansicht=woche&woche={year}-W{number:02}")["week"]["days"]
    return {slug(item.url) for day in days for item in day.items}


def in_month(query):
    with mock.patch.object(months, "SHOWN", 99):
        weeks = shown(f"{query}&ansicht=monat")["month"]["weeks"]
    days = [day for week in weeks for day in week]
    return {slug(item.url) for day in days for item in day.items}


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


LISTS = [in_list, in_calendar, in_atom, in_json]


def others():
    """The other shapes, each with what of the fitting dates it shows."""
    monday, weeks = next_monday(), months.grid(months.first_day(""))
    yield on_map, coming
    yield in_week, within(monday, monday + timedelta(days=6))
    yield in_month, within(weeks[0][0], weeks[-1][-1])


def differing(dates, chosen, shapes_each=4):
    """The selections that one output shows otherwise than it should, and what all of them show.

    Map, week and month are drawn for one of so many selections.
    """
    wrong, seen, shapes = [], set(), list(others())
    for number, selection in enumerate(chosen):
        query, right = urlencode(selection), fitting(dates, selection)
        ways = [(read, coming) for read in LISTS] + shapes * (number % shapes_each == 0)
        wrong += [(read.__name__, query) for read, part in ways if read(query) != part(right)]
        seen.add(frozenset(coming(right)))
    return wrong, seen


def test_200_random_filters_select_the_same_in_every_output():
    dates = made()
    wrong, seen = differing(dates, selections(200))

    assert wrong == []
    assert len(seen) > 60


def test_a_feed_that_forgets_a_filter_is_found_out(monkeypatch):
    dates = made(8)
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
