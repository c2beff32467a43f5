import gc

import pytest
from django.conf import settings as django_settings
from django.contrib.auth.models import Group
from django.utils import translation
from modelsearch.backends.base import BaseSearchBackend
from wagtail.signal_handlers import disable_reference_index_auto_update

from portal import kept
from portal.groups import REDAKTION
from portal.models import User

from . import factories

# Looking for garbage among the many objects of Django and Wagtail takes a tenth of the time.
gc.set_threshold(200_000, 50, 100)


def pytest_addoption(parser):
    parser.addoption(
        "--database-only",
        action="store_true",
        help="Leave out what never asks the database: it cannot differ on a second one.",
    )


def pytest_collection_modifyitems(config, items):
    if config.getoption("--database-only"):
        items[:] = [item for item in items if asks_the_database(item)]


def asks_the_database(item) -> bool:
    # Also what races against itself, with rows that other processes see.
    return bool(item.get_closest_marker("django_db")) or "django_db_setup" in item.fixturenames


@pytest.fixture(autouse=True)
def german():
    """Each test begins in German, whatever language the last request of another one spoke."""
    with translation.override("de"):
        yield


@pytest.fixture(autouse=True)
def anew():
    """No test sees what was kept for another."""
    kept.forget()


@pytest.fixture(autouse=True)
def unindexed(request, settings, monkeypatch):
    """Writing to the indexes at each save takes a fifth of the time, so only tests that are
    marked as `indexed` have it; all others may not search, for they would find nothing.
    """
    if request.node.get_closest_marker("indexed"):
        yield
        return
    backends = {name: row | {"AUTO_UPDATE": False} for name, row in BACKENDS.items()}
    settings.WAGTAILSEARCH_BACKENDS = backends
    monkeypatch.setattr(BaseSearchBackend, "search", refuse)
    monkeypatch.setattr(BaseSearchBackend, "autocomplete", refuse)
    with disable_reference_index_auto_update():
        yield


BACKENDS = django_settings.WAGTAILSEARCH_BACKENDS


def refuse(*args, **kwargs):
    raise AssertionError("This test searches, so it must be marked with pytest.mark.indexed.")


@pytest.fixture
def date(db):
    """An open date of an action with 3 places, in ten days."""
    return factories.date(capacity=3)


@pytest.fixture
def staff(client, db):
    """A browser in which a member of the group Redaktion has signed in."""
    user = User.objects.create_user("redaktion@example.org")
    user.groups.add(Group.objects.get(name=REDAKTION))
    client.force_login(user)
    return client


@pytest.fixture
def admin(client, db):
    """A browser in which an administrator has signed in."""
    client.force_login(User.objects.create_superuser("admin@example.org"))
    return client
