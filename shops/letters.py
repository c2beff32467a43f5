"""What people are told about their application: always a mail row, in their language."""

from datetime import datetime, time, timedelta

from django.conf import settings
from django.urls import reverse
from django.utils import timezone, translation

from portal import ics, links, mail, times, tokens

PURPOSE = "application"
# The link works this long after the last day, for a question or the erasure.
LINK_KEPT = timedelta(days=60)


def subject_of(pk) -> str:
    """What a link of this application is bound to."""
    return f"application:{pk}"


def status_url(application, secret: str = "") -> str:
    """A secret link to the page that says how it stands: a fresh one, or the given one again."""
    end = timezone.make_aware(datetime.combine(application.last_day, time.max)) + LINK_KEPT
    # Also a week that is long past can be asked about for a while.
    valid_for = max(end - timezone.now(), LINK_KEPT)
    subject = subject_of(application.pk)
    secret = tokens.issue(PURPOSE, subject, valid_for=valid_for, secret=secret)
    with translation.override(application.language):
        return settings.BASE_URL + reverse("status", args=[secret])


def what(application) -> str:
    """Regal 2 in the shop, or the shop alone when any place is right."""
    if application.place_id is None:
        return application.shop.title
    return f"{application.place.label}, {application.shop.title}"


def write(kind: str, application, *, text: str = "") -> None:
    """Write one mail to the applicant; who gave no address is told by phone or post."""
    if not application.email:
        return
    # Asking again and again must not flood a stranger; a decision always arrives.
    if kind == "application_received" and mail.too_many(kind, application.email):
        return
    with translation.override(application.language):
        calendar = place_calendar(application) if kind == "application_confirmed" else None
    mail.send(
        kind,
        to=application.email,
        language=application.language,
        context=_context(application, text, status_url(application)),
        about=subject_of(application.pk),
        calendar=calendar,
    )


def preview(kind: str, application, *, text: str = "") -> tuple[str, str]:
    """Subject and text as the applicant would get them, with dots for the secret link."""
    context = _context(application, text, "…")
    return mail.words(kind, language=application.language, context=context)


def _context(application, text, url):
    with translation.override(application.language):
        return {
            "application": application,
            "what": what(application),
            "when": times.span(application.first_day, application.last_day),
            "answer_by": times.date_words(application.decide_by),
            "text": text.strip(),
            "status_url": url,
        }


def _midnight(day):
    return timezone.make_aware(datetime.combine(day, time.min))


def _uid(application, name):
    return f"{name}-{application.pk}@{settings.BASE_URL.split('//')[-1]}"


def place_calendar(application) -> str:
    """The days of a promised place as a calendar."""
    venue = application.shop.venue
    row = ics.Occurrence(
        uid=_uid(application, "platz"),
        starts=_midnight(application.first_day),
        ends=_midnight(application.last_day + timedelta(days=1)),
        title=what(application),
        changed_at=application.decided_at or application.created_at,
        url=links.absolute(links.localized_url(application.shop)),
        place=f"{venue.label}, {venue.address}",
    )
    return ics.calendar(row.title, [row])


def answer_calendar(application, title: str) -> str:
    """The day until which the answer comes, at nine o'clock, as a calendar."""
    starts = _midnight(application.decide_by) + timedelta(hours=9)
    row = ics.Occurrence(
        uid=_uid(application, "antwort"),
        starts=starts,
        ends=starts + timedelta(minutes=30),
        title=title,
        changed_at=application.created_at,
        url=links.absolute(links.localized_url(application.shop)),
        text=application.number,
    )
    return ics.calendar(title, [row])
