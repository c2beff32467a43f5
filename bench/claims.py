"""8 processes want the same days of the same place, round after round; then without the guard.

Run by `make bench` on SQLite and on PostgreSQL. The control must give places twice, else the
figures of the real run mean nothing.
"""

import multiprocessing
import os
import sys
import time
from datetime import date, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))
PROCESSES, ROUNDS, DAYS = 8, 50, 7
START = date(2027, 1, 4)


def days_of(turn):
    first = START + timedelta(days=DAYS * turn)
    return first, first + timedelta(days=DAYS - 1)


def guarded(place, producer, first, last):
    from shops import services

    try:
        services.claim_days(place, producer=producer, first_day=first, last_day=last)
    except services.Taken:
        return 0
    return 1


def control(place, producer, first, last):
    """The naive way, without lock and without rows of days: look, think, insert."""
    from shops.models import Claim

    overlapping = Claim.objects.filter(place=place, first_day__lte=last, last_day__gte=first)
    if overlapping.exists():
        return 0
    time.sleep(0.01)
    Claim.objects.create(place=place, producer=producer, first_day=first, last_day=last)
    return 1


def worker(args):
    """Want the days of every round at the same moment as all others; wins, losses and errors."""
    place_pk, producer_pk, naive, rounds, barrier = args
    from django.db import connections

    connections.close_all()
    from shops.models import Place, Producer

    place = Place.objects.select_related("shop").get(pk=place_pk)
    producer = Producer.objects.get(pk=producer_pk)
    act, wins, errors = control if naive else guarded, [], []
    for turn in range(rounds):
        barrier.wait()
        try:
            wins += [turn] * act(place, producer, *days_of(turn))
        except Exception as error:
            errors.append(repr(error))
    connections.close_all()
    return wins, errors


def run(place, producer, *, naive, processes=PROCESSES, rounds=ROUNDS):
    """How many won each round, and what went wrong."""
    from django.db import connections

    connections.close_all()
    context = multiprocessing.get_context("fork")
    with context.Manager() as manager, context.Pool(processes) as pool:
        barrier = manager.Barrier(processes)
        jobs = [(place.pk, producer.pk, naive, rounds, barrier) for _ in range(processes)]
        results = pool.map(worker, jobs, chunksize=1)
    wins = [turn for won, _ in results for turn in won]
    return {
        "winners": len(set(wins)),
        "doubles": sum(wins.count(turn) > 1 for turn in range(rounds)),
        "errors": [error for _, errors in results for error in errors],
    }


def main():
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "portal.settings.test")
    import django

    django.setup()
    from django.db import connection
    from django.test.utils import setup_databases, teardown_databases

    config = setup_databases(verbosity=0, interactive=False)
    try:
        from shops import services
        from shops.models import ClaimedDay
        from tests.shops import builders

        producer = builders.producer()
        real = run(builders.place(number=1), producer, naive=False)
        rows, faults = ClaimedDay.objects.count(), services.check_claims()
        naive = run(builders.place(number=2), producer, naive=True)
        print(
            f"{connection.vendor}: {real['winners']} winners in {ROUNDS} rounds, "
            f"{real['doubles']} doubles, {len(real['errors'])} errors {real['errors'][:1]}, "
            f"{rows} days, {len(faults)} faults; control: {naive['doubles']} doubles"
        )
        held = real["winners"] == ROUNDS and rows == ROUNDS * DAYS and not faults
        return int(not held or real["doubles"] + len(real["errors"]) > 0 or not naive["doubles"])
    finally:
        teardown_databases(config, verbosity=0)


if __name__ == "__main__":
    sys.exit(main())
