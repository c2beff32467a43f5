"""The plan of an action, without a database: from a rule in local wall time to its moments."""

from .clock import ZONE, at_wall_time, is_missing, is_twice
from .editing import with_added, with_change, with_off
from .matching import conflicts, match
from .moments import HORIZON, Change, Moment, Off, Plan, horizon
from .outlook import Line, outlook
from .rules import REPEATS
from .shifts import shift

__all__ = [
    "HORIZON",
    "REPEATS",
    "ZONE",
    "Change",
    "Line",
    "Moment",
    "Off",
    "Plan",
    "at_wall_time",
    "conflicts",
    "horizon",
    "is_missing",
    "is_twice",
    "match",
    "outlook",
    "shift",
    "with_added",
    "with_change",
    "with_off",
]
