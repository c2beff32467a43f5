"""What people are told about their sign-up: always a mail row, in their language."""

from datetime import timedelta

from django.conf import settings
from django.urls import reverse
from django.utils import timezone, translation

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


def write(kind: str, registration) -> None:
    """Write one mail to a party; who gave no address is told by phone or post."""
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
            "venue": event.venue,
            "reason": date.reason,
            "manage_url": manage_url(registration),
            "page_url": links.absolute(links.localized_url(event)),
            "place": place_in_queue(registration),
            "promises": registration.promised,
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
