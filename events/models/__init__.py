"""Actions: the plan is page content, the dates and who comes are plain rows."""

from .event_date import EventDate
from .event_page import EventIndexPage, EventPage
from .registration import Registration

__all__ = ["EventDate", "EventIndexPage", "EventPage", "Registration"]
