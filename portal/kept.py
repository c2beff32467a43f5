"""What is gathered from several areas, kept for half a minute, so that it stays cheap to show."""

from collections.abc import Callable
from hashlib import sha256
from typing import Any

from django.core.cache import cache
from django.utils.translation import get_language

# So old may be what a visitor sees of another area: the places left, or whether a shop is open.
SECONDS = 30
GENERATION = "kept-generation"


def kept(name: str, *parts: str | int, make: Callable[[], Any]) -> Any:
    """What `make` returns for these parts in the reader's language, or what it did just now."""
    generation = cache.get(GENERATION, 0)
    what = repr((name, parts, get_language(), generation))
    return cache.get_or_set(f"kept-{sha256(what.encode()).hexdigest()}", make, SECONDS)


def forget(**kwargs) -> None:
    """Show everything anew: staff who publish something want to see it."""
    cache.set(GENERATION, cache.get(GENERATION, 0) + 1, None)
