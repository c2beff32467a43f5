"""The ideas of a proven address."""

from django.utils.translation import gettext as _

from portal.entries import Entry

from .. import services
from ..models import Idea

KIND = "idea"
prune = services.prune


def _rows(email):
    return Idea.objects.filter(email=email.lower(), erased_at=None).order_by("-created_at", "pk")


def entries_for(email: str) -> list[Entry]:
    """All ideas of this address, the newest first."""
    return [_entry(idea) for idea in _rows(email)]


def _entry(idea):
    return Entry(
        kind=_("Idee"),
        title=idea.title,
        when=idea.created_at,
        state=idea.get_status_display(),
        number=idea.number,
        url=idea.get_absolute_url() if idea.public else "",
        action=_("Zurückziehen") if idea.may_be_withdrawn else "",
        ref=f"{KIND}:{idea.pk}" if idea.may_be_withdrawn else "",
    )


def act(email: str, ref: str) -> bool:
    """Withdraw the idea that `ref` names, if it is theirs; tells whether it was."""
    kind, __, pk = ref.partition(":")
    if kind != KIND or not pk.isdecimal() or len(pk) > 15:
        return False
    idea = _rows(email).filter(pk=pk).first()
    if idea and idea.may_be_withdrawn:
        services.withdraw(idea)
    return idea is not None


def export(email: str) -> dict:
    """Everything kept about this address here, for a JSON file."""
    return {
        "ideas": [
            {
                "number": idea.number,
                "title": idea.title,
                "text": idea.text,
                "place": idea.place,
                "quarter": idea.quarter.slug if idea.quarter else "",
                "name": idea.display_name,
                "email": idea.email,
                "phone": idea.phone,
                "status": idea.status,
                "language": idea.language,
                "created_at": idea.created_at.isoformat(),
                "steps": [
                    {"status": step.status, "text": step.text, "at": step.created_at.isoformat()}
                    for step in idea.updates.all()
                ],
            }
            for idea in _rows(email).select_related("quarter").prefetch_related("updates")
        ]
    }


def erase(email: str) -> dict[str, int]:
    """Withdraw what nobody has read yet; what is public stays, without the person."""
    rows = list(_rows(email))
    for idea in rows:
        if idea.may_be_amended:
            services.withdraw(idea)
    return {KIND: services.erase(Idea.objects.filter(pk__in=[idea.pk for idea in rows]))}
