"""All standard pages in the order in which they are made: parents first."""

from home.demo.about import ABOUT
from home.demo.accessibility import ACCESSIBILITY
from home.demo.contact import CONTACT, IMPRINT
from home.demo.easy import EASY, SIGNING
from home.demo.page import Page
from home.demo.privacy import PRIVACY
from home.demo.quarters import QUARTER_INDEX, QUARTER_PAGES
from home.demo.taking_part import START, TAKING_PART

__all__ = ["PAGES", "Page"]

PAGES: tuple[Page, ...] = (
    START,
    QUARTER_INDEX,
    *QUARTER_PAGES,
    TAKING_PART,
    ABOUT,
    CONTACT,
    IMPRINT,
    PRIVACY,
    ACCESSIBILITY,
    EASY,
    SIGNING,
)
