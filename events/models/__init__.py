"""Actions: the plan is page content, the dates and who comes are plain rows."""

from .event_date import EventDate
from .event_page import EventIndexPage, EventPage
from .helping import HelpOffer, HelpWanted
from .imported_event import ImportedEvent
from .partner_feed import FeedRun, PartnerFeed
from .registration import Registration

__all__ = [
    "EventDate",
    "EventIndexPage",
    "EventPage",
    "FeedRun",
    "HelpOffer",
    "HelpWanted",
    "ImportedEvent",
    "PartnerFeed",
    "Registration",
]
