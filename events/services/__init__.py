"""What happens with dates, sign-ups and partners' calendars."""

from .copying import copy_date
from .dates import plan_ahead, plan_dates
from .fewer import accept_fewer, lower
from .forgetting import erase, prune
from .helping import change_help, take_back, tell_of_lack
from .overriding import admit, register_beyond
from .places import cancel, confirm, fill, places_left, register, release_holds
from .refusals import AlreadySignedUp, Refused
from .reminding import remind
from .series import cancel_dates, change_dates, reach
from .telling import note_told

__all__ = [
    "AlreadySignedUp",
    "Refused",
    "accept_fewer",
    "admit",
    "cancel",
    "cancel_dates",
    "change_dates",
    "change_help",
    "confirm",
    "copy_date",
    "erase",
    "fill",
    "lower",
    "note_told",
    "places_left",
    "plan_ahead",
    "plan_dates",
    "prune",
    "reach",
    "register",
    "register_beyond",
    "release_holds",
    "remind",
    "take_back",
    "tell_of_lack",
]
