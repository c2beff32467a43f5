"""Shops in the admin: who asks, who has which place, and what staff do with them."""

from .applications import ApplicationViewSet
from .claims import ClaimViewSet
from .places import OpeningExceptionViewSet, PlaceViewSet, ProducerViewSet

__all__ = [
    "ApplicationViewSet",
    "ClaimViewSet",
    "OpeningExceptionViewSet",
    "PlaceViewSet",
    "ProducerViewSet",
]
