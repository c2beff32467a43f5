"""What visitors see of the idea board."""

from .detail import by_number, detail
from .index import index
from .submit import check, submit, thanks
from .supporting import support

__all__ = ["by_number", "check", "detail", "index", "submit", "support", "thanks"]
