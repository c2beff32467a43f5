"""8 processes write at once, sign-ups and publishing: nothing may be locked out or lost.

Run by `make bench`. The control opens SQLite the way Django does by default, and must fail.
"""

import multiprocessing
import os
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))
PROCESSES, ROUNDS = 8, 25


def write(args):
    """Publish a page of its own and sign somebody up, again and again; returns the errors."""
    number, page_pk, date_pk, deferred, start = args
    from django.conf import settings
    from django.db import connections

    connections.close_all()
    if deferred:
        options = settings.DATABASES["default"].get("OPTIONS", {})
        options.pop("transaction_mode", None)
        options["timeout"] = 0.1
        connections["default"].settings_dict["OPTIONS"] = options
    from events import services
    from events.models import EventDate, EventPage

    date = EventDate.objects.select_related("event").get(pk=date_pk)
    time.sleep(max(start - time.time(), 0))
    errors = []
    for turn in range(ROUNDS):
        try:
            page = EventPage.objects.get(pk=page_pk)
            page.summary = f"Runde {turn}"
            page.save_revision().publish()
            services.register(date, name=f"P{number}-{turn}", email="", source="phone", by="bench")
        except Exception as error:
            errors.append(repr(error))
    connections.close_all()
    return errors


def run(slug, deferred):
    from django.db import connections

    from tests import factories

    date = factories.date(f"{slug}-ziel")
    pages = [factories.event(f"{slug}-{number}").pk for number in range(PROCESSES)]
    connections.close_all()
    start = time.time() + 1
    jobs = [(number, pages[number], date.pk, deferred, start) for number in range(PROCESSES)]
    with multiprocessing.get_context("fork").Pool(PROCESSES) as pool:
        errors = [error for found in pool.map(write, jobs, chunksize=1) for error in found]
    return date.registrations.count(), errors


def main():
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "portal.settings.test")
    import django

    django.setup()
    from django.db import connection
    from django.test.utils import setup_databases, teardown_databases

    config = setup_databases(verbosity=0, interactive=False)
    wanted = PROCESSES * ROUNDS
    try:
        rows, errors = run("echt", deferred=False)
        print(f"{connection.vendor}: {rows} of {wanted} rows, {len(errors)} errors {errors[:1]}")
        bad = rows != wanted or bool(errors)
        if connection.vendor == "sqlite":
            rows, errors = run("kontrolle", deferred=True)
            print(f"control with Django's defaults: {rows} of {wanted} rows, {len(errors)} errors")
            bad = bad or not errors
        return int(bad)
    finally:
        teardown_databases(config, verbosity=0)


if __name__ == "__main__":
    sys.exit(main())
