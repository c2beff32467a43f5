"""The desk: what waits on staff, and where they begin something new. It only composes."""

from .desk import arrange

__all__ = ["arrange"]
