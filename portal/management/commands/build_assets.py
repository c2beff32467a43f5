from django.core.management.base import BaseCommand

from portal import assets

NAMES = {
    "fonts": "Schriften",
    "styles": "Gestaltung",
    "street map": "Straßenkarte",
    "catalogues": "Übersetzungen",
}


class Command(BaseCommand):
    help = "Make fonts, style sheet and catalogues where their sources changed."
    requires_system_checks = ()

    def add_arguments(self, parser):
        parser.add_argument("--force", action="store_true", help="make everything anew")

    def handle(self, *, force, verbosity, **options):
        made = assets.build(force=force)
        if verbosity and made:
            self.stdout.write("Erstellt: " + ", ".join(NAMES[name] for name in made))
