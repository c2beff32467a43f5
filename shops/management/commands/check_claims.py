from django.core.management.base import BaseCommand

from shops import services


class Command(BaseCommand):
    """Compare the claimed days of all places with the claims; exit code 1 when they differ."""

    help = "Vergleicht die belegten Tage aller Plätze mit den Belegungen."

    def handle(self, *args, **options):
        faults = services.check_claims()
        for fault in faults:
            self.stderr.write(fault)
        if faults:
            raise SystemExit(1)
        self.stdout.write("Alle Belegungen stimmen.")
