"""Every test of shops stands at a Wednesday noon."""

from datetime import datetime

import pytest
import time_machine

from shops import hours
from tests import factories

NOON = datetime(2026, 3, 4, 12, tzinfo=hours.ZONE)


@pytest.fixture
def noon():
    with time_machine.travel(NOON, tick=False):
        yield


@pytest.fixture
def shop(db):
    return factories.shop()


@pytest.fixture
def place(shop):
    return factories.place(shop)
