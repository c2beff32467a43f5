"""The dates of an action for search engines, as schema.org/Event."""

from django.utils import timezone

from portal import json_ld
from portal.links import absolute, localized_url

NAMED = 10


def linked_data(event, coming):
    """The next date that takes place, and each one before or after it that is not as it was."""
    next_one = next((date for date in coming if not date.cancelled), None)
    told = [date for date in coming if date is next_one or date.cancelled or date.moved][:NAMED]
    if not told:
        return ""
    found = [_event(event, date) for date in told]
    return json_ld.script(found[0] if len(found) == 1 else {"@graph": found})


def _event(event, date):
    data = {
        "@type": "Event",
        "name": event.words.title,
        "description": event.words.summary,
        "startDate": _local(date.starts),
        "endDate": _local(date.ends),
        "eventStatus": f"https://schema.org/{_status(date)}",
        "eventAttendanceMode": "https://schema.org/OfflineEventAttendanceMode",
        "url": absolute(localized_url(event)),
        "inLanguage": event.words.language,
        "isAccessibleForFree": event.for_free,
    }
    if date.moved:
        data["previousStartDate"] = _local(date.previous_starts)
    if venue := date.place:
        address = {"@type": "PostalAddress", "streetAddress": venue.address}
        data["location"] = {"@type": "Place", "name": venue.name, "address": address}
    return data


def _status(date):
    if date.cancelled:
        return "EventCancelled"
    return "EventRescheduled" if date.moved else "EventScheduled"


def _local(moment):
    return timezone.localtime(moment).isoformat()
