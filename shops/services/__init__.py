"""What happens with places and applications. Every rule about them stands here, once."""

from . import claims
from .applications import (
    WAIT,
    accept,
    answer,
    apply,
    ask_back,
    decline,
    waitlist,
    withdraw,
)
from .claims import Refused, Taken, check_claims, claim_days, close, close_shop, release
from .keeping import erase, prune
from .slots import WEEKS, AnyWeek, Slot, any_week, free_slots, is_free

__all__ = [
    "WAIT",
    "WEEKS",
    "AnyWeek",
    "Refused",
    "Slot",
    "Taken",
    "accept",
    "answer",
    "any_week",
    "apply",
    "ask_back",
    "check_claims",
    "claim_days",
    "claims",
    "close",
    "close_shop",
    "decline",
    "erase",
    "free_slots",
    "is_free",
    "prune",
    "release",
    "waitlist",
    "withdraw",
]
