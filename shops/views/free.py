"""The places of a shop by weeks: as a table and, the same, as a list."""

from dataclasses import dataclass
from functools import cached_property
from urllib.parse import urlencode

from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from portal.shell import Link

from .. import opening, weeks

ICONS = {
    weeks.FREE: "circle",
    weeks.ASKED: "half",
    weeks.TAKEN: "disc",
    weeks.CLOSED: "minus",
}


@dataclass(frozen=True)
class Cell:
    """One place in one week: symbol, word, and the link to ask for it where one can."""

    place: str
    state: str
    icon: str
    word: str
    url: str
    link: str
    full: str


@dataclass(frozen=True)
class Line:
    week: str
    cells: list[Cell]

    @property
    def open(self) -> list[Cell]:
        return [cell for cell in self.cells if cell.url]


class Free:
    """What `components/week_grid.html` and `components/free_list.html` show of a shop."""

    def __init__(self, shop, first, days, wishes):
        self.shop = shop
        self.first = first
        self.held = {(place, day): kind for place, day, kind, __ in days}
        self.wishes = wishes
        self.limits = {
            "today": timezone.localdate(),
            "first_day": shop.first_day,
            "last_day": shop.last_day,
        }

    @cached_property
    def places(self):
        return list(self.shop.places.order_by("kind", "number"))

    @cached_property
    def weeks(self):
        return weeks.weeks(self.first, **self.limits)

    @cached_property
    def lines(self) -> list[Line]:
        return [
            Line(
                opening.period(week.first_day, week.last_day),
                [self._cell(place, week) for place in self.places],
            )
            for week in self.weeks
        ]

    @property
    def open(self) -> list[Line]:
        return [line for line in self.lines if line.open]

    @property
    def title(self):
        if not self.weeks:
            return ""
        return opening.period(self.weeks[0].first_day, self.weeks[-1].last_day)

    @property
    def last_words(self):
        return opening.plain_day(self.weeks[-1].last_day) if self.weeks else ""

    @property
    def apply_url(self):
        return reverse("shops:apply") if self.shop.takes_applications else ""

    @cached_property
    def steps(self):
        before, after = weeks.steps(self.first, **self.limits)
        return {"previous": self._step(before), "next": self._step(after)}

    def _step(self, monday):
        if monday is None:
            return None
        label = _("ab %(day)s") % {"day": opening.plain_day(monday)}
        return Link(label, f"?ab={monday.isoformat()}#plaetze")

    def _cell(self, place, week):
        state = weeks.state(place.pk, week, self.held, self.wishes)
        word = WORDS[state]()
        can_ask = self.apply_url and state in LINKS
        query = urlencode({"platz": place.pk, "woche": week.monday.isoformat()})
        period = opening.period(week.first_day, week.last_day)
        return Cell(
            place=place.label,
            state=state,
            icon=ICONS[state],
            word=word,
            url=f"{self.apply_url}?{query}" if can_ask else "",
            link=LINKS[state]() if can_ask else "",
            full=f"{place.label}, {period}",
        )


WORDS = {
    weeks.FREE: lambda: pgettext("place", "frei"),
    weeks.ASKED: lambda: pgettext("place", "angefragt"),
    weeks.TAKEN: lambda: pgettext("place", "belegt"),
    weeks.CLOSED: lambda: pgettext("place", "geschlossen"),
}
# Asking never blocks, so a place that others have asked for can be asked for as well.
LINKS = {
    weeks.FREE: lambda: pgettext("place", "anfragen"),
    weeks.ASKED: lambda: _("trotzdem anfragen"),
}
