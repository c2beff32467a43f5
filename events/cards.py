"""How actions show themselves elsewhere: as cards, in constant queries."""

from django.utils import formats, timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from portal import times, words
from portal.cards import Card, State, Tag
from portal.links import localized_url

from . import offering
from .models import EventDate, EventPage


def exchange_words(events) -> None:
    """Give each German action the words of the reader's language, in one query."""
    words.exchange(events)


def _free(left):
    return ngettext("%(left)s Platz frei", "%(left)s Plätze frei", left) % {"left": left}


def state(date) -> State | None:
    """How it stands with this date; needs `taken` from `with_event()`.

    None when it is too late to come or to sign up.
    """
    event = date.event
    if date.cancelled:
        return State("cross", mark(date), "bad")
    if date.ends < timezone.now() or (event.sign_up == "open" and not date.is_open()):
        return None
    if event.sign_up == "none":
        return State("people", _("Einfach vorbeikommen"))
    if event.sign_up == "partner":
        return State("external", _("Auskunft beim Veranstalter"))
    if date.capacity is None:
        return State("check", _("Anmeldung offen"), "good")
    left = max(date.capacity - date.taken, 0)
    if left:
        return State("check", _free(left), "good")
    return State(
        "clock",
        _("ausgebucht, Warteliste") if date.waiting_list else _("ausgebucht"),
        "notice",
    )


def mark(date) -> str:
    """The one word that a list says about a date that is not as it was; else empty."""
    if date.cancelled:
        return _("fällt aus")
    return _("verschoben") if date.moved else ""


def tags(date) -> tuple[Tag, ...]:
    event = date.event
    facts = {fact.name: fact.value for fact in event.access(date.place)}
    found = [Tag("clock", mark(date))] if date.moved and not date.cancelled else []
    if facts["step_free"] == "yes":
        found.append(Tag("step-free", _("ohne Stufe")))
    if event.signing == "yes":
        found.append(Tag("hand", _("mit Gebärdensprache")))
    if event.childcare == "yes":
        found.append(Tag("child", _("mit Kinderbetreuung")))
    return tuple(found)


def help_tags(date) -> tuple[Tag, ...]:
    """Hilfe gesucht: 2 × Aufbau, 1 × Leiter; needs `help_wanted` from `with_event()`."""
    words = offering.short(date)
    return (Tag("help", _("Hilfe gesucht: %(help)s") % {"help": words}),) if words else ()


def series(date) -> str:
    """jede Woche bis 3. Februar; empty for what happens once or for the last time."""
    event = date.event
    until = event.repeat_until
    if not event.repeat or not until or until <= timezone.localdate(date.starts):
        return ""
    patterns = {
        "weekly": _("jede Woche bis %(day)s"),
        "fortnightly": _("alle zwei Wochen bis %(day)s"),
        "three_weekly": _("alle drei Wochen bis %(day)s"),
        "four_weekly": _("alle vier Wochen bis %(day)s"),
        "monthly": _("jeden Monat bis %(day)s"),
        "monthly_last": _("jeden Monat bis %(day)s"),
    }
    return patterns[event.repeat] % {"day": formats.date_format(until, _("j. F"))}


def card(date, level=3) -> Card:
    event = date.event
    place = date.place.label if date.place else ""
    when = times.hours(date.starts, date.ends)
    if relation := times.relation(date.starts):
        when = f"{relation}, {when}"
    return Card(
        kind="event",
        title=event.words.title,
        url=localized_url(event),
        lang=words.lang(event),
        summary=event.words.summary,
        starts=date.starts,
        ends=date.ends,
        when_text=when,
        meta=tuple(part for part in (place, event.cost or _("kostenlos"), series(date)) if part),
        tags=(*tags(date), *help_tags(date)),
        state=state(date),
        quarter=event.quarter,
        level=level,
    )


def cards(dates, level=3) -> list[Card]:
    dates = list(dates)
    exchange_words([date.event for date in dates])
    return [card(date, level) for date in dates]


def upcoming(quarter=None, limit=5) -> list[Card]:
    """The next dates that take place, in one quarter or everywhere."""
    rows = EventDate.objects.public().upcoming().filter(status="planned")
    if quarter:
        rows = rows.in_quarter(quarter.slug)
    return cards(rows.first_of_each().with_event()[:limit])


def next_of(event) -> list[Card]:
    """The next date of this action in whatever language it is; [] when it is over."""
    rows = EventDate.objects.public().upcoming().filter(status="planned")
    rows = rows.filter(event__translation_key=event.translation_key)
    return cards(rows.first_of_each().with_event())


def about(topic, limit=6) -> list[Card]:
    """The next dates of actions with this topic."""
    rows = EventDate.objects.public().upcoming().filter(status="planned").about(topic.slug)
    return cards(rows.first_of_each().with_event()[:limit])


def search(query, limit=5) -> tuple[list[Card], int]:
    """Actions that fit, each with its next date, and how many there are in all."""
    keys = [page.pk for page in EventPage.objects.found_by(query)]
    rows = EventDate.objects.public().filter(event__in=keys)
    found = {row.event_id: row for row in rows.upcoming().first_of_each().with_event()}
    over = EventDate.objects.public().past().filter(event__in=set(keys) - found.keys())
    found |= {row.event_id: row for row in over.last_of_each().with_event()}
    dates = [found[key] for key in keys if key in found]
    return cards(dates[:limit]), len(dates)


def digest(quarters, topics, since, limit) -> list[Card]:
    """For the newsletter: the next date of each action, or only of those new since a moment."""
    rows = EventDate.objects.public().upcoming().filter(status="planned")
    if quarters:
        rows = rows.in_quarter(*[quarter.slug for quarter in quarters])
    if topics:
        rows = rows.about(*[topic.slug for topic in topics])
    if since:
        rows = rows.filter(event__first_published_at__gt=since)
    return cards(rows.first_of_each().with_event()[:limit])
