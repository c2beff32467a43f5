"""All demo actions in one tuple; the texts stand in modules by noun."""

from events.demo.action import Action, When
from events.demo.gardens import GARDENS
from events.demo.lessons import LESSONS
from events.demo.stages import STAGES
from events.demo.tables import TABLES
from events.demo.workshops import WORKSHOPS

__all__ = ["ACTIONS", "Action", "When"]

ACTIONS: tuple[Action, ...] = (*WORKSHOPS, *GARDENS, *TABLES, *STAGES, *LESSONS)
