"""The shape in which areas show a person what they left there."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class Entry:
    """One thing that a person left: what, when, how it stands, and the one act that is possible.

    `ref` names the row (such as "registration:12") for the act; without an act it is empty.
    """

    kind: str
    title: str
    when: datetime | None
    state: str
    number: str = ""
    url: str = ""
    action: str = ""
    ref: str = ""
