"""Plain builders: only what a test says is special, everything else is ordinary."""

from datetime import time, timedelta
from io import BytesIO

from django.core.files.base import ContentFile
from django.utils import timezone
from PIL import Image
from wagtail.models import Locale, Page, Site

from events.models import EventIndexPage, EventPage
from events.services import plan_dates
from home.models import ContentPage, HomePage, QuarterIndexPage, QuarterPage
from portal.models import PortalImage, Quarter, Topic


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


def topic(slug="garten", **fields):
    return Topic.objects.get_or_create(slug=slug, defaults={"name": slug.title()} | fields)[0]
