"""An action that needs help: one to set up, two to stay, and two ladders."""

import uuid

from tests import factories

# Keys as the plan's blocks have them.
SETUP, COFFEE, LADDER = (str(uuid.UUID(int=number)) for number in (1, 2, 3))


def shift(key, title, starts, ends, most, **fields):
    value = {"title": title, "starts": starts, "ends": ends, "most": most, "day": 1, "least": 0}
    return {"type": "shift", "id": key, "value": value | fields}


def thing(key, title, most):
    return {"type": "thing", "id": key, "value": {"title": title, "most": most}}


def plan(**fields):
    return [
        shift(SETUP, "Aufbau", "12:00", "14:00", 1, least=1, bring="feste Schuhe"),
        shift(COFFEE, "Kaffee", "13:30", "16:00", 2, hardship="viel Stehen", **fields),
        thing(LADDER, "Leiter", 2),
    ]


def date(slug="reparatur-cafe", **fields):
    return factories.date(slug, **({"help_wanted": plan()} | fields))
