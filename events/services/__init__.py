"""What happens with dates, sign-ups and partners' calendars."""

from .dates import plan_dates
from .forgetting import erase, prune
from .places import cancel, confirm, fill, places_left, register, release_holds
from .refusals import AlreadySignedUp, Refused
from .series import cancel_dates, change_dates, reach

__all__ = [
    "AlreadySignedUp",
    "Refused",
    "cancel",
    "cancel_dates",
    "change_dates",
    "confirm",
    "erase",
    "fill",
    "places_left",
    "plan_dates",
    "prune",
    "reach",
    "register",
    "release_holds",
]
