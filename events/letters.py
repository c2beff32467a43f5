"""What people are told about their sign-up: always a mail row, in their language."""

from datetime import timedelta

from django.conf import settings
from django.db.models import Q
from django.urls import reverse
from django.utils import timezone, translation
from django.utils.translation import gettext as _

from portal import links, mail, numbers, times, tokens
from portal.models import OutgoingMail

from . import calendar
from .models import EventPage, Registration

PURPOSE = "registration"
# The link works a week longer than the date, for a question or the erasure.
LINK_KEPT = timedelta(days=7)


def manage_url(registration) -> str:
    """A fresh secret link to the page where a sign-up is confirmed or cancelled."""
    return _url(registration, _issue(registration))


def slip_url(registration) -> str:
    """The same with a code to type from paper; always the same one."""
    key = tokens.derived_secret("slip", registration.submission_key)
    code = _issue(registration, numbers.code(key))
    return _url(registration, numbers.spaced(code))


def _issue(registration, secret=""):
    valid_for = max(registration.date.ends - timezone.now(), timedelta()) + LINK_KEPT
    return tokens.issue(PURPOSE, _about(registration), valid_for=valid_for, secret=secret)


def _url(registration, secret):
    with translation.override(registration.language):
        return settings.BASE_URL + reverse("events:registration", args=[secret])


def facts(registration) -> dict:
    """What a letter says, in the language that is spoken; the action's words are exchanged."""
    date, event = registration.date, registration.date.event
    event.words = _in_language(event, registration.language)
    return {
        "registration": registration,
        "title": event.words.title,
        "when": times.when(date.starts, date.ends),
        "venue": date.place,
        "reason": date.reason,
        "page_url": links.absolute(links.localized_url(event)),
        "place": place_in_queue(registration),
        "until": until(registration),
    }


# What these say is the last word: nothing older may arrive after it.
LAST_WORDS = {
    "event_cancelled": {},
    "event_signed_off": {},
    "event_changed": {"kind": "event_reminder"},
    "event_promoted": {"kind": "event_waiting"},
    "event_offered": {"kind": "event_waiting"},
}


# Who gets these, or still waits, has no date to put down.
WITHOUT_CALENDAR = ("event_offered", "event_signed_off")

# What somebody without mail has to hear from staff.
BY_PHONE = {
    "event_held": Registration.News.HELD,
    "event_offered": Registration.News.OFFERED,
    "event_promoted": Registration.News.PROMOTED,
    "event_changed": Registration.News.MOVED,
    "event_cancelled": Registration.News.CANCELLED,
    "help_changed": Registration.News.HELP,
}


def _note_news(registration, news):
    # What is to be said of the date itself comes before the help at it.
    waits = registration.to_tell and news == Registration.News.HELP
    if registration.to_tell != news and not waits:
        registration.to_tell = news
        registration.save(update_fields=["to_tell"])


def write(kind: str, registration, news=lambda: ()) -> None:
    """Write one mail to a party; who gave no address is told by phone, which is noted.

    `news` gives sentences, asked for in the language of the party.
    """
    if kind in LAST_WORDS:
        _take_back(registration, **LAST_WORDS[kind])
    if not registration.email:
        _note_news(registration, BY_PHONE.get(kind, ""))
        return
    date = registration.date
    with translation.override(registration.language):
        event = date.event
        context = facts(registration) | {
            "manage_url": manage_url(registration),
            "news": list(news()),
            "promises": registration.promised,
        }
        waits = registration.status == "waiting" and not date.cancelled
        text = None if waits or kind in WITHOUT_CALENDAR else calendar.of_date(date)
        event.words = event
    mail.send(
        kind,
        to=registration.email,
        language=registration.language,
        context=context,
        about=_about(registration),
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
    if before["known_venue_id"] != date.known_venue_id and date.place:
        words = {"place": date.place.label, "address": date.place.address}
        yield _("Neuer Ort: %(place)s, %(address)s.") % words
    if before["note"] != date.note and date.note:
        yield date.note


def _about(registration):
    return f"registration:{registration.pk}"


def _take_back(registration, **which):
    """Drop the mails about this sign-up that still wait: nobody hears of a place given back."""
    OutgoingMail.objects.filter(about=_about(registration), status="queued", **which).delete()


def until(registration):
    """Until when a held place must be confirmed: Mo., 9. März, 18 Uhr."""
    moment = registration.hold_until
    return f"{times.day(moment)}, {times.hour(moment)}" if moment else ""


FIRST = {
    "confirmed": "event_confirmed",
    "held": "event_held",
    "waiting": "event_waiting",
}


def _first(registration):
    offer = registration.status == "held" and registration.offered
    return "event_offered" if offer else FIRST[registration.status]


def write_first(registration) -> None:
    """The first mail says how it stands: in, to be confirmed, or waiting."""
    write(_first(registration), registration)


def write_again(registration) -> None:
    """The same once more for somebody who signs up twice; not for one who floods an address."""
    if not mail.too_many(_first(registration), registration.email):
        write_first(registration)


def place_in_queue(registration) -> int:
    """The place on the waiting list, from 1; 0 for those who do not wait."""
    if registration.status != "waiting":
        return 0
    moment, waiting = registration.queued_at, registration.date.registrations.waiting()
    earlier = Q(queued_at__lt=moment) | Q(queued_at=moment, pk__lt=registration.pk)
    return waiting.filter(earlier).count() + 1


def _in_language(event, language):
    if language == "de":
        return event
    found = EventPage.objects.filter(
        translation_key=event.translation_key, locale__language_code=language, live=True
    )
    return found.first() or event
