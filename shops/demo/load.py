"""Puts the demo's shops and producers in, with places and claims around the day of loading."""

from datetime import date, time, timedelta

from django.utils import timezone

from portal.demo import pages
from portal.demo.stream import raw
from portal.models import Quarter, Topic, Venue
from shops import services, weeks
from shops.demo.producers import PRODUCERS
from shops.demo.shops import SHOPS
from shops.demo.translations import PRODUCER_INDEX, SHOP_INDEX, TRANSLATIONS
from shops.models import (
    OpeningException,
    Place,
    Producer,
    ProducerIndexPage,
    ProducerPage,
    ShopIndexPage,
    ShopPage,
)

OVERVIEWS = {SHOP_INDEX: ShopIndexPage, PRODUCER_INDEX: ProducerIndexPage}


def overviews(home) -> dict:
    """The list of shops and the list of producers, by their slugs."""
    made = {}
    for slug, model in OVERVIEWS.items():
        words = TRANSLATIONS["de"][slug]
        page = model(title=words.title, slug=slug, summary=words.summary, show_in_menus=True)
        made[slug] = pages.add(home, page)[0]
    return made


def producers(parent, pictures) -> None:
    for row in PRODUCERS:
        quarter = Quarter.objects.filter(slug=row.quarter).first()
        contact, __ = Producer.objects.get_or_create(
            name=row.name, defaults={"goods": row.goods, "quarter": quarter}
        )
        page = ProducerPage(
            title=row.name,
            slug=row.slug,
            summary=row.summary,
            picture=pictures.get(row.picture),
            producer=contact,
            quarter=quarter,
            origin=row.origin,
            elsewhere=row.elsewhere,
            public_phone=row.public_phone,
            public_email=row.public_email,
        )
        page.body = pages.raw_stream(page, row.body)
        page, created = pages.add(parent, page)
        if created:
            page.topics.set(Topic.objects.filter(slug__in=row.topics))
            pages.publish(page)


def shops(parent, pictures) -> None:
    """All shops; producers must be there before."""
    for row in SHOPS:
        page, created = pages.add(parent, _shop(row, pictures))
        if created:
            page.topics.set(Topic.objects.filter(slug__in=row.topics))
            pages.publish(page)
            _places(page, row)
            _differs(page, row)


def _shop(row, pictures) -> ShopPage:
    today = timezone.localdate()
    page = ShopPage(
        title=row.title,
        slug=row.slug,
        summary=row.summary,
        picture=pictures.get(row.picture),
        venue=Venue.objects.get(slug=row.venue),
        quarter=Quarter.objects.get(slug=row.quarter),
        first_day=today + timedelta(days=row.first),
        last_day=today + timedelta(days=row.last),
    )
    page.hours = page._meta.get_field("hours").to_python([_hours(*line) for line in row.hours])
    page.body = pages.raw_stream(page, row.body)
    page.report = _report(page, row, pictures)
    return page


def _hours(days, opens, closes):
    return {"type": "hours", "value": {"days": list(days), "opens": opens, "closes": closes}}


def _report(page, row, pictures):
    """The report with those of its pictures that are there; a single one makes no gallery."""
    blocks = raw(row.report)
    items = [
        {"image": pictures[name].pk, "caption": words}
        for name, words in row.report_pictures
        if pictures.get(name)
    ]
    if len(items) > 1:
        blocks.append({"type": "gallery", "value": {"items": items}})
    return page._meta.get_field("report").to_python(blocks)


def _places(page, row):
    base = _base(page)
    found = {
        (kind, number): Place.objects.create(shop=page, kind=kind, number=number, note=note)
        for kind, number, note in row.places
    }
    contacts = {person.slug: person.producer for person in ProducerPage.objects.german()}
    for held in row.held:
        first = base + timedelta(days=held.start)
        last = first + timedelta(days=held.days - 1)
        place = found[held.place]
        if held.producer:
            contact = contacts[held.producer]
            services.claim_days(place, producer=contact, first_day=first, last_day=last)
        else:
            services.close(place, first_day=first, last_day=last, note="Wird neu gestrichen.")


def _base(page) -> date:
    today = timezone.localdate()
    return weeks.monday(today) if page.first_day <= today <= page.last_day else page.first_day


def _differs(page, row):
    for line in row.differs:
        OpeningException.objects.create(
            shop=page,
            day=timezone.localdate() + timedelta(days=line.after),
            opens=time.fromisoformat(line.opens) if line.opens else None,
            closes=time.fromisoformat(line.closes) if line.closes else None,
            reason=line.reason,
        )


def translations(found) -> None:
    """Both overviews, one shop and one producer in the other languages."""
    for language, by_slug in TRANSLATIONS.items():
        if language == "de":
            continue
        for slug in OVERVIEWS:
            pages.translate(found[slug], language, by_slug[slug])
        for slug, words in by_slug.items():
            if slug not in OVERVIEWS:
                pages.translate(_german(slug), language, words)


def _german(slug):
    shop = ShopPage.objects.german().filter(slug=slug).first()
    return shop or ProducerPage.objects.german().get(slug=slug)
