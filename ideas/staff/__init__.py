"""Ideas in the admin: read, decided, answered, and written down for somebody."""

from .ideas import IdeaViewSet
from .updates import StatusUpdateViewSet

__all__ = ["IdeaViewSet", "StatusUpdateViewSet"]
