"""5,000 dates: what a list costs that nothing has kept, and a calendar of 500.

Run by `make bench` on SQLite and on PostgreSQL. "Own" are the queries beyond those of an empty
page at the same address.
"""

import os
import sys
import time
from datetime import timedelta
from pathlib import Path
from unittest import mock

sys.path.insert(0, str(Path(__file__).parent.parent))
ACTIONS, DATES, TURNS = 250, 20, 9
QUERIES, LIST_MS, CALENDAR_MS = 12, 150, 400
SHAPES = ["", "?ansicht=woche", "?ansicht=monat", "?ansicht=karte", "?ansicht=archiv"]
FILTERED = [
    "?merkmal=frei&viertel=viertel-1",
    "?q=Garten&sprache=tr",
    "?ansicht=karte&ort=ort-1&merkmal=hilfe-gesucht",
]


def setup():
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "portal.settings.test")
    import django

    django.setup()


def fill():
    """Weekly actions over two years, in four quarters and twelve venues, many of them over."""
    from django.utils import timezone

    from events import services
    from events.models import EventDate
    from tests import factories

    today = timezone.localdate()
    quarters = [factories.quarter(f"viertel-{number}", area=area(number)) for number in range(4)]
    venues = [factories.venue(f"ort-{number}", **spot(number)) for number in range(12)]
    topics = [factories.topic(slug) for slug in ("garten", "musik", "essen")]
    for number in range(ACTIONS):
        first = number * 3 % 730 - 365
        page = factories.event(
            f"aktion-{number}",
            title=f"{('Garten', 'Chor', 'Lesung')[number % 3]} {number}",
            days=first,
            repeat="weekly",
            repeat_until=today + timedelta(days=first + 7 * (DATES - 1)),
            venue=venues[number % 12],
            quarter=quarters[number % 4],
            capacity=number % 5 or None,
            spoken=["de", ("tr", "en")[number % 2]],
        )
        page.topics.add(topics[number % 3])
        page.save()
    for row in EventDate.objects.upcoming().filter(capacity=1)[::3]:
        services.register(row, name="Ada", source="phone", by="bench")
    return EventDate.objects.count()


def area(number):
    west = 6.2 + number * 0.01
    ring = [[west, 50.76], [west, 50.78], [west + 0.01, 50.78], [west + 0.01, 50.76]]
    return {"type": "Polygon", "coordinates": [ring]}


def spot(number):
    return {"latitude": f"50.7{60 + number}", "longitude": f"6.2{number:02}"}


def measured(client, path, **headers):
    """The answer, its queries, and the fastest of a few turns in ms; nothing is kept between."""
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    from portal import kept

    best = 1e9
    for _turn in range(TURNS):
        kept.forget()
        with CaptureQueriesContext(connection) as queries:
            begin = time.perf_counter()
            answer = client.get(path, headers=headers)
            best = min(best, (time.perf_counter() - begin) * 1000)
    return answer, len(queries), best


def lists(client, vendor):
    from django.http import HttpResponse

    bad = 0
    for query in SHAPES + FILTERED:
        path = f"/aktionen/{query}"
        with mock.patch("portal.models.BasePage.serve", lambda *args, **kwargs: HttpResponse()):
            __, empty, __ = measured(client, path)
        answer, queries, took = measured(client, path)
        own = queries - empty
        bad += own > QUERIES or took > LIST_MS or answer.status_code != 200
        print(
            f"{vendor}: {path}: {own} own queries, {took:.0f} ms, {len(answer.content) >> 10} KiB"
        )
    return bad


def calendar(client, vendor):
    path = "/aktionen/kalender.ics"
    answer, queries, took = measured(client, path)
    again, __, fast = measured(client, path, **{"if-none-match": answer["ETag"]})
    held = answer.content.count(b"BEGIN:VEVENT")
    print(
        f"{vendor}: calendar of {held}: {queries} queries, {took:.0f} ms, "
        f"{len(answer.content) >> 10} KiB; unchanged: {again.status_code} after {fast:.0f} ms"
    )
    return (held, again.status_code) != (500, 304) or took > CALENDAR_MS


def main():
    setup()
    from django.db import connection
    from django.test import Client
    from django.test.utils import setup_databases, setup_test_environment, teardown_databases

    setup_test_environment()
    config = setup_databases(verbosity=0, interactive=False)
    try:
        vendor = connection.vendor
        print(f"{vendor}: {fill()} dates of {ACTIONS} actions")
        return lists(Client(), vendor) + calendar(Client(), vendor)
    finally:
        teardown_databases(config, verbosity=0)


if __name__ == "__main__":
    sys.exit(min(main(), 1))
