"""Puts the demo's actions in, with dates from today on and people who signed up."""

from datetime import time, timedelta

from django.utils import timezone

from events import services
from events.demo.content import ACTIONS
from events.demo.translations import INDEX_SLUG, TRANSLATIONS
from events.models import EventIndexPage, EventPage
from portal.demo import pages
from portal.models import OutgoingMail, Quarter, Topic, Venue

FIRST_NAMES = (
    "Ada",
    "Bilal",
    "Canan",
    "Daryna",
    "Emil",
    "Fatma",
    "Georg",
    "Hanna",
    "Ivan",
    "Jo",
)


def index(home) -> EventIndexPage:
    words = TRANSLATIONS["de"][INDEX_SLUG]
    page = EventIndexPage(title=words.title, slug=INDEX_SLUG, summary=words.summary)
    page.show_in_menus = True
    return pages.add(home, page)[0]


def actions(parent, pictures) -> None:
    """All actions below their index; `pictures` maps file names to images."""
    for action in ACTIONS:
        page, created = pages.add(parent, _page(action, pictures))
        if created:
            page.topics.set(Topic.objects.filter(slug__in=action.topics))
            pages.publish(page)
            services.plan_dates(page)
            _sign_up(page, action)
            _edit(page, action)
    OutgoingMail.objects.filter(to__endswith="@gast.example.org").delete()


def _page(action, pictures) -> EventPage:
    today, when = timezone.localdate(), action.when
    last = when.last_day(today)
    page = EventPage(
        title=action.title,
        slug=action.slug,
        summary=action.summary,
        picture=pictures.get(action.picture),
        first_day=when.first_day(today),
        starts_at=time.fromisoformat(when.start),
        ends_at=time.fromisoformat(when.end),
        last_day=last if when.days > 1 else None,
        repeat=when.repeat,
        repeat_until=when.repeat_until(today),
        venue=Venue.objects.get(slug=action.venue),
        quarter=Quarter.objects.get(slug=action.quarter),
        organiser=action.organiser,
        cost=action.cost,
        spoken=list(action.languages),
        age_note=action.age_note,
        sign_up="open" if action.capacity else "none",
        capacity=action.capacity,
        waiting_list=action.waiting_list,
        asks_before_moving_up=action.asks,
        called_off=action.cancel_reason if action.status == "cancelled" else "",
        **{
            name: "yes"
            for name in ("easy_language", "signing", "childcare")
            if name in action.features
        },
    )
    page.help_wanted = [row.block(when) for row in action.help_wanted]
    page.body = pages.raw_stream(page, action.body)
    page.report = pages.raw_stream(page, action.report)
    return page


def _sign_up(page, action):
    """Fill the first date; `by` lets past and held places count like those entered by staff."""
    date = page.dates.order_by("starts").first()
    if date is None or date.cancelled:
        return
    first = date.help_wanted.values_list("key", flat=True).first()
    for number in range(max(action.registered, action.helping)):
        services.register(
            date,
            name=FIRST_NAMES[number % len(FIRST_NAMES)],
            email=f"{page.slug}-{number}@gast.example.org",
            party_size=1 if action.capacity else 0,
            helps={first: 1} if number < action.helping else {},
            source="phone",
            key=f"demo-{page.slug}-{number}",
            by="demo",
        )


def _edit(page, action):
    """What became different about single dates of a series."""
    dates = list(page.dates.order_by("key"))
    for number, days, words in action.changed:
        date = dates[number]
        if days:
            day = timezone.localdate(date.starts) + timedelta(days=days)
            services.change_dates(date, day=day, note=words)
        else:
            services.cancel_dates(date, reason=words)


def translations(parent) -> None:
    """The index and two actions in the other languages."""
    for language, by_slug in TRANSLATIONS.items():
        if language == "de":
            continue
        pages.translate(parent, language, by_slug[INDEX_SLUG])
        for slug, words in by_slug.items():
            if slug != INDEX_SLUG:
                pages.translate(EventPage.objects.german().get(slug=slug), language, words)
