"""10,000 spoilt calendars are read, and 300 of them followed into a database, without one fault.

Run by `make audit-feeds`. Each number names a file of its own, so a fault can be seen again.
"""

import logging
import multiprocessing
import os
import sys
import time
from datetime import datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))
FILES, FOLLOWED, AT = 10_000, 300, datetime.fromisoformat("2026-03-01T12:00:00+01:00")


def setup():
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "portal.settings.test")
    import django

    django.setup()
    # A spoilt entry is expected here; what matters is counted.
    logging.disable(logging.ERROR)


def read(seed):
    """What one file gave: the fault, the entries taken and refused, and the seconds it took."""
    from tests.events import mutation

    begin = time.monotonic()
    try:
        result = mutation.check(mutation.mutated(seed), AT)
    except Exception as fault:
        return f"{seed}: {fault!r}", 0, 0, 0.0
    return "", len(result.found), len(result.problems), time.monotonic() - begin


def read_all():
    with multiprocessing.get_context("fork").Pool() as pool:
        rows = pool.map(read, range(FILES), chunksize=50)
    faults = [fault for fault, *__ in rows if fault]
    taken, refused = sum(row[1] for row in rows), sum(row[2] for row in rows)
    print(
        f"{FILES} files: {len(faults)} faults, {taken} entries taken, {refused} refused with a "
        f"sentence, slowest {max(row[3] for row in rows):.2f} s {' '.join(faults[:3])}"
    )
    return len(faults)


def follow_all():
    """Each file twice, as drafts and as pages; the second time must change nothing."""
    import time_machine

    from events.models import FeedRun
    from events.services import importing
    from tests.events import mutation, partners

    faults = 0
    with time_machine.travel(AT, tick=True):
        for seed in range(FOLLOWED):
            mode = ("draft", "publish")[seed % 2]
            feed = partners.feed(name=f"Partner {seed}", mode=mode)
            served = partners.Served(mutation.mutated(seed))
            first, second = (importing.run(feed, at=AT, fetcher=served) for _turn in range(2))
            unsaved = any(problem.get("again") for problem in first.problems)
            again = second.taken + second.changed + second.withdrawn
            if unsaved or again or (second.unchanged != first.taken and not first.failed):
                faults += 1
                print(f"file {seed}: {first.outcome} {second.outcome} {first.problems}")
    taken = sum(FeedRun.objects.values_list("taken", flat=True))
    print(f"{FOLLOWED} files followed twice: {faults} faults, {taken} pages made")
    return faults


def main():
    setup()
    from django.db import connection
    from django.test.utils import setup_databases, teardown_databases

    # Reading knows no database: once is enough.
    faults = read_all() if connection.vendor == "sqlite" else 0
    config = setup_databases(verbosity=0, interactive=False)
    try:
        return faults + follow_all()
    finally:
        teardown_databases(config, verbosity=0)


if __name__ == "__main__":
    sys.exit(min(main(), 1))
