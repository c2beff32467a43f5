"""The week of actions: seven days, each with all that is on, and ways to the weeks beside it."""

import html
import re
from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest
import time_machine

from events import months, services
from tests import factories

BERLIN = ZoneInfo("Europe/Berlin")
WEEK = "/aktionen/?ansicht=woche"


@pytest.fixture
def monday():
    with time_machine.travel(datetime(2026, 3, 9, 8, tzinfo=BERLIN), tick=False):
        yield date(2026, 3, 9)


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("2026-W11", date(2026, 3, 9)),
        ("2026-W53", date(2026, 12, 28)),
        ("2027-W53", date(2026, 3, 9)),
        ("2026-11", date(2026, 3, 9)),
        ("9999-W01", date(2026, 3, 9)),
        ("", date(2026, 3, 9)),
        ("٢٠٢٦-W11", date(2026, 3, 9)),
    ],
)
def test_a_week_is_named_like_in_calendars_and_nonsense_is_this_week(monday, text, first):
    assert months.monday(text) == first


@pytest.mark.django_db
def test_a_week_shows_each_day_with_all_that_is_on(client, monday):
    factories.event("montag", title="Chor", days=0, venue=factories.venue())
    factories.event("nacht", title="Sterne", days=2, starts_at="22:00", ends_at="00:00")
    factories.event("spaeter", title="Später", days=7)
    text = client.get(WEEK).text

    assert "Mo., 9. März bis So., 15. März 2026" in text
    assert text.count('class="week-table') == 7
    assert "Ladenlokal Steinweg" in text and "Anmeldung offen" in text
    # Until midnight is not on the next day.
    assert text.count(">Sterne</a>") == 1
    assert "Später" not in text
    assert text.count("Keine Aktion") == 5


@pytest.mark.django_db
def test_the_ways_to_other_weeks_and_shapes_keep_the_filters(client, monday):
    factories.event()
    text = client.get(f"{WEEK}&merkmal=kostenlos&woche=2026-W53").text

    assert "?merkmal=kostenlos&amp;ansicht=woche&amp;woche=2026-W52" in text
    assert "?merkmal=kostenlos&amp;ansicht=woche&amp;woche=2027-W01" in text
    assert '<a href="?merkmal=kostenlos&amp;ansicht=monat">' in text
    assert '<a href="?merkmal=kostenlos&amp;ansicht=woche" aria-current="page">' in text


@pytest.mark.django_db
def test_a_full_day_of_the_month_leads_to_its_week_also_when_it_is_over(client, monday):
    for number in range(5):
        factories.event(f"a{number}", title=f"Chor {number}", days=-2, sign_up="none")
    month = client.get("/aktionen/?ansicht=monat&merkmal=kostenlos").text
    way = re.search(r'class="month-more" href="(.*?)">\s*2 weitere', month)[1]
    path, __, mark = html.unescape(way).partition("#")
    text = client.get(f"/aktionen/{path}").text
    day = text.partition(f'id="{mark}"')[2].partition("</table>")[0]

    assert mark == "tag-2026-03-07"
    assert "merkmal=kostenlos" in path
    assert sum(f"Chor {number}</a>" in day for number in range(5)) == 5
    # What is over invites nobody.
    assert "Einfach vorbeikommen" not in text


@pytest.mark.django_db
def test_a_week_says_what_was_moved(client, monday):
    event = factories.series(slug="chor", days=1, venue=factories.venue())
    services.change_dates(event.dates.first(), day=date(2026, 3, 12))

    assert "Ladenlokal Steinweg · verschoben" in client.get(WEEK).text
