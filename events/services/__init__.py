"""What happens with dates, sign-ups and partners' calendars."""

from .dates import plan_dates
from .forgetting import erase, prune
from .helping import change_help, take_back, tell_of_lack
from .places import cancel, confirm, fill, places_left, register, release_holds
from .refusals import AlreadySignedUp, Refused

__all__ = [
    "AlreadySignedUp",
    "Refused",
    "cancel",
    "change_help",
    "confirm",
    "erase",
    "fill",
    "places_left",
    "plan_dates",
    "prune",
    "register",
    "release_holds",
    "take_back",
    "tell_of_lack",
]
