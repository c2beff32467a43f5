import pytest

from . import factories


@pytest.fixture
def date(db):
    """An open date of an action with 3 places, in ten days."""
    return factories.date(capacity=3)
