"""50 taps at the same moment from 8 processes: by one person, and by 50.

Run by `make bench` on SQLite and on PostgreSQL. The control asks first and inserts then, without
the unique row; in some round it must count one person more than once, else the figures mean
nothing.
"""

import multiprocessing
import os
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))
TAPS, PROCESSES, ROUNDS = 50, 8, 5


def setup():
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "portal.settings.test")
    import django

    django.setup()


def control(pk, person):
    """The naive way: has this person counted? If not, count; with nothing unique to hold it."""
    from ideas.models import Support

    counted = Support.objects.filter(idea=pk, supporter__startswith=f"{person}-").exists()
    time.sleep(0.01)
    if not counted:
        Support.objects.create(idea_id=pk, supporter=f"{person}-{time.time_ns()}-{os.getpid()}")


def tap(pk, person):
    """The button of the page, with a signed person in its form."""
    from django.test import Client

    from ideas.views import supporting

    data = {"tun": "unterstuetzen", "person": supporting.SIGNER.sign(person)}
    answer = Client().post(f"/ideen/{pk}/unterstuetzen/", data)
    if answer.status_code != 302:
        raise RuntimeError(answer.status_code)


def worker(args):
    """This process's share of the taps; returns the errors and how long each tap took."""
    number, pk, people, naive, start = args
    from django.db import connection, connections

    connections.close_all()
    act = control if naive else tap
    time.sleep(max(start - time.time(), 0))
    errors, took = [], []
    for turn in range(number, TAPS, PROCESSES):
        begin = time.monotonic()
        try:
            act(pk, f"p{turn % people}")
        except Exception as error:
            errors.append(repr(error))
        took.append(time.monotonic() - begin)
    connection.close()
    return errors, took


def run(title, people, naive=False):
    from django.db import connections

    from tests import factories

    idea = factories.idea(title)
    connections.close_all()
    jobs = [(number, idea.pk, people, naive, time.time() + 1) for number in range(PROCESSES)]
    with multiprocessing.get_context("fork").Pool(PROCESSES) as pool:
        results = pool.map(worker, jobs, chunksize=1)
    errors = [error for found, __ in results for error in found]
    took = sorted(one for __, found in results for one in found)
    return idea.supports.count(), errors, took[int(len(took) * 0.95)]


def main():
    setup()
    from django.db import connection
    from django.test.utils import setup_databases, setup_test_environment, teardown_databases

    from ideas.views import supporting

    setup_test_environment()
    # All taps of all rounds come from one network here.
    supporting.MOST = TAPS * ROUNDS * 3
    config = setup_databases(verbosity=0, interactive=False)
    try:
        from tests import factories

        # The first request of a process reads all addresses; the children inherit that.
        tap(factories.idea("Zum Warmwerden").pk, "p0")
        bad, doubles = 0, 0
        for turn in range(ROUNDS):
            one, errors, slow = run(f"Eine {turn}", 1)
            many, more, slower = run(f"Viele {turn}", TAPS)
            naive, __, __ = run(f"Kontrolle {turn}", 1, naive=True)
            errors += more
            bad += (one, many, len(errors)) != (1, TAPS, 0)
            doubles += naive > 1
            within = max(slow, slower) * 1000
            print(
                f"{connection.vendor}: {TAPS} taps by one: {one} row, by {TAPS}: {many} rows, "
                f"{len(errors)} errors {errors[:1]}, 95 % within {within:.0f} ms; "
                f"control without the unique row: {naive} rows for one person"
            )
        return bad or not doubles
    finally:
        teardown_databases(config, verbosity=0)


if __name__ == "__main__":
    sys.exit(main())
