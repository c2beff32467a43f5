"""What a person left in this area, found by their proven address or by a link."""

from datetime import datetime, time

from django.db.models import Exists, OuterRef
from django.http import HttpResponse
from django.utils import timezone
from django.utils.translation import gettext as _

from portal import tokens
from portal.entries import Entry
from portal.links import localized_url

from . import letters, services
from .models import Application, Claim, Producer, ProducerPage
from .views.status import status

KIND = "application"


def find(request, secret: str) -> HttpResponse | None:
    """The page behind a secret link; None when the link is none of this area."""
    try:
        token = tokens.find(secret, letters.PURPOSE)
    except tokens.Invalid:
        return None
    rows = Application.objects.select_related("shop__locale", "place__shop")
    application = rows.filter(pk=token.subject.partition(":")[2], erased_at=None).first()
    return application and status(request, application)


def _rows(email):
    rows = Application.objects.filter(email=email.lower(), erased_at=None)
    return rows.select_related("shop__locale", "place__shop").order_by("-first_day", "pk")


def entries_for(email: str) -> list[Entry]:
    """All applications of this address, the latest days first."""
    return [_entry(row) for row in _rows(email)]


def _can_end(row):
    return row.open or (row.status == "confirmed" and row.last_day >= timezone.localdate())


def _entry(row):
    return Entry(
        kind=_("Anfrage"),
        title=letters.what(row),
        when=timezone.make_aware(datetime.combine(row.first_day, time.min)),
        state=row.get_status_display(),
        number=row.number,
        url=localized_url(row.shop),
        action=_("Zurückziehen") if _can_end(row) else "",
        ref=f"{KIND}:{row.pk}" if _can_end(row) else "",
    )


def act(email: str, ref: str) -> bool:
    """Withdraw the application that `ref` names, if it is theirs; tells whether it was."""
    kind, __, pk = ref.partition(":")
    if kind != KIND or not pk.isdecimal() or len(pk) > 15:
        return False
    row = _rows(email).filter(pk=pk).first()
    if row and _can_end(row):
        services.withdraw(row)
    return row is not None


def export(email: str) -> dict:
    """Everything kept about this address here, for a JSON file."""
    return {
        "applications": [_exported(row) for row in _rows(email).prefetch_related("updates")],
        "producers": [
            {
                "name": row.name,
                "contact": row.contact,
                "email": row.email,
                "phone": row.phone,
                "goods": row.goods,
                "created_at": row.created_at.isoformat(),
            }
            for row in Producer.objects.filter(email__iexact=email)
        ],
    }


def _exported(row):
    names = ("number", "offer", "story", "flexible", "needs", "needs_text", "sells_as", "name")
    names += ("email", "phone", "status", "language")
    return {name: getattr(row, name) for name in names} | {
        "shop": row.shop.title,
        "place": row.place.label if row.place else "",
        "first_day": row.first_day.isoformat(),
        "last_day": row.last_day.isoformat(),
        "created_at": row.created_at.isoformat(),
        "messages": [
            {"status": update.status, "text": update.text, "at": update.created_at.isoformat()}
            for update in row.updates.all()
        ],
    }


def erase(email: str) -> dict[str, int]:
    """Withdraw what is still to come, then blank all; returns how many by kind."""
    rows = list(_rows(email))
    for row in rows:
        if _can_end(row):
            services.withdraw(row)
    services.erase(Application.objects.filter(pk__in=[row.pk for row in rows]))
    return {KIND: len(rows), "producer": _erase_producers(email)}


def _erase_producers(email):
    """A contact goes; where claims or a profile hang on it, only what is not public goes."""
    rows = Producer.objects.filter(email__iexact=email)
    count = rows.count()
    held = Exists(Claim.objects.filter(producer=OuterRef("pk")))
    shown = Exists(ProducerPage.objects.filter(producer=OuterRef("pk")))
    rows.filter(~held & ~shown).delete()
    rows.filter(~shown).update(name="–", goods="")
    rows.update(contact="", email="", phone="", note="", language="de")
    return count


def prune(at=None) -> int:
    """Forget what has been kept long enough."""
    return services.prune(at)
