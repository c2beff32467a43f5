"""German order of words on SQLite: Ä stands with A, not behind Z."""

from django.db import connection
from django.db.backends.signals import connection_created
from django.db.models.functions import Collate
from django.dispatch import receiver

GERMAN = str.maketrans({"ä": "a", "ö": "o", "ü": "u", "ß": "ss", "é": "e", "à": "a"})


def _key(text):
    return text.lower().translate(GERMAN)


def _compare(first, second):
    first, second = _key(first), _key(second)
    return (first > second) - (first < second)


@receiver(connection_created)
def add_collation(connection, **kwargs):
    if connection.vendor == "sqlite":
        connection.connection.create_collation("german", _compare)


def german(field: str) -> Collate:
    """An expression to order a text field as a German phone book does (DIN 5007-1)."""
    return Collate(field, "german" if connection.vendor == "sqlite" else "de-x-icu")
