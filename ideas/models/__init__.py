"""The idea board: what residents propose, who supports it, and what the town answers."""

from .idea import Idea
from .idea_index_page import IdeaIndexPage
from .status_update import StatusUpdate
from .support import Support

__all__ = ["Idea", "IdeaIndexPage", "StatusUpdate", "Support"]
