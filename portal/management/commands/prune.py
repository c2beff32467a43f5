from django.core.management.base import BaseCommand
from django.db import transaction
from django.utils import timezone

from portal import jobs


class Command(BaseCommand):
    help = "Erase what has been kept long enough, as the scheduled work does."

    def add_arguments(self, parser):
        parser.add_argument("--dry-run", action="store_true", help="count only, erase nothing")

    def handle(self, *, dry_run, **options):
        now = timezone.now()
        with transaction.atomic():
            for job in jobs.registered():
                if job.name.partition(".")[2].startswith("prune"):
                    self.stdout.write(f"{job.name}: {job.run(now)}")
            # Files go with the commit, so a run that is taken back leaves them alone.
            transaction.set_rollback(dry_run)
        if dry_run:
            self.stdout.write("Nur gezählt, nichts gelöscht.")
