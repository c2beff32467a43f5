"""Partners' calendars as tests write them."""

from datetime import datetime, timedelta

from events.models import EventPage, PartnerFeed
from events.reading import ZONE
from events.services import importing
from portal.fetching import Answer, NotFetched
from tests import factories

AT = datetime(2026, 3, 1, 12, tzinfo=ZONE)


class Served:
    """Stands where a Fetcher stands: gives these bytes, or fails with this sentence."""

    def __init__(self, data=b"", *, error="", etag=""):
        self.data, self.error, self.etag, self.asked = data, error, etag, []

    def get(self, url, **marks):
        self.asked.append(marks)
        if self.error:
            raise NotFetched(self.error)
        if self.etag and marks.get("etag") == self.etag:
            return Answer(not_modified=True)
        data = self.data.encode() if isinstance(self.data, str) else self.data
        return Answer(body=data, etag=self.etag)


def feed(**fields):
    values = {
        "name": "Volkshochschule",
        "url": "https://vhs.example.org/kalender.ics",
        "source": "Volkshochschule Stolberg",
        "mode": "publish",
        "may_republish": True,
        "licence": "Erlaubt von der Leitung",
    } | fields
    factories.index()
    return PartnerFeed.objects.create(**values)


def entry(number=1, *, title="", day=10, hour=18, uid="", extra=()):
    """One entry, `day` days after the fixed moment."""
    starts = AT.replace(hour=hour, minute=0) + timedelta(days=day)
    ends = starts + timedelta(hours=2)
    lines = [
        "BEGIN:VEVENT",
        f"UID:{uid or f'eintrag-{number}'}",
        f"SUMMARY:{title or f'Vortrag {number}'}",
        f"DTSTART;TZID=Europe/Berlin:{starts:%Y%m%dT%H%M%S}",
        f"DTEND;TZID=Europe/Berlin:{ends:%Y%m%dT%H%M%S}",
        *extra,
        "END:VEVENT",
    ]
    return "\r\n".join(lines)


def calendar(*entries):
    return "\r\n".join(["BEGIN:VCALENDAR", "VERSION:2.0", *entries, "END:VCALENDAR", ""])


def text(words):
    return [f"DESCRIPTION:{words}"]


def run(partner, *entries, hours=0, **options):
    """Follow a calendar of these entries, so many hours after the fixed moment."""
    moment = AT + timedelta(hours=hours)
    return importing.run(partner, at=moment, fetcher=Served(calendar(*entries)), **options)


def counts(done):
    return (done.taken, done.changed, done.unchanged, done.withdrawn, done.skipped)


def page(number=1):
    return EventPage.objects.get(imported__uid=f"eintrag-{number}")
