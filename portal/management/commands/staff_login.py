import os
import secrets
from pathlib import Path

from django.conf import settings
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group
from django.core.management.base import BaseCommand
from django.db import transaction

from portal.groups import LADENBUERO, MODERATION, REDAKTION

ADMIN = "admin@example.org"
# Each login of a trial installation with its group; administrators need none.
LOGINS = {
    "redaktion@example.org": REDAKTION,
    "moderation@example.org": MODERATION,
    "ladenbuero@example.org": LADENBUERO,
    ADMIN: "",
}
HEAD = "Zugang zur Redaktion: {url}/cms/\n"
ENTRY = "\n{name:13}{email}\nPasswort:    {password}\n"
FOOT = """
Nur für das Ausprobieren auf diesem Rechner. Diese Datei kann nur lesen, wem sie gehört.
"""


class Command(BaseCommand):
    help = "Make the logins of a trial installation and keep their passwords in a file."
    requires_system_checks = ()

    def add_arguments(self, parser):
        parser.add_argument("--new", action="store_true", help="set new passwords")

    def handle(self, *, new, **options):
        file = Path(settings.VAR_DIR) / "zugang.txt"
        there = get_user_model().objects.filter(email__in=LOGINS).count()
        if there == len(LOGINS) and file.exists() and not new:
            return
        passwords = {email: secrets.token_urlsafe(15) for email in LOGINS}
        with transaction.atomic():
            for email, password in passwords.items():
                save(email, password)
            keep(file, passwords)


def save(email, password):
    user, _ = get_user_model().objects.get_or_create(email=email)
    user.set_password(password)
    user.is_active = True
    user.is_superuser = email == ADMIN
    user.save()
    user.groups.set(Group.objects.filter(name=LOGINS[email]))


def keep(file: Path, passwords):
    """Write the file so that nobody else can read it, not even for a moment."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.unlink(missing_ok=True)
    handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "w") as out:
        out.write(HEAD.format(url=settings.BASE_URL))
        for email, password in passwords.items():
            name = f"{LOGINS[email] or 'Verwaltung'}:"
            out.write(ENTRY.format(name=name, email=email, password=password))
        out.write(FOOT)
