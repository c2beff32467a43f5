"""What visitors see of actions."""

from .detail import detail
from .helping import take_back
from .index import index
from .sign_up import check, registration, sign_up, thanks

__all__ = ["check", "detail", "index", "registration", "sign_up", "take_back", "thanks"]
