"""Many promise the same shift, or the same things, at once; then the same without the lock.

Run by `make bench` on SQLite and on PostgreSQL. The control must promise too much, else the
figures of the real run mean nothing.
"""

import multiprocessing
import os
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))
PEOPLE, WANTED, PROCESSES = 160, 5, 8
SHIFT, THING = "bench-shift", "bench-thing"
# What the real run must give: all that is wanted, and no more.
EXACT = {"accepted": 2 * WANTED, "promised": [WANTED, WANTED], "errors": []}
PLAN = [
    {
        "type": "shift",
        "id": SHIFT,
        "value": {"title": "Aufbau", "starts": "09:00", "ends": "11:00", "day": 1, "most": WANTED},
    },
    {"type": "thing", "id": THING, "value": {"title": "Leiter", "most": WANTED}},
]


def locked(date, key, who):
    from events import services

    details = {"email": f"{who}@example.org", "party_size": 0, "helps": {key: 1}}
    try:
        services.register(date, name=who, **details)
    except services.Refused:
        return 0
    return 1


def control(date, key, who):
    """The naive way, without a lock: count, think, insert."""
    from events.models import HelpOffer, Registration

    row = date.help_wanted.counted().get(key=key)
    time.sleep(0.01)
    if not row.free:
        return 0
    sign_up = Registration.objects.create(
        date=date, name=who, number=who, phone=who, status="confirmed", submission_key=who
    )
    HelpOffer.objects.create(registration=sign_up, wanted=row)
    return 1


def worker(args):
    """This process's share of people, each for a shift or a thing; yes to how many, and errors."""
    number, pk, naive, people, barrier = args
    from django.db import connections

    connections.close_all()
    from events.models import EventDate

    date = EventDate.objects.select_related("event__venue").get(pk=pk)
    act, accepted, errors = control if naive else locked, 0, []
    barrier.wait()
    for person in range(number, people, PROCESSES):
        key = (SHIFT, THING)[person // PROCESSES % 2]
        try:
            accepted += act(date, key, f"{'n' if naive else 'g'}{person}")
        except Exception as error:
            errors.append(repr(error))
    connections.close_all()
    return accepted, errors


def run(date, *, naive, people=PEOPLE):
    """How many were told yes, how much is promised by now, and what went wrong."""
    from django.db import connections

    connections.close_all()
    context = multiprocessing.get_context("fork")
    with context.Manager() as manager, context.Pool(PROCESSES) as pool:
        barrier = manager.Barrier(PROCESSES)
        jobs = [(number, date.pk, naive, people, barrier) for number in range(PROCESSES)]
        results = pool.map(worker, jobs, chunksize=1)
    return {
        "accepted": sum(accepted for accepted, __ in results),
        "promised": [row.promised for row in date.help_wanted.counted()],
        "errors": [error for __, errors in results for error in errors],
    }


def main():
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "portal.settings.test")
    import django

    django.setup()
    from django.db import connection
    from django.test.utils import setup_databases, teardown_databases

    config = setup_databases(verbosity=0, interactive=False)
    try:
        from tests import factories

        real = run(factories.date("echt", help_wanted=PLAN), naive=False)
        naive = run(factories.date("kontrolle", help_wanted=PLAN), naive=True)
        print(
            f"{connection.vendor}: {real['promised']} of {WANTED} each promised to {PEOPLE}, "
            f"{len(real['errors'])} errors {real['errors'][:1]}; "
            f"control without lock: {naive['promised']} promised"
        )
        return int(real != EXACT or max(naive["promised"]) <= WANTED)
    finally:
        teardown_databases(config, verbosity=0)


if __name__ == "__main__":
    sys.exit(main())
