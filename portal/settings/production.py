"""A town's server: everything from the environment; what matters has no default."""

from django.core.exceptions import ImproperlyConfigured
from environs import EnvError

from .base import *  # noqa: F403
from .base import database, env

NEEDED = {
    "SECRET_KEY": "ein langer zufälliger Text, mindestens 50 Zeichen",
    "DATABASE_URL": "die Adresse der Datenbank, etwa postgres://portal@/portal",
    "EMAIL_URL": "der Mail-Server, etwa smtp+tls://name:passwort@mail.example.org:587",
    "ALLOWED_HOSTS": "die Namen dieses Servers, durch Komma getrennt",
    "BASE_URL": "die öffentliche Adresse, etwa https://viertel.example.org",
    "MAIL_FROM": "der Absender der Mails, etwa Viertel-LAB <post@example.org>",
}


def refuse(name, hint):
    """Stop the start with one sentence that names the missing setting."""
    raise ImproperlyConfigured(f"{name} fehlt: {hint}. Siehe docs/operations.md.")


for name, hint in NEEDED.items():
    if not env.str(name, "").strip():
        refuse(name, hint)

DEBUG = False
SECRET_KEY = env.str("SECRET_KEY")
if len(SECRET_KEY) < 50:
    raise ImproperlyConfigured("SECRET_KEY ist zu kurz: mindestens 50 Zeichen.")
SECRET_KEY_FALLBACKS = env.list("SECRET_KEY_FALLBACKS", [])
ALLOWED_HOSTS = env.list("ALLOWED_HOSTS")
if "*" in ALLOWED_HOSTS:
    raise ImproperlyConfigured("ALLOWED_HOSTS darf nicht * sein: Nennen Sie die Namen.")
BASE_URL = WAGTAILADMIN_BASE_URL = env.str("BASE_URL").rstrip("/")
if not BASE_URL.startswith("https://"):
    raise ImproperlyConfigured("BASE_URL muss mit https:// beginnen.")
SERVE_MEDIA = env.bool("SERVE_MEDIA", True)

try:
    DATABASES = {"default": database()}
    EMAIL = env.dj_email_url("EMAIL_URL")
except EnvError as error:
    raise ImproperlyConfigured(f"Eine Adresse ist nicht lesbar: {error}") from error
globals().update({key: value for key, value in EMAIL.items() if value is not None})

SECURE_SSL_REDIRECT = env.bool("SECURE_SSL_REDIRECT", True)
SECURE_REDIRECT_EXEMPT = [r"^healthz$", r"^readyz$"]
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
SECURE_HSTS_SECONDS = 365 * 24 * 60 * 60
SECURE_HSTS_INCLUDE_SUBDOMAINS = True
SECURE_HSTS_PRELOAD = True
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = True
SESSION_COOKIE_NAME = "__Host-session"
CSRF_COOKIE_NAME = "__Host-csrf"
