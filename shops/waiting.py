"""What waits on staff in this area: applications to decide."""

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from portal import times
from portal.waiting import Act, Queue, Waiting

from . import letters
from .models import Application, ClaimedDay

ADMIN = "wagtailsnippets_shops_application"


def queues(limit: int = 5) -> list[Queue]:
    """One panel: the oldest due first, each with a warning when others want the same days."""
    rows = Application.objects.filter(status=Application.Status.SUBMITTED)
    first = list(rows.select_related("shop", "place__shop").order_by("decide_by", "pk")[:limit])
    rivals = list(Application.objects.open().only("pk", "shop", "place", "first_day", "last_day"))
    taken, count = _taken(first), rows.count()
    said = ngettext("{count} Anfrage entscheiden", "{count} Anfragen entscheiden", count)
    return [
        Queue(
            name="applications",
            title=_("Anfragen entscheiden"),
            icon="form",
            permission="shops.change_application",
            rows=tuple(_waiting(row, rivals, taken) for row in first),
            count=count,
            all_url=reverse(f"{ADMIN}:list"),
            order=30,
            greeting=said.format(count=count),
        )
    ]


def _taken(rows):
    """The places and days that somebody holds already, as far as these rows want them."""
    if not rows:
        return set()
    days = (min(row.first_day for row in rows), max(row.last_day for row in rows))
    places = [row.place_id for row in rows if row.place_id]
    held = ClaimedDay.objects.filter(place__in=places, day__range=days)
    return set(held.values_list("place_id", "day"))


def _waiting(row, rivals, taken):
    return Waiting(
        title=row.offer,
        url=reverse(f"{ADMIN}:inspect", args=[row.pk]),
        notes=(letters.what(row), times.span(row.first_day, row.last_day)),
        since=row.created_at,
        due=row.decide_by,
        warning=_warning(row, rivals, taken),
        acts=tuple(
            Act(label, reverse(f"{ADMIN}:decide", args=[row.pk, slug]))
            for slug, label in (
                ("zusagen", _("Zusagen")),
                ("warteliste", _("Auf die Warteliste")),
                ("absagen", _("Absagen")),
                ("rueckfrage", _("Rückfrage")),
            )
        ),
    )


def _warning(row, rivals, taken):
    if any(place == row.place_id and row.first_day <= day <= row.last_day for place, day in taken):
        return _("Der Platz ist schon vergeben.")
    count = sum(_clash(row, other) for other in rivals)
    words = ngettext(
        "{count} andere Anfrage will diese Tage.",
        "{count} andere Anfragen wollen diese Tage.",
        count,
    )
    return words.format(count=count) if count else ""


def _clash(row, other):
    same = other.pk != row.pk and other.shop_id == row.shop_id
    place = row.place_id is None or other.place_id in (None, row.place_id)
    return same and place and other.first_day <= row.last_day and other.last_day >= row.first_day
