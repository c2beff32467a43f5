"""A shop as data for search engines, in the vocabulary of schema.org."""

from datetime import timedelta

from django.utils import timezone

from portal import json_ld
from portal.links import absolute, localized_url

DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
# So far ahead days that differ are told.
AHEAD = timedelta(days=60)


def store(row):
    """schema.org/Store with its hours; "" when the shop is over."""
    shop, venue = row.shop, row.shop.venue
    if row.past:
        return ""
    address = {
        "@type": "PostalAddress",
        "streetAddress": venue.street,
        "postalCode": venue.postcode,
        "addressLocality": venue.city,
        "addressCountry": "DE",
    }
    data = {
        "@type": "Store",
        "name": shop.words.title,
        "description": shop.words.summary,
        "url": absolute(localized_url(shop)),
        "address": address,
        "openingHoursSpecification": _regular(row) + _special(row),
    }
    if venue.latitude is not None and venue.longitude is not None:
        point = {"latitude": float(venue.latitude), "longitude": float(venue.longitude)}
        data["geo"] = {"@type": "GeoCoordinates"} | point
    return json_ld.script(data)


def _hours(span):
    return {
        "@type": "OpeningHoursSpecification",
        "opens": f"{span.opens:%H:%M}",
        "closes": f"{span.closes:%H:%M}",
    }


def _regular(row):
    run = {"validFrom": row.shop.first_day.isoformat()}
    if row.shop.last_day:
        run["validThrough"] = row.shop.last_day.isoformat()
    return [
        _hours(span) | run | {"dayOfWeek": f"https://schema.org/{DAYS[day]}"}
        for day, spans in sorted(row.timetable.weekly.items())
        for span in spans
    ]


def _special(row):
    """Days that differ; a closed one opens and closes at midnight, as schema.org asks."""
    today = timezone.localdate(row.at)
    found = []
    for day, spans in sorted(row.timetable.exceptions.items()):
        if today <= day < today + AHEAD and row.timetable.exists(day):
            only = {"validFrom": day.isoformat(), "validThrough": day.isoformat()}
            closed = {"@type": "OpeningHoursSpecification", "opens": "00:00", "closes": "00:00"}
            found += [_hours(span) | only for span in spans] or [closed | only]
    return found
