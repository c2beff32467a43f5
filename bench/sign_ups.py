"""200 parties of 1 to 3 people want 20 places at once, from 8 processes; then without the lock.

Run by `make bench` on SQLite and on PostgreSQL. The control must oversell, else the figures of the
real run mean nothing. `make test` does the same with 48 parties and 5 places.
"""

import multiprocessing
import os
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))
PARTIES, PLACES, PROCESSES = 200, 20, 8


def setup():
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "portal.settings.test")
    import django

    django.setup()


def best_fill(sizes, places):
    """Who has a place when each in turn gets one where there are enough."""
    inside = []
    for size in sizes:
        inside.append(size <= places)
        places -= size if size <= places else 0
    return inside


def control(date, *, name, email, party_size):
    """The naive way, without a lock: count, think, insert."""
    from events.models import EventDate, Registration

    date = EventDate.objects.get(pk=date.pk)
    free = date.capacity - date.registrations.holding().people()
    time.sleep(0.01)
    status = "confirmed" if party_size <= free else "waiting"
    key = f"{date.pk}-{name}"
    who = {"name": name, "email": email, "number": key, "submission_key": key}
    Registration.objects.create(date=date, status=status, party_size=party_size, **who)


def locked(date, **who):
    from events import services

    services.register(date, source="phone", by="bench", **who)


def worker(args):
    """Sign up this process's share of parties; returns the errors and the slowest sign-up."""
    number, pk, naive, parties, barrier_at = args
    from django.db import connection, connections

    connections.close_all()
    from events.models import EventDate

    act = control if naive else locked
    date = EventDate.objects.select_related("event").get(pk=pk)
    time.sleep(max(barrier_at - time.time(), 0))
    errors, slowest = [], 0.0
    for party in range(number, parties, PROCESSES):
        begin = time.monotonic()
        who = {"name": f"P{party}", "email": f"p{party}@example.org"}
        try:
            act(date, party_size=1 + party // PROCESSES % 3, **who)
        except Exception as error:
            errors.append(repr(error))
        slowest = max(slowest, time.monotonic() - begin)
    connection.close()
    return errors, slowest


def run(date, *, naive, parties=PARTIES):
    """How many people are inside, whether in order, and what went wrong."""
    from django.db import connections

    connections.close_all()
    start = time.time() + 0.5
    jobs = [(number, date.pk, naive, parties, start) for number in range(PROCESSES)]
    with multiprocessing.get_context("fork").Pool(PROCESSES) as pool:
        results = pool.map(worker, jobs, chunksize=1)
    rows = list(date.registrations.order_by("pk").values_list("party_size", "status"))
    inside = [status == "confirmed" for __, status in rows]
    return {
        "parties": len(rows),
        "people": sum(size for (size, __), there in zip(rows, inside, strict=True) if there),
        "in order": inside == best_fill([size for size, __ in rows], date.capacity),
        "errors": [error for errors, __ in results for error in errors],
        "slowest": max(slow for __, slow in results),
    }


def holds(real, places, parties):
    """All places went, to whoever fits in the order of arrival, nobody is lost, no error."""
    whole = (real["parties"], real["people"]) == (parties, places)
    return whole and real["in order"] and not real["errors"]


def main():
    setup()
    from django.db import connection
    from django.test.utils import setup_databases, teardown_databases

    config = setup_databases(verbosity=0, interactive=False)
    try:
        from tests import factories

        bad = 0
        for turn in range(5):
            real = run(factories.date(f"echt-{turn}", capacity=PLACES), naive=False)
            naive = run(factories.date(f"kontrolle-{turn}", capacity=PLACES), naive=True)
            bad += not (holds(real, PLACES, PARTIES) and naive["people"] > PLACES)
            print(
                f"{connection.vendor}: {real['people']} people on {PLACES} places, "
                f"{real['parties']} parties, in order: {real['in order']}, "
                f"{len(real['errors'])} errors {real['errors'][:1]}, "
                f"slowest {real['slowest']:.2f} s; control without lock: {naive['people']} people"
            )
        return bad
    finally:
        teardown_databases(config, verbosity=0)


if __name__ == "__main__":
    sys.exit(main())
