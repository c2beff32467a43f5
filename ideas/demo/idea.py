"""The shape of a demo idea: what somebody proposes, and the steps since, in days from today."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Step:
    """One change of status, so many days ago; `goal`: the older idea it is merged into."""

    to: str
    ago: int
    text: str
    office: str = ""
    next_step: str = ""
    goal: str = ""


@dataclass(frozen=True, kw_only=True)
class DemoIdea:
    """`ago`: so many days ago it came in; `supports`: by how many people; no quarter: the town."""

    slug: str
    title: str
    ago: int
    text: str = ""
    quarter: str = ""
    place: str = ""
    name: str = ""
    topics: tuple[str, ...] = ()
    language: str = "de"
    source: str = "web"
    supports: int = 0
    suspicion: int = 0
    steps: tuple[Step, ...] = ()


def published(ago: int, text: str = "Danke für die Idee. Was meinen die Nachbarn dazu?") -> Step:
    return Step(to="open", ago=ago, text=text, office="Quartiersbüro")
