"""An installation of its own for tests that start the real programs."""

import os
import shutil


def begin(folder):
    """The environment of an installation in `folder`; the caller prepares it.

    `make test` names in READY what it made once for all, assets and a migrated database; else
    both are made here.
    """
    if ready := os.environ.get("READY"):
        shutil.copytree(ready, folder, dirs_exist_ok=True)
        (folder / "test.sqlite3").rename(folder / "portal.sqlite3")
    env = os.environ | {"VAR_DIR": str(folder), "DJANGO_SETTINGS_MODULE": "portal.settings.local"}
    env.pop("DATABASE_URL", None)
    return env
