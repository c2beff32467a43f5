"""`make bench`: the measurements of bench/, one after the other, on SQLite and PostgreSQL.

Named ones only, if names are given: those of LONG run for themselves, in their own target.
"""

import os
import subprocess
import sys
import tempfile
from contextlib import ExitStack

import postgres
from environment import PYTHON, ROOT, Sorry, ensure, main, say

LONG = ("feeds_in", "races", "edits")


def measure(script, url, folder):
    """Run one script on one database and return whether its figures hold."""
    env = dict(os.environ, VAR_DIR=folder, DJANGO_SETTINGS_MODULE="portal.settings.test")
    env.pop("DATABASE_URL", None)
    if url:
        env["DATABASE_URL"] = url
    return subprocess.run([str(PYTHON), str(script)], cwd=str(ROOT), env=env).returncode == 0


def bench():
    ensure(dev=True)
    found = sorted(path.stem for path in (ROOT / "bench").glob("*.py"))
    names = sys.argv[1:] or [name for name in found if name not in ("__init__", *LONG)]
    scripts = [ROOT / "bench" / f"{name}.py" for name in names]
    with ExitStack() as stack:
        urls = ["", stack.enter_context(postgres.cluster())]
        folder = stack.enter_context(tempfile.TemporaryDirectory())
        held = []
        for script in scripts:
            say(f"{script.stem}:")
            held += [measure(script, url, folder) for url in urls]
    if not all(held):
        raise Sorry("Eine Messung erfüllt nicht, was sie verspricht.")
    say("Alle Messungen halten.")


if __name__ == "__main__":
    main(bench)
