"""Plain builders: only what a test says is special, everything else is ordinary."""

from datetime import time, timedelta
from io import BytesIO

from django.core.files.base import ContentFile
from django.utils import timezone
from PIL import Image
from wagtail.models import Locale, Page, Site

from events.models import EventIndexPage, EventPage
from events.services import plan_dates
from home.models import (
    CampaignIndexPage,
    CampaignPage,
    ContentPage,
    HomePage,
    QuarterIndexPage,
    QuarterPage,
)
from ideas import services as ideas
from ideas.models import IdeaIndexPage
from portal.models import PortalImage, Quarter, Topic, Venue
from shops.models import (
    Application,
    Claim,
    ClaimedDay,
    Place,
    Producer,
    ProducerIndexPage,
    ProducerPage,
    ShopIndexPage,
    ShopPage,
)


def locale(code="de"):
    return Locale.objects.get_or_create(language_code=code)[0]


def home():
    if found := HomePage.objects.first():
        return found
    root = Page.objects.get(depth=1)
    page = root.add_child(instance=HomePage(title="Start", slug="start", locale=locale()))
    Site.objects.filter(is_default_site=True).update(root_page=page)
    Site.clear_site_root_paths_cache()
    return page


def index():
    if found := EventIndexPage.objects.first():
        return found
    return home().add_child(
        instance=EventIndexPage(title="Aktionen", slug="aktionen", locale=locale())
    )


def event(slug="reparatur-cafe", *, days=10, **fields):
    """A published action with sign-up, `days` from today from 14 to 17 o'clock."""
    values = {
        "title": "Reparatur-Café",
        "summary": "Wir reparieren gemeinsam.",
        "first_day": timezone.localdate() + timedelta(days=days),
        "starts_at": time(14),
        "ends_at": time(17),
        "sign_up": "open",
        "locale": locale(),
    } | fields
    page = index().add_child(instance=EventPage(slug=slug, **values))
    plan_dates(page)
    return page


def date(slug="reparatur-cafe", **fields):
    return event(slug, **fields).dates.first()


def series(**fields):
    """Four weekly dates with 4 places, published as an editor does."""
    until = timezone.localdate() + timedelta(days=31)
    page = event(**{"repeat": "weekly", "repeat_until": until, "capacity": 4} | fields)
    page.save_revision().publish()
    return EventPage.objects.get(pk=page.pk)


def quarter(slug="oberstolberg", **fields):
    values = {"name": slug.title(), "motif": slug} | fields
    return Quarter.objects.get_or_create(slug=slug, defaults=values)[0]


def content(slug="kontakt", code="de", **fields):
    """A published page of text below the start, in German unless said otherwise."""
    values = {"title": slug.title(), "locale": locale(code)} | fields
    return home().add_child(instance=ContentPage(slug=slug, **values))


def quarter_page(slug="oberstolberg", **fields):
    parent = QuarterIndexPage.objects.first() or home().add_child(
        instance=QuarterIndexPage(title="Viertel", slug="viertel", locale=locale())
    )
    row = quarter(slug)
    values = {"title": row.name, "quarter": row, "locale": locale()} | fields
    return parent.add_child(instance=QuarterPage(slug=slug, **values))


def venue(slug="steinweg", **fields):
    values = {"name": "Ladenlokal Steinweg", "street": "Steinweg 1", "postcode": "52222"} | fields
    return Venue.objects.get_or_create(slug=slug, defaults=values)[0]


def _below_home(model, title, slug):
    if found := model.objects.first():
        return found
    return home().add_child(instance=model(title=title, slug=slug, locale=locale()))


def shop_index():
    return _below_home(ShopIndexPage, "Läden", "laeden")


def hours(opens="10:00", closes="18:00", days="0123456"):
    """The value of a shop's `hours`: on these weekdays from `opens` to `closes`."""
    value = {"days": list(days), "opens": opens, "closes": closes}
    return [{"type": "hours", "value": value}]


def shop(slug="laden", **fields):
    """A published shop, there for ten weeks since last week, every day from 10 to 18 o'clock."""
    today = timezone.localdate()
    values = {
        "title": "Laden Sonnental",
        "summary": "Waren aus der Region.",
        "first_day": today - timedelta(days=7),
        "last_day": today + timedelta(days=63),
        "hours": hours(),
        "locale": locale(),
    } | fields
    values.setdefault("venue", venue())
    values.setdefault("quarter", quarter())
    page = ShopPage(slug=slug, **values)
    page = shop_index().add_child(instance=page)
    page.save_revision().publish()
    return ShopPage.objects.get(pk=page.pk)


def place(shop, kind="table", number=1, **fields):
    return Place.objects.create(shop=shop, kind=kind, number=number, **fields)


def producer(name="Imkerei Musterbach", **fields):
    return Producer.objects.create(name=name, **fields)


def producer_page(slug="imkerei-musterbach", **fields):
    """A published profile with a contact behind it."""
    title = fields.pop("title", "Imkerei Musterbach")
    values = {"title": title, "summary": "Honig aus dem Garten.", "locale": locale()} | fields
    values.setdefault("producer", producer(title))
    parent = _below_home(ProducerIndexPage, "Handgemacht", "handgemacht")
    return parent.add_child(instance=ProducerPage(slug=slug, **values))


def claim(place, producer=None, first_day=None, last_day=None, **fields):
    """Held days as the database has them; without a producer the place is closed."""
    first_day = first_day or timezone.localdate()
    last_day = last_day or first_day
    fields.setdefault("kind", "selling" if producer else "closed")
    row = Claim.objects.create(
        place=place, producer=producer, first_day=first_day, last_day=last_day, **fields
    )
    count = (last_day - first_day).days + 1
    days = [first_day + timedelta(days=step) for step in range(count)]
    ClaimedDay.objects.bulk_create(ClaimedDay(place=place, day=day, claim=row) for day in days)
    return row


def application(place, first_day, last_day, **fields):
    """Somebody asks for a place; nothing is decided."""
    values = {
        "number": f"L-{Application.objects.count()}",
        "submission_key": f"key-{Application.objects.count()}",
        "offer": "Honig",
        "name": "Ada",
        "email": "ada@example.org",
        "decide_by": first_day,
    } | fields
    return Application.objects.create(
        shop=place.shop, place=place, first_day=first_day, last_day=last_day, **values
    )


def image(title="Markt", **fields):
    """A small picture with all that it must have."""
    buffer = BytesIO()
    Image.new("RGB", (900, 600), "orange").save(buffer, "JPEG")
    values = {
        "alt_text": "Ein Stand mit Äpfeln.",
        "photographer": "Ada",
        "licence": "CC BY 4.0",
        "consent": "nobody",
    } | fields
    return PortalImage.objects.create(
        title=title, file=ContentFile(buffer.getvalue(), name="markt.jpg"), **values
    )


def board():
    if found := IdeaIndexPage.objects.first():
        return found
    return home().add_child(instance=IdeaIndexPage(title="Ideen", slug="ideen", locale=locale()))


# From a new idea, the steps to each status.
WAYS = {
    "submitted": [],
    "rejected": ["rejected"],
    "open": ["open"],
    "checking": ["open", "checking"],
    "planned": ["open", "planned"],
    "done": ["open", "done"],
    "not_possible": ["open", "not_possible"],
    "merged": ["open", "merged"],
    "withdrawn": ["open", "withdrawn"],
}


def idea(title="Eine Bank am Vichtbach", status="open", **fields):
    """An idea that stands as named, brought there by the services."""
    values = {"language": "de", "key": f"{title}-{status}"} | fields
    row = ideas.submit(title=title, **values)
    for to in WAYS[status]:
        goal = idea(f"Ziel von {title}") if to == "merged" else None
        text = f"Deshalb steht das so: {to}."
        row = ideas.change_status(row, to, text=text, by=None, office="Bauhof", goal=goal)
    return row


def campaigns():
    return CampaignIndexPage.objects.first() or home().add_child(
        instance=CampaignIndexPage(title="Bilder", slug="kampagnen", locale=locale())
    )


def campaign(slug="haende", *, body=(), **fields):
    """A published story; `body` as (type of block, value as it is stored)."""
    values = {"title": "Hände", "summary": "Sie können etwas.", "locale": locale()} | fields
    page = CampaignPage(slug=slug, **values)
    page.body = [{"type": kind, "value": value} for kind, value in body]
    campaigns().add_child(instance=page)
    page.save_revision().publish()
    return CampaignPage.objects.get(pk=page.pk)


def topic(slug="garten", **fields):
    return Topic.objects.get_or_create(slug=slug, defaults={"name": slug.title()} | fields)[0]
