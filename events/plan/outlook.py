"""What a plan makes of the next dates, in plain words for the one who edits it."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from django.utils import formats, timezone
from django.utils.translation import gettext as _

from portal import times

from .matching import conflicts, match
from .moments import Moment, horizon

SHOWN = 10


@dataclass(frozen=True)
class Line:
    """One date as it will be; `row` is the published one, where there is one.

    `mark` is "" for a date that takes place, "off" for one that does not, and "conflict" for one
    that people signed up for and that the plan no longer knows.
    """

    when: str
    starts: datetime | None = None
    mark: str = ""
    notes: tuple[str, ...] = ()
    row: object = None


def words(starts: datetime, ends: datetime) -> str:
    """Dienstag, 3. März 2026, 18 bis 20 Uhr."""
    if ends - starts >= timedelta(hours=14) or times.whole_days(starts, ends):
        return times.when(starts, ends)
    day = formats.date_format(timezone.localtime(starts), "l, j. F Y")
    span = {"first": times.clock(starts), "last": times.clock(ends)}
    return f"{day}, {_('%(hours)s Uhr') % {'hours': _('%(first)s bis %(last)s') % span}}"


def outlook(plan, rows, at: datetime) -> list[Line]:
    """The next ten, and before them everything that needs a look.

    `rows` are the published dates with `taken`, the people who have a place.
    """
    moments = plan.moments(horizon(at))
    pairs, _left = match(rows, moments, at=at, once=not plan.repeat)
    lines = [
        _line(row, moment, bool(rows), plan.second) for row, moment in pairs if moment.ends > at
    ]
    lines += [_skipped(moment) for moment in moments if moment.skipped and moment.ends > at]
    lines.sort(key=lambda line: line.starts)
    gone = [_gone(row) for row in conflicts(plan, rows, at)]
    keys = {row.key for row in (*moments, *rows)}
    return [*gone, *_idle(plan, keys, at), *lines[:SHOWN]]


def _line(row, moment, published, second):
    notes = []
    if moment.cancelled:
        notes.append(_("fällt aus: %(reason)s") % {"reason": moment.cancelled})
    elif moment.planned:
        notes.append(_("Verschoben. Vorher: %(old)s.") % {"old": times.day(moment.planned)})
    if moment.venue:
        notes.append(_("Anderer Ort"))
    if moment.note:
        notes.append(moment.note)
    notes += [*_clock_notes(moment, second), *_new_notes(row, moment, published)]
    mark = "off" if moment.cancelled else ""
    return Line(words(moment.starts, moment.ends), moment.starts, mark, tuple(notes), row)


def _clock_notes(moment: Moment, second):
    if moment.missing:
        yield _("In dieser Nacht springt die Uhr von 2 auf 3 Uhr.")
    if moment.twice and second:
        yield _("Diese Stunde gibt es in dieser Nacht zweimal. Es gilt die zweite.")
    elif moment.twice:
        yield _("Diese Stunde gibt es in dieser Nacht zweimal. Es gilt die erste.")


def _new_notes(row, moment, published):
    if row and _instants(row) != _instants(moment):
        yield _("Noch nicht veröffentlicht. Bisher: %(old)s.") % {
            "old": words(row.starts, row.ends)
        }
    elif not row and published:
        yield _("Noch nicht veröffentlicht.")


def _instants(span):
    return span.starts.timestamp(), span.ends.timestamp()


def _skipped(moment):
    notes = (_("kein Termin: %(reason)s") % {"reason": moment.skipped},)
    return Line(words(moment.starts, moment.ends), moment.starts, "off", notes)


def _gone(row):
    note = _(
        "Dieser Termin steht nicht mehr im Plan, hat aber Anmeldungen. "
        "Sagen Sie ihn zuerst ab, mit einem Grund."
    )
    return Line(words(row.starts, row.ends), row.starts, "conflict", (note,), row)


def _idle(plan, keys, at):
    """Exceptions that meet no date, neither of the plan nor published: mostly a slip."""
    slots = [(date.fromisoformat(key[:10]), time.fromisoformat(key[11:])) for key in keys]
    for row in (*plan.off, *plan.changes):
        coming = (getattr(row, "last_day", None) or row.day) >= timezone.localdate(at)
        if coming and row.day <= horizon(at) and not any(row.meets(*slot) for slot in slots):
            note = _("Diese Ausnahme trifft keinen Termin.")
            yield Line(times.date_words(row.day, year=True), None, "conflict", (note,))
