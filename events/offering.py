"""Help that is wanted, in words: on cards and pages, and as fields of the sign-up form."""

from django import forms
from django.utils.translation import get_language_bidi, ngettext
from django.utils.translation import gettext as _

SHIFTS, THING = "shifts", "bring-"
ON_A_CARD = 2


def isolated(words) -> str:
    """German words inside a line that may run the other way."""
    return f"\u2068{words}\u2069" if get_language_bidi() else str(words)


def _named(row) -> str:
    """Aufbau, 9–11 Uhr: German words, and hours in the language of the reader."""
    title = isolated(row.title)
    return f"{title}, {row.hours}" if row.is_shift else title


def short(date) -> str:
    """2 × Aufbau, 1 × Leiter: what is still wanted at this date; empty when nothing is."""
    rows = date.open_help()
    words = [f"{row.free} × {row.title}" for row in rows[:ON_A_CARD]]
    return isolated(", ".join(words + ["…"] * (len(rows) > ON_A_CARD))) if rows else ""


def still(row) -> str:
    """How many are still wanted of this help."""
    if not row.free:
        return _("genug Hilfe")
    return ngettext("noch %(free)s gesucht", "noch %(free)s gesucht", row.free) % {"free": row.free}


def notes(row) -> list[str]:
    """What to know before promising: to bring along, for whom, what is hard."""
    found = []
    if row.bring:
        found.append(_("Mitbringen: %(what)s") % {"what": isolated(row.bring)})
    if row.age_note:
        found.append(isolated(row.age_note))
    if row.hardship:
        found.append(_("Anstrengend: %(what)s") % {"what": isolated(row.hardship)})
    return found


def listed(date) -> list[dict]:
    """All help that this date needs, also what is promised by now."""
    rows = date.help_wanted.all() if date and date.is_ahead() else []
    return [{"help": _named(row), "still": still(row), "notes": notes(row)} for row in rows]


def fields(dates) -> dict[str, forms.Field]:
    """One choice of shifts, and a number for each thing that is still wanted at these dates."""
    found = {}
    for date in dates:
        for row in date.open_help():
            found.setdefault(row.key, []).append(row)
    # In a series each date has counts of its own.
    counted = len(dates) == 1
    shifts = [(key, _label(rows, counted)) for key, rows in found.items() if rows[0].is_shift]
    fields = {SHIFTS: _shifts(shifts)} if shifts else {}
    things = [rows[0] for rows in found.values() if not rows[0].is_shift]
    return fields | {THING + row.key: _thing(row, counted) for row in things}


def _label(rows, counted):
    """With its hours, unless they differ from date to date."""
    row = rows[0]
    alike = len({str(other) for other in rows}) == 1
    head = _named(row) if alike else isolated(row.title)
    return ". ".join([f"{head} ({still(row)})" if counted else head, *notes(row)])


def _shifts(choices):
    return forms.MultipleChoiceField(
        label=_("Ich helfe mit"),
        required=False,
        choices=choices,
        widget=forms.CheckboxSelectMultiple,
        error_messages={
            "invalid_choice": _("Diese Hilfe suchen wir an dem Termin nicht mehr."),
        },
    )


def _thing(row, counted):
    most = row.free if counted else row.most
    return forms.TypedChoiceField(
        label=_("Ich bringe mit: %(thing)s") % {"thing": isolated(row.title)},
        required=False,
        coerce=int,
        empty_value=0,
        initial=0,
        choices=[(count, str(count)) for count in range(most + 1)],
        help_text=still(row) if counted else "",
        error_messages={
            "invalid_choice": _("Diese Hilfe suchen wir an dem Termin nicht mehr."),
        },
    )


def helps(answers) -> dict[str, int]:
    """What was answered to `fields`, as the services take it."""
    shifts = dict.fromkeys(answers.get(SHIFTS) or [], 1)
    things = {name.removeprefix(THING): n for name, n in answers.items() if name.startswith(THING)}
    return shifts | {key: count for key, count in things.items() if count}


def answers(date, registration) -> dict:
    """What this sign-up promises, as answers to `fields`; there it counts as still wanted."""
    own = {promise.wanted_id: promise.count for promise in registration.promises}
    rows = [row for row in date.help_wanted.all() if row.pk in own]
    for row in rows:
        row.promised -= own[row.pk]
    things = {THING + row.key: own[row.pk] for row in rows if not row.is_shift}
    return things | {SHIFTS: [row.key for row in rows if row.is_shift]}


def is_help(name) -> bool:
    """Whether an answer is one to `fields`."""
    return name == SHIFTS or name.startswith(THING)


def promised(date, answers) -> tuple[str, str]:
    """Shifts and things of these answers in words, one a line, to look through once more."""
    wanted = helps(answers)
    rows = [row for row in date.help_wanted.all() if row.key in wanted]
    shifts = [_named(row) for row in rows if row.is_shift]
    things = [f"{wanted[row.key]} × {_named(row)}" for row in rows if not row.is_shift]
    return "\n".join(shifts), "\n".join(things)
