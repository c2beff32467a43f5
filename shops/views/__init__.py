"""What visitors see of shops and producers."""

from .index import index
from .producers import producer, producers
from .shop import shop

__all__ = ["index", "producer", "producers", "shop"]
