"""The first screen of staff: who sees which panel, what it says, and what it costs."""

import re
from dataclasses import replace
from datetime import date as Day
from datetime import datetime, timedelta

import pytest
import time_machine
from django.contrib.auth.models import Group
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from wagtail.models import Page

from events import services
from home.staff import desk, plot
from ideas import waiting as ideas_waiting
from portal import groups
from portal.figures import Cell, Occupancy, Row
from portal.models import Inquiry, PortalImage, User
from portal.waiting import Act, Queue, Waiting
from shops import figures as shop_figures
from shops import waiting as shop_waiting
from tests import factories

pytestmark = pytest.mark.django_db
ROW = Waiting("Bank am Bach", "/cms/bank/", acts=(Act("Prüfen", "/cms/pruefen/"),))
IDEAS = Queue("ideas", "Ideen prüfen", "help", "ideas.change_idea", (ROW,), 1, "/cms/alle/", 20)
ASKED = Queue("asked", "Anfragen entscheiden", "mail", "shops.change_application", (), 0, "/x/", 30)
MONDAY = Day(2026, 3, 9)
CELLS = (Cell(6, 6), Cell(4, 6, 2, "/cms/belegung/"), Cell(0, 6), Cell(0, 0), Cell(5, 6, 3))
WEEKS = tuple(MONDAY + timedelta(weeks=number) for number in range(len(CELLS)))
OCCUPANCY = Occupancy(WEEKS, (Row("Laden am Markt", "/laeden/markt/", CELLS),))


@pytest.fixture(autouse=True)
def areas(monkeypatch):
    """One idea to check, no application, one shop: what the areas would say."""
    monkeypatch.setattr(ideas_waiting, "queues", lambda limit=5: [IDEAS])
    monkeypatch.setattr(shop_waiting, "queues", lambda limit=5: [ASKED])
    monkeypatch.setattr(shop_figures, "occupancy", lambda weeks=8: OCCUPANCY)


@pytest.fixture
def member(client):
    def signed_in(*names):
        user = User.objects.create_user("jemand@example.org")
        user.groups.set(Group.objects.filter(name__in=names))
        client.force_login(user)
        return client

    return signed_in


def panels(page):
    return re.findall(r'<section class="w-panel[^>]*id="([a-z-]+)-section"', page)


SEEN = {
    groups.REDAKTION: ["occupancy", "next-dates", "inquiries", "gaps", "picture-rights"],
    groups.MODERATION: ["ideas"],
    groups.LADENBUERO: ["asked", "occupancy"],
}


@pytest.mark.parametrize("group", SEEN)
def test_each_group_sees_exactly_its_panels(member, group):
    factories.event()

    page = member(group).get("/cms/")

    assert page.status_code == 200
    assert panels(page.text) == SEEN[group]


def test_an_administrator_sees_all_panels_in_their_order(admin):
    found = panels(admin.get("/cms/").text)

    assert found[:3] == ["ideas", "asked", "occupancy"]
    assert set(found) == {name for names in SEEN.values() for name in names}


def test_what_waits_is_said_in_the_first_line_and_leads_to_its_panel(member):
    page = member(groups.MODERATION).get("/cms/").text

    assert '<a href="#ideas-section">Ideen prüfen: 1</a>' in page
    assert 'href="/cms/bank/"' in page
    assert 'href="/cms/pruefen/"' in page


def test_where_nothing_waits_the_panel_says_so(member):
    page = member(groups.LADENBUERO).get("/cms/").text

    assert "Heute wartet nichts auf Sie." in page
    assert "Alles erledigt." in page
    assert "Bank am Bach" not in page


def test_five_rows_are_shown_and_a_link_to_all(member, monkeypatch):
    many = replace(IDEAS, rows=(ROW,) * 5, count=12)
    monkeypatch.setattr(ideas_waiting, "queues", lambda limit=5: [many])

    page = member(groups.MODERATION).get("/cms/").text

    assert page.count("Bank am Bach</a>") == 5
    assert '<a href="/cms/alle/">Alle 12' in page


@pytest.mark.parametrize(
    ("hour", "words"), [(7, "Guten Morgen."), (12, "Guten Tag."), (20, "Guten Abend.")]
)
def test_the_greeting_knows_the_time_of_day(hour, words):
    moment = datetime(2026, 3, 9, hour, tzinfo=timezone.get_default_timezone())

    assert desk.hello(moment) == words


@pytest.mark.parametrize(
    ("days", "words"), [(0, "seit heute"), (1, "seit 1 Tag"), (3, "seit 3 Tagen")]
)
def test_how_long_it_waits_is_said_in_words(days, words):
    assert desk.since(replace(ROW, since=timezone.now() - timedelta(days=days))) == words


@pytest.mark.parametrize(("days", "late"), [(-1, True), (0, False), (3, False)])
def test_what_is_overdue_is_told_from_what_is_due(days, late):
    found = desk.due(replace(ROW, due=timezone.localdate() + timedelta(days=days)))

    assert found["late"] == late
    assert found["words"].startswith("überfällig seit" if late else "bis")


NEW = {
    groups.REDAKTION: ["Aktion", "Anmeldung eintragen"],
    groups.MODERATION: [],
    groups.LADENBUERO: [],
}


@pytest.mark.parametrize("group", NEW)
def test_only_what_one_may_is_offered_to_begin_and_opens(member, group):
    factories.index()
    browser = member(group)
    page = browser.get("/cms/").text
    area = page.partition('<nav class="desk-making"')[2].partition("</nav>")[0]

    links = re.findall(r'href="([^"]+)".*?</span>([^<]+)</a>', area, re.DOTALL)

    own = [(url, words) for url, words in links if words in ("Aktion", "Anmeldung eintragen")]
    assert [words for _, words in own] == NEW[group]
    assert {browser.get(url).status_code for url, _ in links} <= {200}


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


# --- The whole ----------------------------------------------------------------------------


def cost(client):
    client.get("/cms/")
    with CaptureQueriesContext(connection) as captured:
        assert client.get("/cms/").status_code == 200
    return len(captured)


def fill(first, last):
    for number in range(first, last):
        factories.event(f"aktion-{number}", days=1 + number % 5)
        factories.image(f"Bild {number}", consent="open")
        Inquiry.objects.create(kind="contact", number=f"F-{number}", text="Wann?")


def test_the_desk_costs_the_same_with_ten_times_as_much(admin):
    fill(0, 5)
    few = cost(admin)
    fill(5, 50)
    many = cost(admin)

    assert many == few <= 30


def test_wagtails_own_panels_stay_but_locked_pages(admin):
    class Named:
        def __init__(self, name):
            self.name, self.order = name, 300

    found = [Named("recent_edits"), Named("locked_pages")]
    desk.arrange(User.objects.get(), found)

    names = [panel.name for panel in found]
    assert "recent_edits" in names
    assert "locked_pages" not in names


def test_nothing_foreign_is_linked_from_the_desk(admin):
    page = admin.get("/cms/").text.partition("<main")[2]

    assert "Guten" in page
    assert not re.findall(r'(?:src|href)="(?:https?:)?//', page)
