"""What visitors see of shops and producers, and how they ask for a place."""

from .apply import apply, step
from .index import index
from .producers import producer, producers
from .sending import calendar, check, thanks
from .shop import shop

__all__ = [
    "apply",
    "calendar",
    "check",
    "index",
    "producer",
    "producers",
    "shop",
    "step",
    "thanks",
]
