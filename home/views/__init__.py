"""What visitors see of the square: pages, forms, search."""

from .campaigns import campaign, campaign_index
from .pages import quarter, quarters, start

__all__ = ["campaign", "campaign_index", "quarter", "quarters", "start"]
