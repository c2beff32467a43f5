"""What a person left in this area, found by their proven address."""

from django.utils import timezone
from django.utils.translation import gettext as _

from portal.entries import Entry
from portal.links import localized_url
from portal.models import Token

from . import cards, letters, services
from .models import Registration

KIND = "registration"


def _rows(email):
    rows = Registration.objects.filter(email=email.lower(), erased_at=None)
    return rows.select_related("date__event__locale").order_by("-date__starts", "pk")


def entries_for(email: str) -> list[Entry]:
    """All sign-ups of this address, the latest date first."""
    rows = list(_rows(email))
    cards.exchange_words([row.date.event for row in rows])
    return [_entry(row) for row in rows]


def _entry(row):
    state = row.get_status_display()
    if row.active and row.date.cancelled:
        state = _("fällt aus")
    elif row.active and row.date.ends < timezone.now():
        state = _("vorbei")
    open_ = row.active and row.date.ends >= timezone.now()
    return Entry(
        kind=_("Anmeldung"),
        title=row.date.event.words.title,
        when=row.date.starts,
        state=state,
        number=row.number,
        url=localized_url(row.date.event),
        action=_("Absagen") if open_ else "",
        ref=f"{KIND}:{row.pk}" if open_ else "",
    )


def act(email: str, ref: str) -> bool:
    """Cancel the sign-up that `ref` names, if it is theirs; tells whether it was."""
    kind, __, pk = ref.partition(":")
    if kind != KIND or not pk.isdecimal() or len(pk) > 15:
        return False
    row = _rows(email).filter(pk=pk).first()
    if row:
        services.cancel(row)
    return row is not None


def export(email: str) -> dict:
    """Everything kept about this address here, for a JSON file."""
    return {
        "registrations": [
            {
                "number": row.number,
                "event": row.date.event.title,
                "starts": row.date.starts.isoformat(),
                "name": row.name,
                "email": row.email,
                "phone": row.phone,
                "people": row.party_size,
                "fewest": row.fewest,
                "needs": row.needs,
                "promises": row.promised,
                "status": row.status,
                "language": row.language,
                "created_at": row.created_at.isoformat(),
            }
            for row in _rows(email)
        ]
    }


def erase(email: str) -> dict[str, int]:
    """Sign off what is still to come, then blank all; returns how many by kind."""
    rows = list(_rows(email))
    for row in rows:
        if row.active and row.date.ends >= timezone.now():
            services.cancel(row)
    subjects = [f"registration:{row.pk}" for row in rows]
    Token.objects.filter(purpose=letters.PURPOSE, subject__in=subjects).delete()
    services.erase(Registration.objects.filter(pk__in=[row.pk for row in rows]))
    return {KIND: len(rows)}
