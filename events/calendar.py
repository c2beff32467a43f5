"""Dates as calendar entries, for one date, a filter or a mail."""

from django.conf import settings

from portal import ics, links


def occurrence(date, url: str = "") -> ics.Occurrence:
    """The calendar entry of a date; its UID is the row's and survives moves."""
    event = date.event
    title = event.words.title
    venue = date.place
    return ics.Occurrence(
        uid=f"termin-{date.pk}@{settings.BASE_URL.split('//')[-1]}",
        starts=date.starts,
        ends=date.ends,
        title=title,
        changed_at=changed_at(date),
        url=url or links.absolute(links.localized_url(event)),
        place=f"{venue.label}, {venue.address}" if venue else "",
        text=date.reason or date.note or event.words.summary,
        cancelled=date.cancelled,
        sequence=date.sequence,
    )


def changed_at(date):
    """When the date or the words of its action last changed."""
    return max(date.changed_at, date.event.last_published_at or date.changed_at)


def of_date(date) -> str:
    """The .ics text of one date."""
    return ics.calendar(date.event.words.title, [occurrence(date)])
