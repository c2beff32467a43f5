"""What visitors read of one shop."""

import json
import re
from datetime import date, time, timedelta

import pytest

from shops.models import OpeningException
from tests import factories

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("noon")]
TODAY = date(2026, 3, 4)
MONDAY = date(2026, 3, 2)


def rows(answer):
    """The cells of the table of weeks, row by row, as plain words."""
    table = re.search(r'<table class="week-grid">.*?</table>', answer.text, re.DOTALL)[0]
    found = re.findall(r"<tr>(.*?)</tr>", table, re.DOTALL)
    return [" ".join(re.sub(r"<[^>]*>", " ", row).split()) for row in found]


def test_the_detail_shows_today_and_what_differs(client, shop):
    OpeningException.objects.create(
        shop=shop, day=TODAY, opens=time(11), closes=time(13), reason="Fortbildung."
    )
    OpeningException.objects.create(shop=shop, day=TODAY + timedelta(days=13))
    OpeningException.objects.create(
        shop=shop, day=TODAY + timedelta(days=14), reason="Zu weit weg."
    )
    answer = client.get("/laeden/laden/")
    today = re.search(r'<tr class="opening-today">.*?</tr>', answer.text, re.DOTALL)[0]

    assert "Mi., 4. März" in today
    assert "11–13 Uhr" in today
    assert "heute 11–13 Uhr, noch 1 Stunde" in answer.text
    assert "Fortbildung." in answer.text
    assert 'Di., 17. März:</strong> <span class="nowrap">geschlossen' in answer.text
    assert "Zu weit weg." not in answer.text


def test_the_detail_shows_who_sells_this_week(client, place):
    now = factories.producer_page(title="Imkerei")
    later = factories.producer_page("seife", title="Seifenküche")
    factories.claim(place, now.producer, TODAY + timedelta(days=1))
    factories.claim(place, later.producer, MONDAY + timedelta(days=7))
    answer = client.get("/laeden/laden/")

    assert "Wer diese Woche hier verkauft" in answer.text
    assert "Imkerei" in answer.text
    assert "Seifenküche" not in answer.text


def test_when_nobody_sells_this_week_the_next_ones_are_shown(client, place):
    later = factories.producer_page("seife", title="Seifenküche")
    factories.claim(place, later.producer, MONDAY + timedelta(days=7))
    answer = client.get("/laeden/laden/")

    assert "Wer hier als Nächstes verkauft" in answer.text
    assert "Seifenküche" in answer.text


def test_the_grid_says_in_words_what_is_free(client, place):
    week = timedelta(days=7)
    factories.claim(place, factories.producer(), TODAY)
    factories.claim(place, None, MONDAY + week, MONDAY + week)
    factories.application(place, MONDAY + 2 * week, MONDAY + 2 * week)
    head, *lines = rows(client.get("/laeden/laden/"))

    assert head == "Woche Tisch 1"
    assert lines[0] == "4. bis 8. März belegt"
    assert lines[1] == "9. bis 15. März geschlossen"
    assert lines[2] == ("16. bis 22. März angefragt trotzdem anfragen : Tisch 1, 16. bis 22. März")
    assert lines[3] == "23. bis 29. März frei anfragen : Tisch 1, 23. bis 29. März"
    assert len(lines) == 8


def test_a_free_place_leads_to_the_question_for_it(client, place):
    answer = client.get("/laeden/laden/")
    link = f"/mitmachen/ladenplatz/?platz={place.pk}&amp;woche=2026-03-09"

    # Once in the table and once in the list.
    assert answer.text.count(f'href="{link}"') == 2


@pytest.mark.parametrize("status", ["declined", "withdrawn", "confirmed"])
def test_a_decided_application_asks_no_more(client, place, status):
    factories.application(place, MONDAY, MONDAY + timedelta(days=6), status=status)

    assert "angefragt" not in client.get("/laeden/laden/").text


def test_the_weeks_lead_on_and_back(client, place):
    first = client.get("/laeden/laden/").text
    second = client.get("/laeden/laden/?ab=2026-04-27").text

    assert 'href="?ab=2026-04-27#plaetze" rel="next"' in first
    assert 'rel="prev"' not in first
    assert 'href="?ab=2026-03-02#plaetze" rel="prev"' in second
    assert "4. bis 6. Mai" in second
    assert 'rel="next"' not in second


def test_when_all_is_taken_there_is_the_waiting_list(client):
    shop = factories.shop(last_day=MONDAY + timedelta(days=6))
    factories.claim(factories.place(shop), factories.producer(), TODAY)
    answer = client.get("/laeden/laden/")

    assert "Bis 8. März ist alles belegt." in answer.text
    assert "Auf die Warteliste" in answer.text


def test_a_shop_that_takes_no_questions_has_no_link_to_ask(client):
    factories.place(factories.shop(takes_applications=False))

    assert "/mitmachen/ladenplatz/" not in client.get("/laeden/laden/").text


def test_a_past_shop_shows_its_report_and_nothing_to_ask(client):
    report = [{"type": "paragraph", "value": "<p>So schön war es.</p>"}]
    shop = factories.shop(last_day=TODAY - timedelta(days=3), report=report)
    factories.place(shop)
    answer = client.get("/laeden/laden/")

    assert "Dieser Laden hat am 1. März geschlossen." in answer.text
    assert "So schön war es." in answer.text
    assert "Freie Zeiträume" not in answer.text
    assert "Öffnungszeiten" not in answer.text
    assert "application/ld+json" not in answer.text


def test_the_report_of_a_running_shop_waits(client):
    report = [{"type": "paragraph", "value": "<p>So schön war es.</p>"}]
    factories.shop(report=report)

    assert "So schön war es." not in client.get("/laeden/laden/").text


def test_search_engines_read_the_hours(client):
    shop = factories.shop(title="Laden </script><b>", hours=factories.hours(days="04"))
    OpeningException.objects.create(shop=shop, day=TODAY + timedelta(days=2))
    answer = client.get("/laeden/laden/")
    text = re.search(r'<script type="application/ld\+json">(.*?)</script>', answer.text)[1]
    data = json.loads(text)
    regular, friday, closed = data["openingHoursSpecification"]

    assert data["@type"] == "Store"
    assert data["name"] == "Laden </script><b>"
    assert data["address"]["streetAddress"] == "Steinweg 1"
    assert regular["dayOfWeek"] == "https://schema.org/Monday"
    assert (friday["opens"], friday["closes"]) == ("10:00", "18:00")
    assert closed["validFrom"] == closed["validThrough"] == "2026-03-06"
    assert (closed["opens"], closed["closes"]) == ("00:00", "00:00")


def test_a_preview_shows_what_is_being_written(admin, shop):
    shop.title = "Neuer Name"
    revision = shop.save_revision()
    answer = admin.get(f"/cms/pages/{shop.pk}/revisions/{revision.pk}/view/")

    assert "<h1>Neuer Name</h1>" in answer.text
    assert "Freie Zeiträume" not in answer.text
