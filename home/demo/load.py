"""Puts the demo's pictures, its start and its standard pages in."""

from pathlib import Path

from django.core.files.base import ContentFile
from wagtail.models import Locale, Page, Site

from home.demo.pages import PAGES
from home.demo.picture_facts import PICTURES
from home.demo.rasterise import rasterise
from home.demo.taking_part_words import TAKING_PART
from home.demo.translations import START
from home.models import ContentPage, HomePage, QuarterIndexPage, QuarterPage
from portal.demo import pages
from portal.models import PortalImage, Quarter

DRAWINGS = Path(__file__).parent / "pictures"
MODELS = {
    "content": ContentPage,
    "quarter_index": QuarterIndexPage,
    "quarter": QuarterPage,
}
IN_MENUS = {"mitmachen"}


def picture(facts) -> PortalImage:
    """The drawing as picture with its rights, made once: its source tells which one it is."""
    source = f"Eigene Zeichnung: {facts.file}"
    if found := PortalImage.objects.filter(source=source).first():
        return found
    return PortalImage.objects.create(
        file=ContentFile(rasterise(DRAWINGS / facts.file), name="drawing.png"),
        title=facts.title,
        alt_text=facts.alt,
        description=facts.caption,
        kind=PortalImage.Kind.DRAWING,
        photographer="Viertel-LAB",
        licence="CC BY 4.0",
        source=source,
        consent=PortalImage.Consent.NOBODY,
    )


def pictures() -> dict[str, PortalImage]:
    """All drawings by the name of their file, as the rows of the demo name them."""
    return {facts.file: picture(facts) for facts in PICTURES}


def start(pictures) -> HomePage:
    """The German start page, as root of the site in place of Wagtail's welcome page."""
    if found := HomePage.objects.german().first():
        return found
    root = Page.objects.get(depth=1)
    row = next(page for page in PAGES if page.kind == "start")
    for welcome in root.get_children().filter(slug="home"):
        welcome.delete()
    root.refresh_from_db()
    home = HomePage(
        title=row.title,
        slug="home",
        summary=row.summary,
        picture=pictures.get(row.picture),
        locale=Locale.objects.get(language_code="de"),
    )
    home.body = pages.raw_stream(home, row.body)
    root.add_child(instance=home)
    pages.publish(home)
    Site.objects.update_or_create(
        is_default_site=True,
        defaults={
            "hostname": "localhost",
            "site_name": "Viertel-LAB Stolberg",
            "root_page": home,
        },
    )
    return home


def standard_pages(home, pictures) -> None:
    index = None
    for row in PAGES:
        if row.kind == "start":
            continue
        page = MODELS[row.kind](
            title=row.title,
            slug=row.slug,
            summary=row.summary,
            picture=pictures.get(row.picture),
            show_in_menus=row.slug in IN_MENUS,
        )
        page.body = pages.raw_stream(page, row.body)
        if row.kind == "quarter":
            page.quarter = Quarter.objects.get(slug=row.quarter)
        page, __ = pages.add(index if row.kind == "quarter" else home, page)
        if row.kind == "quarter_index":
            index = page


def translations(home) -> None:
    """The start and Mitmachen in the other languages: parents first."""
    taking_part = ContentPage.objects.child_of(home).get(slug="mitmachen")
    for page, translated in ((home, START), (taking_part, TAKING_PART)):
        for language, words in translated.items():
            pages.translate(page, language, words)
