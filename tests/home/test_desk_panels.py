"""What each panel of the desk says of its rows."""

from datetime import datetime, timedelta

import pytest
import time_machine
from django.utils import timezone
from wagtail.models import Page

from events import services
from home.staff import plot
from portal import groups
from portal.figures import Occupancy
from portal.models import Inquiry, PortalImage
from shops import figures as shop_figures
from tests import factories

from .conftest import OCCUPANCY

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("areas")]


# --- Next actions -------------------------------------------------------------------------


def test_the_next_dates_tell_who_comes_who_waits_and_what_is_missing(member):
    date = factories.date(days=2, capacity=2)
    for name in ("Ada", "Bo"):
        services.register(date, name=name, email=f"{name}@example.org", party_size=2)
    factories.event("spaeter", days=9, title="Später")

    page = member(groups.REDAKTION).get("/cms/").text

    assert "2 von 2 Plätzen" in page
    assert "1 wartet" in page
    assert "Zugang fehlt" in page
    assert f"/cms/snippets/events/eventdate/liste/{date.pk}/" in page
    assert (
        "Später</a>" not in page.partition('id="next-dates-section"')[2].partition("</section>")[0]
    )
    assert "Ada" not in page


def test_next_dates_come_in_the_order_of_time_and_without_what_is_cancelled(member):
    factories.event("b", days=3, title="Zweite")
    factories.event("a", days=1, title="Erste")
    factories.event("c", days=2, title="Dritte").dates.update(status="cancelled")

    page = member(groups.REDAKTION).get("/cms/").text

    assert 0 < page.index("Erste</a>") < page.index("Zweite</a>")
    assert "Nächste Aktionen (2)" in page


def test_known_access_is_no_warning(member):
    factories.event(days=1, step_free="no")

    assert "Zugang fehlt" not in member(groups.REDAKTION).get("/cms/").text


def test_what_is_today_is_in_the_first_line(member):
    with time_machine.travel(datetime(2026, 3, 9, 8, tzinfo=timezone.get_default_timezone())):
        factories.event(days=0)
        page = member(groups.REDAKTION).get("/cms/").text

    assert '<a href="#next-dates-section">1 Aktion</a>' in page


# --- Questions, pictures, translations ----------------------------------------------------


def test_an_old_barrier_is_overdue_and_its_title_names_nobody(member):
    Inquiry.objects.create(
        kind="barrier",
        number="B-1234",
        name="Ada",
        text="Stufe",
        created_at=timezone.now() - timedelta(days=20),
    )

    page = member(groups.REDAKTION).get("/cms/").text

    assert "Barriere B-1234" in page
    assert "überfällig seit" in page
    assert "Ada" not in page


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"consent": "open"}, "Einwilligung fehlt"),
        ({"consent": "written", "days": 30}, "Einwilligung endet am"),
        ({"consent": "written", "days": -1}, "Einwilligung endete am"),
        ({"consent": "written", "days": 90}, ""),
        ({"consent": "written"}, ""),
        ({"consent": "nobody"}, ""),
    ],
)
def test_a_picture_is_listed_when_its_consent_is_missing_or_runs_out(member, fields, words):
    picture = factories.image()
    days = fields.pop("days", None)
    ends = days and timezone.localdate() + timedelta(days=days)
    PortalImage.objects.update(consent_ends=ends, **fields)

    page = member(groups.REDAKTION).get("/cms/").text

    assert (f"/cms/images/{picture.pk}/" in page) == bool(words)
    assert words in page


def test_pictures_without_any_consent_come_before_those_that_run_out(member):
    soon = timezone.localdate() + timedelta(days=9)
    factories.image("Bald", consent="written", consent_ends=soon)
    factories.image("Fehlt", consent="open")

    page = member(groups.REDAKTION).get("/cms/").text

    assert 0 < page.index("Fehlt</a>") < page.index("Bald</a>")


def test_untranslated_pages_are_counted_by_language_and_can_be_translated(member):
    start = factories.home()
    start.copy_for_translation(factories.locale("tr")).save_revision().publish()
    page = factories.content("kontakt")
    factories.content("entwurf", live=False)

    pages = Page.objects.filter(live=True, depth__gt=1, locale__language_code="de").count()
    words = member(groups.REDAKTION).get("/cms/").text

    assert f"Türkisch: {pages - 1} von {pages} Seiten fehlen" in words
    assert f"Englisch: {pages} von {pages} Seiten fehlen" in words
    assert f"/cms/localize/submit/page/{page.pk}/" in words


# --- Occupancy ----------------------------------------------------------------------------


def test_every_cell_has_a_number_a_tone_and_a_sign():
    boxes = plot.draw(OCCUPANCY, links=True).lines[0].boxes

    assert [box.number for box in boxes] == ["6/6", "4/6", "0/6", "–", "5/6"]
    assert [box.tone for box in boxes] == ["full", "some", "free", "shut", "some"]
    assert [box.sign for box in boxes] == ["", "? 2", "", "", "! 3"]
    assert boxes[4].words.endswith(
        "KW 15: 5 von 6 Plätzen vergeben, 3 Anfragen offen, mehr Anfragen als freie Plätze"
    )


def test_drawing_and_table_say_the_same(member):
    page = member(groups.LADENBUERO).get("/cms/").text
    table = page.partition('class="desk-table"')[2].partition("</table>")[0]

    assert "<svg" in page
    for box in plot.draw(OCCUPANCY, links=True).lines[0].boxes:
        assert f">{box.says}<" in table
        assert f"<title>{box.words}</title>" in page
    assert 'style="' not in page.partition('class="desk-plot"')[2].partition("</svg>")[0]


@pytest.mark.parametrize(("group", "links"), [(groups.LADENBUERO, 2), (groups.REDAKTION, 0)])
def test_a_cell_leads_to_applications_only_for_those_who_may_read_them(member, group, links):
    assert member(group).get("/cms/").text.count('href="/cms/belegung/"') == links


def test_without_shops_the_panel_says_so(member, monkeypatch):
    monkeypatch.setattr(shop_figures, "occupancy", lambda weeks=8: Occupancy((), ()))

    assert "Noch gibt es keinen Laden mit Plätzen." in member(groups.LADENBUERO).get("/cms/").text
