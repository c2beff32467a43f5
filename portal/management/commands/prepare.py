from hashlib import sha256
from pathlib import Path

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand
from django.db import connection
from django.db.migrations.executor import MigrationExecutor
from django.db.migrations.recorder import MigrationRecorder

from portal import assets


class Command(BaseCommand):
    help = "Bring an installation up to date: assets, database, static files; skip what is done."
    requires_system_checks = ()

    def add_arguments(self, parser):
        parser.add_argument("--demo", action="store_true", help="demo content and logins, once")
        parser.add_argument("--no-static", action="store_true", help="leave static files alone")

    def handle(self, *, demo, no_static, **options):
        self.stamps = assets.Stamps(Path(settings.VAR_DIR) / "prepared.json")
        call_command("build_assets", stdout=self.stdout)
        self.migrate()
        if not no_static:
            self.collect()
        if demo:
            self.load_demo()
            call_command("staff_login", stdout=self.stdout)
            self.summary()

    def migrate(self):
        executor = MigrationExecutor(connection)
        if executor.migration_plan(executor.loader.graph.leaf_nodes()):
            self.say("Die Datenbank wird eingerichtet …")
            call_command("migrate", verbosity=0, interactive=False)
        connection.close()

    def collect(self):
        if self.stamps.all().get("static") != static_state():
            self.say("Statische Dateien werden gesammelt und gepackt …")
            call_command("collectstatic", verbosity=0, interactive=False)
            self.stamps.put("static", static_state())

    def load_demo(self):
        now = database_birth()
        if self.stamps.all().get("demo") != now:
            self.say("Die Beispielinhalte werden geladen …")
            call_command("seed_demo")
            self.stamps.put("demo", now)

    def summary(self):
        url = settings.BASE_URL
        login = Path(settings.VAR_DIR) / "zugang.txt"
        mails = getattr(settings, "EMAIL_FILE_PATH", None)
        self.say("")
        self.say(f"Seite:      {url}/")
        self.say(f"Redaktion:  {url}/cms/")
        self.say(
            f"Anmeldung:  redaktion@example.org, Passwort und weitere Zugänge in {short(login)}"
        )
        if mails:
            self.say(f"Mails:      als Dateien in {short(Path(mails))}/")
        self.say("")

    def say(self, text):
        self.stdout.write(text)
        self.stdout.flush()


def short(path: Path) -> Path:
    return path.relative_to(settings.BASE_DIR) if path.is_relative_to(settings.BASE_DIR) else path


def static_state() -> str:
    """A fingerprint of all that collectstatic would read; packages count by their lock."""
    lock = settings.BASE_DIR / "requirements.txt"
    own = [lock, *settings.BASE_DIR.glob("*/static/**/*"), *assets.root().glob("portal/**/*")]
    digest = sha256(str(settings.STATIC_ROOT).encode())
    for file in sorted(own):
        if file.is_file():
            digest.update(f"{file.name} ".encode() + sha256(file.read_bytes()).digest())
    manifest = Path(settings.STATIC_ROOT) / "staticfiles.json"
    return digest.hexdigest() if manifest.exists() else "missing"


def database_birth() -> str:
    """When this very database got its first migration: a new database gets demo content again."""
    first = MigrationRecorder.Migration.objects.order_by("id").first()
    return f"{connection.settings_dict['NAME']} {first.applied.isoformat()}"
