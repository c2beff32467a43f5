"""Tests of what is shown stand at a Wednesday noon, in German."""

from datetime import datetime

import pytest
import time_machine
from django.utils.translation import override

from shops import hours
from tests import factories

NOON = datetime(2026, 3, 4, 12, tzinfo=hours.ZONE)


@pytest.fixture
def noon():
    # A request of a test before may have left its language.
    with time_machine.travel(NOON, tick=False), override("de"):
        yield


@pytest.fixture
def shop(db):
    return factories.shop()


@pytest.fixture
def place(shop):
    return factories.place(shop)
