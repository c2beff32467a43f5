"""The plan of an action, without a database: from a rule in local wall time to its moments."""

from .clock import ZONE, at_wall_time, is_missing, is_twice
from .matching import match
from .moments import HORIZON, Change, Moment, Off, Plan
from .rules import REPEATS

__all__ = [
    "HORIZON",
    "REPEATS",
    "ZONE",
    "Change",
    "Moment",
    "Off",
    "Plan",
    "at_wall_time",
    "is_missing",
    "is_twice",
    "match",
]
