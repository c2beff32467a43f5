import importlib
import sys

import pytest
from django.core.exceptions import ImproperlyConfigured

from tests import factories

pytestmark = pytest.mark.django_db
NEEDED = {
    "Content-Security-Policy": "default-src 'self'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "X-Frame-Options": "SAMEORIGIN",
    "Permissions-Policy": "camera=()",
}
PATHS = ["/", "/aktionen/", "/gibt-es-nicht/", "/healthz", "/aktionen/kalender.ics", "/kontakt/"]


@pytest.mark.parametrize("path", PATHS)
def test_every_answer_carries_the_security_headers(client, path):
    factories.event()
    answer = client.get(path)

    assert {name for name, part in NEEDED.items() if part not in answer.get(name, "")} == set()
    assert "unsafe" not in answer["Content-Security-Policy"]


@pytest.mark.parametrize("path", PATHS)
def test_readers_get_no_cookie(client, path):
    factories.event()

    assert not client.get(path).cookies


def test_the_admin_has_a_policy_of_its_own(client):
    assert "'unsafe-inline'" in client.get("/cms/login/")["Content-Security-Policy"]


def test_health_says_nothing_else(client):
    assert client.get("/healthz").content == b"ok"
    assert client.get("/readyz").content == b"ready"


def production(monkeypatch, **changes):
    """Load the production settings with a complete environment and these changes."""
    good = {
        "SECRET_KEY": "k" * 60,
        "DATABASE_URL": "postgres://portal@db/portal",
        "EMAIL_URL": "smtp+tls://u:p@mail.example.org:587",
        "ALLOWED_HOSTS": "viertel.example.org",
        "BASE_URL": "https://viertel.example.org",
        "MAIL_FROM": "Viertel <post@example.org>",
    }
    for name, value in (good | changes).items():
        monkeypatch.setenv(name, value)
    sys.modules.pop("portal.settings.production", None)
    return importlib.import_module("portal.settings.production")


@pytest.mark.parametrize(
    "name", ["SECRET_KEY", "DATABASE_URL", "EMAIL_URL", "ALLOWED_HOSTS", "BASE_URL", "MAIL_FROM"]
)
def test_production_names_what_is_missing_and_does_not_start(monkeypatch, name):
    production(monkeypatch)
    with pytest.raises(ImproperlyConfigured, match=name):
        production(monkeypatch, **{name: ""})


@pytest.mark.parametrize(
    ("name", "value"),
    [("SECRET_KEY", "short"), ("ALLOWED_HOSTS", "*"), ("BASE_URL", "http://viertel.example.org")],
)
def test_production_refuses_what_is_unsafe(monkeypatch, name, value):
    with pytest.raises(ImproperlyConfigured, match=name):
        production(monkeypatch, **{name: value})
