"""Actions in the admin: dates, sign-ups, and what staff do with them."""

from .dates import EventDateViewSet
from .registrations import RegistrationViewSet

__all__ = ["EventDateViewSet", "RegistrationViewSet"]
