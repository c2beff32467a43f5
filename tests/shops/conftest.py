from datetime import datetime

import pytest
import time_machine
from django.contrib.auth.models import Group
from django.utils.translation import override

from portal.groups import LADENBUERO
from portal.models import User
from shops import hours
from tests import factories

NOON = datetime(2026, 3, 4, 12, tzinfo=hours.ZONE)


@pytest.fixture
def noon():
    """What is shown on a Wednesday noon, in German."""
    # A request of a test before may have left its language.
    with time_machine.travel(NOON, tick=False), override("de"):
        yield


@pytest.fixture
def shop(db):
    return factories.shop()


@pytest.fixture
def place(shop):
    return factories.place(shop)


@pytest.fixture
def office(client):
    """A browser in which a member of the group Ladenbüro has signed in."""
    user = User.objects.create_user("buero@example.org")
    user.groups.add(Group.objects.get(name=LADENBUERO))
    client.force_login(user)
    return client
