"""What waits on those who keep the actions: the next seven days, and whom to call."""

from datetime import timedelta

from django.db.models import Count, Q
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from portal import times
from portal.waiting import Act, Queue, Waiting

from .models import EventDate, Registration

DAYS = 7


def _soon():
    today = timezone.localdate()
    rows = EventDate.objects.public().upcoming().between(today, today + timedelta(days=DAYS - 1))
    return rows.filter(status=EventDate.Status.PLANNED)


def _people(date) -> str:
    if date.event.sign_up == "none":
        return _("ohne Anmeldung")
    if date.capacity is None:
        people = ngettext("%(taken)s Person", "%(taken)s Personen", date.taken)
    else:
        people = _("%(taken)s von %(places)s Plätzen")
    return people % {"taken": date.taken, "places": date.capacity}


def _notes(date):
    when = times.when(date.starts, date.ends)
    relation = times.relation(date.starts)
    yield f"{relation}, {when}" if relation else when
    yield _people(date)
    if date.waiting:
        yield ngettext("%(waiting)s wartet", "%(waiting)s warten", date.waiting) % {
            "waiting": date.waiting
        }
    if missing := sum(max(row.least - row.promised, 0) for row in date.help_wanted.all()):
        yield _("es fehlen Helfende: %(missing)s") % {"missing": missing}


def _access_is_known(date) -> bool:
    facts = {fact.value for fact in date.event.access(date.place)}
    return bool(facts - {"unknown"})


def _row(date) -> Waiting:
    url = reverse("wagtailsnippets_events_eventdate:inspect", args=[date.pk])
    paper = reverse("wagtailsnippets_events_eventdate:paper", args=[date.pk])
    return Waiting(
        title=date.event.title,
        url=url,
        notes=tuple(_notes(date)),
        warning="" if _access_is_known(date) else _("Zugang fehlt"),
        acts=(Act(_("Liste drucken"), paper), Act(_("Öffnen"), url)),
    )


def _call(row) -> Waiting:
    url = reverse("wagtailsnippets_events_registration:inspect", args=[row.pk])
    when = times.when(row.date.starts, row.date.ends)
    contact = row.phone or _("ohne Telefon")
    notes = (row.get_to_tell_display(), contact, f"{row.date.event.title}, {when}")
    return Waiting(row.name, url, notes, acts=(Act(_("Öffnen"), url),))


def _calls(limit) -> list[Queue]:
    """People without mail who must hear something; no panel when there is nobody."""
    rows = Registration.objects.to_call().select_related("date__event")
    first = tuple(_call(row) for row in rows.order_by("date__starts", "pk")[:limit])
    if not first:
        return []
    may = "events.change_registration"
    return [Queue("calls", _("Anrufen"), "user", may, first, rows.count(), "", order=45)]


def queues(limit=5) -> list[Queue]:
    """Whom to call, and the next dates with who comes; who sees them may see the sign-ups."""
    return [*_calls(limit), *_next_dates(limit)]


def _next_dates(limit) -> list[Queue]:
    rows = _soon()
    today = timezone.localdate()
    waiting = Count("registrations", filter=Q(registrations__status="waiting"))
    # Counting drops the order of the model.
    first = rows.with_event().annotate(waiting=waiting).order_by("starts", "pk")[:limit]
    now = rows.between(today, today).count()
    said = ngettext("%(count)s Aktion", "%(count)s Aktionen", now)
    return [
        Queue(
            name="next-dates",
            title=_("Nächste Aktionen"),
            icon="date",
            permission="events.view_registration",
            rows=tuple(_row(date) for date in first),
            count=rows.count(),
            all_url=reverse("wagtailsnippets_events_eventdate:list"),
            order=50,
            greeting=said % {"count": now} if now else "",
        )
    ]
