"""Actions in the admin: dates, sign-ups, partners' calendars, and what staff do with them."""

from .dates import EventDateViewSet
from .partner_feeds import PartnerFeedViewSet
from .registrations import RegistrationViewSet

__all__ = ["EventDateViewSet", "PartnerFeedViewSet", "RegistrationViewSet"]
