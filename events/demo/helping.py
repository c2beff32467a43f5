"""The shape of the help that a demo action needs."""

from dataclasses import asdict, dataclass


@dataclass(frozen=True, kw_only=True)
class Shift:
    """A task for `least` to `most` people; without hours as long as the action."""

    title: str
    most: int
    starts: str = ""
    ends: str = ""
    day: int = 1
    least: int = 0
    bring: str = ""
    age_note: str = ""
    hardship: str = ""

    def block(self, when) -> dict:
        hours = {"starts": self.starts or when.start, "ends": self.ends or when.end}
        return {"type": "shift", "value": asdict(self) | hours}


@dataclass(frozen=True, kw_only=True)
class Thing:
    """Something to bring along, so many of them."""

    title: str
    most: int

    def block(self, when) -> dict:
        return {"type": "thing", "value": asdict(self)}
