import logging
import signal
import threading

from django.core.management.base import BaseCommand
from django.db import DatabaseError, close_old_connections
from django.utils.crypto import get_random_string

from portal import jobs, mail

logger = logging.getLogger("portal.worker")


class Command(BaseCommand):
    help = "Run due jobs, deliver due mails and do what was put off for later, until stopped."

    def add_arguments(self, parser):
        parser.add_argument("--once", action="store_true", help="one turn, then end")
        parser.add_argument("--pause", type=float, default=2.0, help="seconds between idle turns")

    def handle(self, *, once, pause, **options):
        stop = threading.Event()
        for name in (signal.SIGTERM, signal.SIGINT):
            signal.signal(name, lambda *_: stop.set())
        while not stop.is_set():
            done = turn()
            if once:
                return
            if not done:
                stop.wait(pause)


def turn() -> int:
    """Do what is due and return how many things were done; a lost database is tried again."""
    done = 0
    for work in (mail.deliver_due, jobs.run_due, run_later):
        close_old_connections()
        try:
            done += work()
        except DatabaseError:
            logger.exception("The database did not answer; trying again.")
    close_old_connections()
    return done


def run_later() -> int:
    """Run one task of the `later` backend (renditions, documents)."""
    from django_tasks_db.management.commands.db_worker import Worker

    worker = Worker(
        queue_names=["*"],
        interval=0,
        batch=True,
        backend_name="later",
        startup_delay=False,
        max_tasks=1,
        worker_id=get_random_string(32),
        excluded_queue_names=[],
    )
    worker.run()
    return worker._run_tasks
