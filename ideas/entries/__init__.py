"""What a person left on the idea board: by their proven address, or by the link to one idea."""

from .mine import KIND, act, entries_for, erase, export, prune
from .status import find

__all__ = ["KIND", "act", "entries_for", "erase", "export", "find", "prune"]
