"""Tests: the database of DATABASE_URL, everything else fixed."""

from .base import *  # noqa: F403
from .base import CACHES, STATIC_ROOT, STORAGES, VAR_DIR, database

DEBUG = False
SECRET_KEY = "only-for-tests-" + "x" * 40
ALLOWED_HOSTS = ["testserver", "localhost", "127.0.0.1"]
BASE_URL = WAGTAILADMIN_BASE_URL = "http://testserver"
SERVE_MEDIA = True
DATABASES = {"default": database(f"sqlite:///{VAR_DIR}/test.sqlite3")}
if DATABASES["default"]["ENGINE"].endswith("sqlite3"):
    # A file, so that threads and processes share it.
    DATABASES["default"]["TEST"] = {"NAME": str(VAR_DIR / "test.sqlite3")}
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
CACHES["default"] = {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}
STORAGES["staticfiles"] = {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}
# WhiteNoise warns of a missing folder, and warnings are errors in tests.
STATIC_ROOT.mkdir(parents=True, exist_ok=True)
