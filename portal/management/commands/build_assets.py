import hashlib
from importlib.metadata import version
from pathlib import Path

import polib
from django.conf import settings
from django.core.management.base import BaseCommand

from portal import assets, fonts

STAMP = "fonts.stamp"


class Command(BaseCommand):
    help = "Make fonts, catalogues and the style sheet where their sources changed."
    requires_system_checks = ()

    def add_arguments(self, parser):
        parser.add_argument("--force", action="store_true", help="make everything anew")

    def handle(self, *, force, **options):
        stamp = Path(settings.VAR_DIR) / STAMP
        if force or not stamp.exists() or stamp.read_text() != fingerprint():
            for name, size in fonts.make().items():
                self.stdout.write(f"{name}: {size / 1000:.1f} kB")
            assets.write(stamp, fingerprint().encode())
        for source in catalogues():
            target = source.with_suffix(".mo")
            if force or not fresh(target, source):
                assets.write(target, polib.pofile(str(source)).to_binary())
        assets.bundle()


def fingerprint() -> str:
    """Changes with the recipe and with the packages that the fonts are cut from."""
    used = [Path(fonts.__file__).read_text(), version("fonttools")]
    used += [version(face.package) for face in fonts.FACES]
    return hashlib.sha256("\n".join(used).encode()).hexdigest()


def catalogues() -> list[Path]:
    return [
        source
        for folder in settings.LOCALE_PATHS
        for source in sorted(Path(folder).glob("*/LC_MESSAGES/*.po"))
    ]


def fresh(target, source) -> bool:
    return target.exists() and target.stat().st_mtime >= source.stat().st_mtime
