"""A real browser for the journeys: Debian's Chromium, or one that CHROMIUM names."""

import os
import shutil

import postgres
from environment import Sorry

# The first is Chromium without its windows: it draws the same in half the time.
SHELL = "chromium-headless-shell"
NAMES = (SHELL, "chromium", "chromium-browser", "google-chrome")


def found():
    named = os.environ.get("CHROMIUM")
    return named or next(filter(None, map(shutil.which, NAMES)), None)


def needed():
    """The program's path, installed if it has to be."""
    if not found():
        postgres.install(SHELL) or postgres.install("chromium")
    if not found():
        raise Sorry(
            "Chromium fehlt, daher bleiben die Wege im Browser ungeprüft: "
            "sudo apt install chromium, dann noch einmal make test."
        )
    return found()
