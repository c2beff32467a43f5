"""`make run`: one machine, SQLite, demo content. `make dev` adds DEBUG."""

import secrets

from .base import *  # noqa: F403
from .base import STORAGES, VAR_DIR, database, env


def generated_key():
    """A key of this installation's own, made at first start and readable by its owner only."""
    file = VAR_DIR / "secret_key"
    if not file.exists():
        VAR_DIR.mkdir(parents=True, exist_ok=True)
        file.touch(mode=0o600)
        file.write_text(secrets.token_urlsafe(50))
    return file.read_text()


DEBUG = env.bool("DEBUG", False)
SECRET_KEY = env.str("SECRET_KEY", "") or generated_key()
ALLOWED_HOSTS = env.list("ALLOWED_HOSTS", ["localhost", "127.0.0.1", "[::1]"])
PORT = env.int("PORT", 8000)
BASE_URL = WAGTAILADMIN_BASE_URL = env.str("BASE_URL", f"http://localhost:{PORT}")
DATABASES = {"default": database(f"sqlite:///{VAR_DIR}/portal.sqlite3")}
SERVE_MEDIA = True

if email_url := env.str("EMAIL_URL", ""):
    EMAIL = env.dj_email_url("EMAIL_URL")
    globals().update({key: value for key, value in EMAIL.items() if value is not None})
else:
    EMAIL_BACKEND = "portal.mail.ReadableFileBackend"
    EMAIL_FILE_PATH = str(VAR_DIR / "mail")

if DEBUG:
    STORAGES["staticfiles"] = {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}
