"""200 people want 20 places at the same moment, from 8 processes; then the same without the lock.

Run by `make bench` on SQLite and on PostgreSQL. The control must oversell, else the figures of the
real run mean nothing.
"""

import multiprocessing
import os
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))
PEOPLE, PLACES, PROCESSES = 200, 20, 8


def setup():
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "portal.settings.test")
    import django

    django.setup()


def control(date, *, name, email):
    """The naive way, without a lock: count, think, insert."""
    from django.utils import timezone

    from events.models import EventDate, Registration

    date = EventDate.objects.get(pk=date.pk)
    free = date.capacity - date.registrations.holding().count()
    time.sleep(0.01)
    status = "confirmed" if free > 0 else "waiting"
    key = f"control-{email}-{timezone.now().timestamp()}"
    Registration.objects.create(
        date=date, name=name, email=email, number=key[-12:], status=status, submission_key=key
    )


def locked(date, *, name, email):
    from events import services

    services.register(date, name=name, email=email, source="phone", by="bench")


def worker(args):
    """Sign up this process's share of people; returns the errors and the slowest sign-up."""
    number, pk, naive, barrier_at = args
    from django.db import connection, connections

    connections.close_all()
    from events.models import EventDate

    act = control if naive else locked
    date = EventDate.objects.select_related("event").get(pk=pk)
    time.sleep(max(barrier_at - time.time(), 0))
    errors, slowest = [], 0.0
    for person in range(number, PEOPLE, PROCESSES):
        begin = time.monotonic()
        try:
            act(date, name=f"P{person}", email=f"p{person}@example.org")
        except Exception as error:
            errors.append(repr(error))
        slowest = max(slowest, time.monotonic() - begin)
    connection.close()
    return errors, slowest


def run(date, naive):
    from django.db import connections

    connections.close_all()
    start = time.time() + 1
    jobs = [(number, date.pk, naive, start) for number in range(PROCESSES)]
    with multiprocessing.get_context("fork").Pool(PROCESSES) as pool:
        results = pool.map(worker, jobs, chunksize=1)
    rows = date.registrations
    return {
        "confirmed": rows.filter(status="confirmed").count(),
        "waiting": rows.filter(status="waiting").count(),
        "errors": sum(len(errors) for errors, __ in results),
        "slowest": max(slow for __, slow in results),
        "first_error": next((errors[0] for errors, __ in results if errors), ""),
    }


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
            ok = real["confirmed"] == PLACES and real["waiting"] == PEOPLE - PLACES
            ok = ok and not real["errors"] and naive["confirmed"] > PLACES
            bad += not ok
            print(
                f"{connection.vendor}: {real['confirmed']} confirmed, {real['waiting']} waiting, "
                f"{real['errors']} errors, slowest {real['slowest']:.2f} s; "
                f"control without lock: {naive['confirmed']} confirmed {real['first_error']}"
            )
        return bad
    finally:
        teardown_databases(config, verbosity=0)


if __name__ == "__main__":
    sys.exit(main())
