"""`make demo-reset`: forget what was tried out and load the demo content anew."""

import os
import shutil
import sys

from environment import ROOT, Sorry, ensure, main, manage, say


def reset():
    if os.environ.get("DATABASE_URL"):
        raise Sorry(
            "DATABASE_URL ist gesetzt: make demo-reset löscht nur die eigene Datei in var/."
        )
    var = ROOT / "var"
    if sys.stdin.isatty():
        answer = input("Alle Inhalte, Bilder und Mails in var/ werden gelöscht. Weiter? [j/N] ")
        if answer.strip().lower() not in ("j", "ja"):
            say("Nichts gelöscht.")
            return
    ensure()
    for file in var.glob("portal.sqlite3*"):
        file.unlink()
    for folder in ("media", "mail", "cache"):
        shutil.rmtree(str(var / folder), ignore_errors=True)
    manage("prepare", "--demo")


main(reset)
