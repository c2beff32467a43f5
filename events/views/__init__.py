"""What visitors see of actions."""

from .detail import detail
from .helping import change_help
from .index import index
from .papers import month_sheet, poster
from .sign_up import check, registration, sign_up, thanks

__all__ = [
    "change_help",
    "check",
    "detail",
    "index",
    "month_sheet",
    "poster",
    "registration",
    "sign_up",
    "thanks",
]
