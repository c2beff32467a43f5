"""The nouns that all areas share, one module each."""

from .access import ACCESS_FACTS, AccessFacts
from .document import PortalDocument
from .draft import Draft
from .image import PortalImage, PortalRendition
from .inquiry import Inquiry
from .job_run import JobRun
from .outgoing_mail import OutgoingMail
from .page import BasePage, BasePageQuerySet
from .person import ResidentRow
from .quarter import Quarter
from .short_link import ShortLink
from .site_settings import SiteSettings
from .subscription import Subscription
from .token import Attempt, Token
from .topic import Topic, TopicLink
from .user import User
from .venue import Venue

__all__ = [
    "ACCESS_FACTS",
    "AccessFacts",
    "Attempt",
    "BasePage",
    "BasePageQuerySet",
    "Draft",
    "Inquiry",
    "JobRun",
    "OutgoingMail",
    "PortalDocument",
    "PortalImage",
    "PortalRendition",
    "Quarter",
    "ResidentRow",
    "ShortLink",
    "SiteSettings",
    "Subscription",
    "Token",
    "Topic",
    "TopicLink",
    "User",
    "Venue",
]
