"""What people are told about their sign-up: always a mail row, in their language."""

from datetime import timedelta

from django.conf import settings
from django.urls import reverse
from django.utils import timezone, translation
from django.utils.translation import gettext as _

from portal import links, mail, times, tokens

from . import calendar
from .models import EventPage

PURPOSE = "registration"
# The link works a week longer than the date, for a question or the erasure.
LINK_KEPT = timedelta(days=7)


def manage_url(registration) -> str:
    """A fresh secret link to the page where a sign-up is confirmed or cancelled."""
    valid_for = max(registration.date.ends - timezone.now(), timedelta()) + LINK_KEPT
    secret = tokens.issue(PURPOSE, f"registration:{registration.pk}", valid_for=valid_for)
    with translation.override(registration.language):
        return settings.BASE_URL + reverse("events:registration", args=[secret])


def write(kind: str, registration, news=lambda: ()) -> None:
    """Write one mail to a party; who gave no address is told by phone or post.

    `news` gives sentences, asked for in the language of the party.
    """
    if not registration.email:
        return
    date = registration.date
    with translation.override(registration.language):
        event = date.event
        event.words = _in_language(event, registration.language)
        context = {
            "registration": registration,
            "title": event.words.title,
            "when": times.when(date.starts, date.ends),
            "venue": date.place,
            "news": list(news()),
            "reason": date.reason,
            "manage_url": manage_url(registration),
            "page_url": links.absolute(links.localized_url(event)),
            "place": place_in_queue(registration),
        }
        text = calendar.of_date(date) if kind != "event_waiting" else None
        event.words = event
    mail.send(
        kind,
        to=registration.email,
        language=registration.language,
        context=context,
        about=f"registration:{registration.pk}",
        calendar=text,
    )


def write_news(registration, before: dict) -> None:
    """What is new about a date, once it is stored; `before` is what was true of it until now."""
    date = registration.date
    if date.cancelled:
        write("event_cancelled", registration)
    elif any(_news(date, before)):
        write("event_changed", registration, news=lambda: _news(date, before))


def _news(date, before):
    if before["status"] == date.Status.CANCELLED:
        yield _("Der Termin findet doch statt.")
    if (before["starts"], before["ends"]) != (date.starts, date.ends):
        old, new = times.when(before["starts"], before["ends"]), times.when(date.starts, date.ends)
        yield _("Neue Zeit: %(new)s. Vorher: %(old)s.") % {"new": new, "old": old}
    if before["venue_id"] != date.venue_id and date.place:
        words = {"place": date.place.label, "address": date.place.address}
        yield _("Neuer Ort: %(place)s, %(address)s.") % words
    if before["note"] != date.note and date.note:
        yield date.note


FIRST = {
    "confirmed": "event_confirmed",
    "held": "event_held",
    "waiting": "event_waiting",
}


def write_first(registration) -> None:
    """The first mail says how it stands: in, to be confirmed, or waiting."""
    write(FIRST[registration.status], registration)


def write_again(registration) -> None:
    """The same once more for somebody who signs up twice; not for one who floods an address."""
    if not mail.too_many(FIRST[registration.status], registration.email):
        write_first(registration)


def place_in_queue(registration) -> int:
    """The place on the waiting list, from 1; 0 for those who do not wait."""
    if registration.status != "waiting":
        return 0
    waiting = list(registration.date.registrations.waiting().values_list("pk", flat=True))
    return waiting.index(registration.pk) + 1


def _in_language(event, language):
    if language == "de":
        return event
    found = EventPage.objects.filter(
        translation_key=event.translation_key, locale__language_code=language, live=True
    )
    return found.first() or event
