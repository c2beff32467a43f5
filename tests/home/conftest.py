"""What the desk is made of in its tests: an idea to check, no application, one shop."""

from datetime import date as Day
from datetime import timedelta

import pytest
from django.contrib.auth.models import Group

from ideas import waiting as ideas_waiting
from portal.figures import Cell, Occupancy, Row
from portal.models import User
from portal.waiting import Act, Queue, Waiting
from shops import figures as shop_figures
from shops import waiting as shop_waiting

ROW = Waiting("Bank am Bach", "/cms/bank/", acts=(Act("Prüfen", "/cms/pruefen/"),))
IDEAS = Queue("ideas", "Ideen prüfen", "help", "ideas.change_idea", (ROW,), 1, "/cms/alle/", 20)
ASKED = Queue("asked", "Anfragen entscheiden", "mail", "shops.change_application", (), 0, "/x/", 30)
MONDAY = Day(2026, 3, 9)
CELLS = (Cell(6, 6), Cell(4, 6, 2, "/cms/belegung/"), Cell(0, 6), Cell(0, 0), Cell(5, 6, 3))
WEEKS = tuple(MONDAY + timedelta(weeks=number) for number in range(len(CELLS)))
OCCUPANCY = Occupancy(WEEKS, (Row("Laden am Markt", "/laeden/markt/", CELLS),))


@pytest.fixture
def areas(monkeypatch):
    """Let the areas say just this."""
    monkeypatch.setattr(ideas_waiting, "queues", lambda limit=5: [IDEAS])
    monkeypatch.setattr(shop_waiting, "queues", lambda limit=5: [ASKED])
    monkeypatch.setattr(shop_figures, "occupancy", lambda weeks=8: OCCUPANCY)


@pytest.fixture
def member(client):
    """A browser in which a member of these groups has signed in."""

    def signed_in(*names):
        user = User.objects.create_user("jemand@example.org")
        user.groups.set(Group.objects.filter(name__in=names))
        client.force_login(user)
        return client

    return signed_in
