import pytest
from django.contrib.auth.models import Group

from portal.groups import LADENBUERO
from portal.models import User


@pytest.fixture
def office(client):
    """A browser in which a member of the group Ladenbüro has signed in."""
    user = User.objects.create_user("buero@example.org")
    user.groups.add(Group.objects.get(name=LADENBUERO))
    client.force_login(user)
    return client
