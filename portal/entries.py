"""The shape in which areas show a person what they left there."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class Entry:
    """One thing that a person left: what, when, how it stands, and what can be done."""

    title: str
    when: datetime | None
    state: str
    url: str = ""
    action_label: str = ""
    action_url: str = ""
