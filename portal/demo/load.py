"""Puts the demo's quarters, topics, venues and settings in; a second time changes nothing."""

from django.conf import settings
from wagtail.models import Locale

from portal.demo.quarters import QUARTERS
from portal.demo.topics import TOPICS
from portal.demo.venues import VENUES
from portal.models import Quarter, SiteSettings, Topic, Venue

LANGUAGES = ("en", "tr", "ar", "uk")


def _names(names):
    return {"name": names["de"]} | {f"name_{code}": names[code] for code in LANGUAGES}


def locales() -> None:
    for code, __ in settings.WAGTAIL_CONTENT_LANGUAGES:
        Locale.objects.get_or_create(language_code=code)


def quarters() -> None:
    for row in QUARTERS:
        values = _names(row["names"]) | {
            "aliases": row["aliases"],
            "area": row["area"],
            "motif": row["slug"],
            "sort_order": row["order"],
        }
        Quarter.objects.get_or_create(slug=row["slug"], defaults=values)


def topics() -> None:
    for row in TOPICS:
        Topic.objects.get_or_create(slug=row["slug"], defaults=_names(row["names"]))


def venues() -> None:
    for row in VENUES:
        values = {
            name: row[name]
            for name in (
                "name",
                "street",
                "postcode",
                "city",
                "latitude",
                "longitude",
                "way",
            )
        }
        for fact, (answer, text) in row["access"].items():
            values |= {fact: answer, f"{fact}_text": text}
        values["quarter"] = Quarter.objects.filter(slug=row["quarter"]).first()
        Venue.objects.get_or_create(slug=row["slug"], defaults=values)


def site_settings() -> None:
    site = SiteSettings.load()
    site.demo_banner = True
    site.save()
