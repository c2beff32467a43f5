"""What waits on one account: the queues of all areas, and those of the square itself."""

from datetime import timedelta

from django.db.models import F, Q
from django.urls import reverse
from django.utils import formats, timezone
from django.utils.translation import gettext as _

from events import waiting as events
from ideas import waiting as ideas
from portal.models import Inquiry, PortalImage
from portal.waiting import Act, Queue, Waiting
from shops import waiting as shops

from .rights import may

SHOWN = 5
# What a reported barrier is promised: an answer within two weeks.
DAYS_TO_ANSWER = 14
DAYS_AHEAD = 60


def queues_for(user) -> list[Queue]:
    """All that this account may see, in the order of the desk."""
    windows = [ideas.queues, shops.queues, events.queues, inquiries, picture_rights]
    found = [queue for window in windows for queue in window(SHOWN)]
    return sorted((one for one in found if may(user, one.permission)), key=lambda one: one.order)


def inquiries(limit=SHOWN) -> list[Queue]:
    """Questions, reported barriers and wishes that nobody has answered, oldest first."""
    rows = Inquiry.objects.filter(status=Inquiry.Status.OPEN)
    return [
        Queue(
            name="inquiries",
            title=_("Fragen beantworten"),
            icon="mail",
            permission="portal.change_inquiry",
            rows=tuple(_inquiry(row) for row in rows.order_by("created_at", "pk")[:limit]),
            count=rows.count(),
            all_url=reverse("wagtailsnippets_portal_inquiry:list") + "?status=open",
            order=60,
        )
    ]


def _inquiry(row) -> Waiting:
    url = reverse("wagtailsnippets_portal_inquiry:edit", args=[row.pk])
    due = timezone.localdate(row.created_at) + timedelta(days=DAYS_TO_ANSWER)
    return Waiting(
        title=f"{row.get_kind_display()} {row.number}",
        url=url,
        since=row.created_at,
        due=due if row.kind == Inquiry.Kind.BARRIER else None,
        warning=_("vielleicht Werbung") if row.suspicion else "",
        acts=(Act(_("Antworten"), url),),
    )


def picture_rights(limit=SHOWN) -> list[Queue]:
    """Pictures that are hidden, or will be soon, because a consent is missing or runs out."""
    end = timezone.localdate() + timedelta(days=DAYS_AHEAD)
    written = Q(consent=PortalImage.Consent.WRITTEN, consent_ends__lte=end)
    # What has no end comes first on one database and last on the other, unless it is said.
    first = F("consent_ends").asc(nulls_first=True)
    rows = PortalImage.objects.filter(Q(consent=PortalImage.Consent.OPEN) | written)
    return [
        Queue(
            name="picture-rights",
            title=_("Bildrechte"),
            icon="image",
            permission="portal.change_portalimage",
            rows=tuple(_picture(row) for row in rows.order_by(first, "pk")[:limit]),
            count=rows.count(),
            # The list of pictures cannot be narrowed to these; what is done makes room here.
            all_url="",
            order=80,
        )
    ]


def _picture(row) -> Waiting:
    url = reverse("wagtailimages:edit", args=[row.pk])
    return Waiting(
        title=row.title, url=url, warning=_consent(row), acts=(Act(_("Bild öffnen"), url),)
    )


def _consent(row) -> str:
    if row.consent == PortalImage.Consent.OPEN:
        return _("Einwilligung fehlt")
    day = formats.date_format(row.consent_ends, _("j. F Y"))
    if row.consent_ends < timezone.localdate():
        return _("Einwilligung endete am %(day)s") % {"day": day}
    return _("Einwilligung endet am %(day)s") % {"day": day}
