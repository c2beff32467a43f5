"""The first screen of staff: who sees which panel, what it says, and what it costs."""

import re
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from home.staff import desk
from ideas import waiting as ideas_waiting
from portal import groups
from portal.models import Inquiry, User
from tests import factories

from .conftest import IDEAS, ROW

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("areas")]


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
    fill(0, 2)
    few = cost(admin)
    fill(2, 20)
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
