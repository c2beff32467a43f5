"""What visitors see of shops, and how they ask for a place."""

from .apply import apply, step
from .sending import calendar, check, thanks

__all__ = ["apply", "calendar", "check", "step", "thanks"]
