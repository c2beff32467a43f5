"""The editorial pages, and the square that all areas open onto."""

from .content_page import ContentPage
from .home_page import HomePage
from .quarter_page import QuarterIndexPage, QuarterPage

__all__ = ["ContentPage", "HomePage", "QuarterIndexPage", "QuarterPage"]
