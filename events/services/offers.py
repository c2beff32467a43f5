"""Promises of help, counted and kept. Whoever calls has locked the date's row."""

from itertools import pairwise

from django.utils.translation import gettext as _

from ..models import HelpOffer
from .refusals import Refused


def check(date, helps, kept=None) -> list:
    """The rows of this help, else Refused; `helps` maps keys to counts, as `kept` did before.

    A form asks before it is sent on; what counts is the answer under the lock.
    """
    rows = {row.key: row for row in date.help_wanted.needed()}
    for key, count in helps.items():
        if key not in rows:
            raise Refused(_("Diese Hilfe suchen wir an dem Termin nicht mehr."))
        _check_count(rows[key], count, (kept or {}).get(key, 0))
    chosen = [rows[key] for key in helps]
    _check_hours([row for row in chosen if row.is_shift])
    return chosen


def check_someone_comes(helps, party_size):
    """A party of nobody must help; staff may write that down after the sign-up."""
    if not helps and not party_size:
        raise Refused(_("Sagen Sie, wie viele Personen kommen oder wobei Sie helfen."))


def _check_count(row, count, before):
    """Refused when more is promised than is free; what was promised before may stay."""
    left = row.free + before
    if row.is_shift:
        left = min(left, 1)
    if before < count and left < count:
        words = {"free": left, "help": row}
        if left:
            raise Refused(_("Davon fehlen nur noch %(free)s: %(help)s.") % words)
        raise Refused(_("Dafür haben wir schon genug Hilfe: %(help)s.") % words)


def _check_hours(shifts):
    """One person cannot be in two shifts at once; one may begin when the other ends."""
    for one, other in pairwise(sorted(shifts, key=lambda row: (row.starts, row.ends))):
        if other.starts < one.ends:
            words = _("%(one)s und %(other)s sind zur gleichen Zeit. Wählen Sie eines davon.")
            raise Refused(words % {"one": one, "other": other})


def promise(registration, date, helps) -> None:
    """Write down what a sign-up promises, instead of what it promised before."""
    if registration.source == "web":
        check_someone_comes(helps, registration.party_size)
    kept = dict(registration.offers.values_list("wanted__key", "count"))
    chosen = check(date, helps, kept)
    registration.offers.filter(wanted__dropped=False).delete()
    HelpOffer.objects.bulk_create(
        HelpOffer(registration=registration, wanted=row, count=helps[row.key]) for row in chosen
    )
