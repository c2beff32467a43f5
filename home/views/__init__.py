"""What visitors see of the square: pages, forms, search."""

from .pages import quarter, quarters, start

__all__ = ["quarter", "quarters", "start"]
