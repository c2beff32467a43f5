"""The occupancy of the shops as a drawing: where each cell stands, and what it says."""

from dataclasses import dataclass

from django.utils import formats
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from portal.figures import Cell, Occupancy

LABEL, HEAD, WIDTH, HEIGHT = 208, 44, 68, 46
LETTERS = 21


@dataclass(frozen=True)
class Box:
    """One cell of the drawing: where, its tone, number and sign; the same in words.

    `says` stands in the table; `words` also names shop and week, for the drawing.
    """

    x: int
    y: int
    tone: str
    number: str
    sign: str
    says: str
    words: str
    url: str


@dataclass(frozen=True)
class Line:
    label: str
    short: str
    url: str
    y: int
    boxes: tuple[Box, ...]


@dataclass(frozen=True)
class Week:
    x: int
    name: str
    day: str


@dataclass(frozen=True)
class Plot:
    width: int
    height: int
    weeks: tuple[Week, ...]
    lines: tuple[Line, ...]


def draw(occupancy: Occupancy, *, links: bool) -> Plot:
    """Lay out all rows; cells lead somewhere only if `links`."""
    weeks = tuple(
        Week(_x(number), _("KW %(week)s") % {"week": day.isocalendar().week}, _day(day))
        for number, day in enumerate(occupancy.weeks)
    )
    lines = tuple(
        Line(
            row.label,
            _shortened(row.label),
            row.url,
            HEAD + number * HEIGHT,
            tuple(_box(row, column, number, weeks, links) for column in range(len(weeks))),
        )
        for number, row in enumerate(occupancy.rows)
    )
    return Plot(LABEL + WIDTH * len(weeks), HEAD + HEIGHT * len(lines), weeks, lines)


def _x(column) -> int:
    return LABEL + column * WIDTH


def _day(day) -> str:
    return formats.date_format(day, "j.n.")


def _shortened(label) -> str:
    return label if len(label) <= LETTERS else label[: LETTERS - 1].rstrip() + "…"


def _box(row, column, number, weeks, links) -> Box:
    cell = row.cells[column]
    says = words(cell)
    return Box(
        x=_x(column),
        y=HEAD + number * HEIGHT,
        tone=_tone(cell),
        number=f"{cell.taken}/{cell.total}" if cell.total else "–",
        sign=_sign(cell),
        says=says,
        words=f"{row.label}, {weeks[column].name}: {says}",
        url=cell.url if links else "",
    )


def _tone(cell: Cell) -> str:
    if not cell.total:
        return "shut"
    if cell.taken >= cell.total:
        return "full"
    return "some" if cell.taken else "free"


def _clash(cell: Cell) -> bool:
    """More people ask than there are places left."""
    return cell.asked > max(cell.total - cell.taken, 0)


def _sign(cell: Cell) -> str:
    if not cell.asked:
        return ""
    return f"! {cell.asked}" if _clash(cell) else f"? {cell.asked}"


def words(cell: Cell) -> str:
    """4 von 6 Plätzen vergeben, 2 Anfragen offen."""
    if cell.total:
        taken = _("%(taken)s von %(total)s Plätzen vergeben")
        said = [taken % {"taken": cell.taken, "total": cell.total}]
    else:
        said = [_("geschlossen")]
    if cell.asked:
        asked = ngettext("%(asked)s Anfrage offen", "%(asked)s Anfragen offen", cell.asked)
        said.append(asked % {"asked": cell.asked})
    if _clash(cell):
        said.append(_("mehr Anfragen als freie Plätze"))
    return ", ".join(said)
