"""`make test`: style, contracts, unit tests on two databases, journeys in a browser.

With the word "browser" only the last.
"""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from contextlib import ExitStack
from pathlib import Path

import chromium
import postgres
from environment import PYTHON, ROOT, VENV, Sorry, ensure, main, say

BIN = VENV / "bin"
# What all suites begin with a copy of: made assets and a migrated database for SQLite.
READY, DATABASE = "Bau", "Datenbank"
MAKE = {
    DATABASE: (PYTHON, "manage.py", "migrate", "--skip-checks", "--verbosity=0"),
    # Last, because from now on all begin with a copy of its folder.
    READY: (PYTHON, "manage.py", "build_assets"),
}
STYLE = {
    "Stil": (BIN / "ruff", "check", "--quiet", "."),
    "Form": (BIN / "ruff", "format", "--check", "--quiet", "."),
    "Verträge": (BIN / "lint-imports", "--no-cache"),
    "Migrationen": (PYTHON, "manage.py", "makemigrations", "--check", "--dry-run"),
}
PYTEST = (PYTHON, "-m", "pytest", "-q", "-p", "no:cacheprovider")
UNIT = (*PYTEST, "tests", "--ignore=tests/e2e")
BROWSER = (*PYTEST, "tests/e2e")


class Run:
    """One program with a VAR_DIR of its own; its words are kept and shown when it fails."""

    def __init__(self, name, command, folder, **extra):
        self.name, self.start = name, time.monotonic()
        var, ready = folder / name, folder / READY
        if ready.exists():
            shutil.copytree(ready, var)
        else:
            var.mkdir()
        self.file = folder / (name + ".log")
        self.process = subprocess.Popen(
            list(map(str, command)),
            cwd=ROOT,
            env=environment(VAR_DIR=str(var), READY=str(ready), **extra),
            stdin=subprocess.DEVNULL,
            stdout=self.file.open("wb"),
            stderr=subprocess.STDOUT,
            # So that all it started can be ended with it.
            start_new_session=True,
        )

    def ok(self):
        """Wait for the end and tell it."""
        green = self.process.wait() == 0
        words = self.file.read_text(errors="replace").strip()
        last = words.rpartition("\n")[2].strip("= ") if "pytest" in self.process.args else ""
        seconds = time.monotonic() - self.start
        say(f"{'✓' if green else '✗'} {self.name} ({seconds:.0f} s) {last}".rstrip())
        if not green:
            say("\n".join("    " + line for line in words.splitlines()[-60:]))
        return green

    def end(self):
        try:
            os.killpg(self.process.pid, signal.SIGTERM)
            self.process.wait(10)
        except (ProcessLookupError, subprocess.TimeoutExpired):
            pass
        finally:
            kill(self.process.pid)


def kill(group):
    try:
        os.killpg(group, signal.SIGKILL)
    except ProcessLookupError:
        pass


def environment(**extra):
    """What the shell brings, without what would make the outcome depend on it."""
    fixed = {"DJANGO_SETTINGS_MODULE": "portal.settings.test", "PYTHONUNBUFFERED": "1"}
    kept = {name: value for name, value in os.environ.items() if name not in OWN}
    return kept | fixed | extra


# Settings of an installation; the tests bring their own. And our many programs start faster
# where Python may keep what it has compiled.
OWN = {"PYTHONDONTWRITEBYTECODE"}
OWN |= {"DATABASE_URL", "EMAIL_URL", "SECRET_KEY", "ALLOWED_HOSTS", "BASE_URL", "DEBUG"}
OWN |= {"MEDIA_ROOT", "TILE_URL", "TILE_CREDIT", "MAIL_FROM", "PORT"}


def missing(error):
    """Something the machine lacks: a sentence here, a failure where nobody reads it."""
    say(f"– {error}")
    return not os.environ.get("CI")


def sqlite(stack, start):
    return start("SQLite", (*UNIT, "--reuse-db"))


def postgresql(stack, start):
    url = stack.enter_context(postgres.cluster())
    return start("PostgreSQL", (*UNIT, "--database-only"), DATABASE_URL=url)


def browser(stack, start):
    return start("Browser", BROWSER, CHROMIUM=chromium.needed())


def made(folder, start) -> bool:
    """Make what all suites begin with."""
    runs = [start(name, command) for name, command in MAKE.items()]
    if all([run.ok() for run in runs]):
        shutil.copy(folder / DATABASE / "test.sqlite3", folder / READY)
        return True
    return False


def together(suites, stack, start):
    """All at once: each database is busy on one core, and the browser waits much."""
    runs, green = [], True
    for suite in suites:
        try:
            runs.append(suite(stack, start))
        except Sorry as error:
            green = missing(error) and green
    return all([run.ok() for run in runs]) and green


def test():
    begin = time.monotonic()
    ensure(dev=True)
    # A polite end too must stop the cluster.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    with tempfile.TemporaryDirectory(prefix="portal-test-") as temporary, ExitStack() as stack:

        def start(name, command, **extra):
            run = Run(name, command, Path(temporary), **extra)
            stack.callback(run.end)
            return run

        suites = [browser] if "browser" in sys.argv else [sqlite, postgresql, browser]
        style = [start(name, command) for name, command in STYLE.items() if suites[1:]]
        ready = made(Path(temporary), start)
        styled = all([run.ok() for run in style])
        green = ready and together(suites, stack, start) and styled
    say(f"{'Alles grün' if green else 'Nicht alles grün'}, {time.monotonic() - begin:.0f} s.")
    return 0 if green else 1


if __name__ == "__main__":
    main(test)
