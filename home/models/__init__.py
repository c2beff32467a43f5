"""The editorial pages, and the square that all areas open onto."""

from .campaign_page import CampaignIndexPage, CampaignPage
from .content_page import ContentPage
from .home_page import HomePage
from .quarter_page import QuarterIndexPage, QuarterPage

__all__ = [
    "CampaignIndexPage",
    "CampaignPage",
    "ContentPage",
    "HomePage",
    "QuarterIndexPage",
    "QuarterPage",
]
