"""Shops for a time, the places in them, and who sells there."""

from .application import Application, ApplicationUpdate
from .claim import Claim, ClaimedDay
from .place import OpeningException, Place
from .producer import Producer
from .producer_page import ProducerIndexPage, ProducerPage
from .shop_page import ShopIndexPage, ShopPage

__all__ = [
    "Application",
    "ApplicationUpdate",
    "Claim",
    "ClaimedDay",
    "OpeningException",
    "Place",
    "Producer",
    "ProducerIndexPage",
    "ProducerPage",
    "ShopIndexPage",
    "ShopPage",
]
