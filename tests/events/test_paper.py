"""Paper of actions: what stands on it, whom it leads where, and what it must not say."""

import json
from datetime import date, time, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone, translation

from events import paper, services
from events.models import EventDate, EventPage
from portal.models import ShortLink
from portal.paper import Sheet
from tests import codes, factories

pytestmark = pytest.mark.django_db
POSTER = "/aktionen/reparatur-cafe/aushang-a4.pdf"
TODAY = timezone.localdate


@pytest.fixture
def event():
    quarter = factories.quarter()
    return factories.event(quarter=quarter, venue=factories.venue(), spoken=["de", "ar"])


def printed(event, language="de", size="a4") -> Sheet:
    with translation.override(language):
        return paper.poster(EventPage.objects.get(pk=event.pk), size)


def month(first=None):
    return paper.month_sheet(factories.quarter(), first or TODAY().replace(day=1))


@pytest.mark.parametrize(("language", "lands"), [("de", ""), ("ar", "/ar")])
def test_the_code_on_the_poster_leads_to_the_action(client, event, language, lands):
    (picture,) = printed(event, language).png(ppi=100)
    (url,) = codes.read(picture)
    answer = client.get(url.removeprefix("http://testserver"), follow=True)

    assert answer.redirect_chain == [(f"{lands}/aktionen/reparatur-cafe/", 302)]
    assert "Reparatur-Café" in answer.text


def test_the_code_of_the_month_leads_to_the_actions_of_the_quarter(client, event):
    (url,) = codes.read(month().png(ppi=100)[0])
    answer = client.get(url.removeprefix("http://testserver"), follow=True)

    assert answer.redirect_chain == [("/aktionen/?viertel=oberstolberg", 302)]
    assert "Reparatur-Café" in answer.text


def test_a_poster_speaks_the_language_of_its_address(client, event):
    translated = event.copy_for_translation(factories.locale("tr"), copy_parents=True)
    translated.title, translated.live = "Tamir kahvesi", True
    translated.save()
    turkish, arabic = printed(event, "tr").data, printed(event, "ar")

    assert (turkish["heading"], turkish["german"]) == ("Tamir kahvesi", False)
    assert (arabic.data["heading"], arabic.data["german"]) == ("Reparatur-Café", True)
    assert arabic.rtl
    assert json.loads(arabic.inputs["data"])["lang"] == "ar"
    assert arabic.data["date"]["weekday"] != printed(event).data["date"]["weekday"]
    assert len(arabic.data["languages"]) == 5
    assert client.get(f"/ar{POSTER}").content.startswith(b"%PDF-")


@pytest.mark.parametrize("language", ["de", "de-simple", "en", "uk"])
def test_even_the_longest_words_stay_on_one_page(event, language):
    EventPage.objects.filter(pk=event.pk).update(
        title=("Nachbarschaftsversammlung #1 $x$ 🎉 " * 8)[:255],
        summary="Wir reparieren, lachen und essen gemeinsam. " * 5,
        organiser="Verein " * 17,
        cost="3 Euro für Mitglieder " * 3,
        age_note="Für alle " * 9,
    )
    sheet = printed(event, language, "a3")

    assert len(sheet.png(ppi=20)) == 1
    assert sheet.pdf()


def test_the_poster_shows_the_next_date_that_takes_place():
    event = factories.event(days=3, repeat="weekly", repeat_until=TODAY() + timedelta(days=20))
    event.dates.filter(pk=event.dates.first().pk).update(status="cancelled")
    data = printed(event).data
    following = timezone.localtime(event.dates.all()[1].starts)

    assert data["date"]["day"] == str(following.day)
    assert data["date"]["hours"] == "14–17 Uhr"
    assert data["cancelled"] == ""
    assert len(data["more"]) == 1


def test_the_poster_says_what_is_different_about_later_dates(event):
    hall = factories.venue("saal", name="Saal")
    page = factories.series(slug="chor", venue=event.venue)
    first, second, third, _fourth = page.dates.all()
    services.change_dates(first, note="Eingang im Hof")
    services.change_dates(second, venue=hall)
    services.change_dates(third, starts=time(9), ends=time(11))
    data, arabic = printed(page).data, printed(page, "ar")

    assert data["note"] == "Eingang im Hof"
    assert [row["place"] and row["place"]["name"] for row in data["more"]] == ["Saal", None, None]
    assert [row["hours"] for row in data["more"]] == ["", "9–11 Uhr", ""]
    assert arabic.data["more"][0]["place"]["german"]
    assert arabic.pdf()


def test_the_poster_of_a_cancelled_action_says_so(event):
    EventPage.objects.filter(pk=event.pk).update(called_off="Das Dach ist undicht.")
    event.dates.update(status="cancelled")
    sheet = printed(event)

    assert sheet.data["cancelled"] == "Fällt aus"
    assert sheet.data["reason"] == "Das Dach ist undicht."
    assert sheet.pdf()


@pytest.mark.parametrize("slug", ["", "neues-viertel"])
def test_a_quarter_without_a_drawing_has_the_outline_of_the_town(slug):
    quarter = factories.quarter(slug) if slug else None
    sheet = printed(factories.event(quarter=quarter))

    assert 'viewBox="0 0 1091 64"' in sheet.drawings[f"town-{slug}"]
    assert sheet.pdf()


def test_there_is_no_poster_of_what_is_over_hidden_or_of_another_size(client, event):
    over = factories.event("vorbei", days=-3)
    event.dates.exclude(event=event).delete()
    hidden = factories.event("entwurf", live=False)

    assert client.get(f"/aktionen/{over.slug}/aushang-a4.pdf").status_code == 404
    assert client.get(f"/aktionen/{hidden.slug}/aushang-a4.pdf").status_code == 404
    assert client.get("/aktionen/reparatur-cafe/aushang-a9.pdf").status_code == 404
    assert not ShortLink.objects.exists()


def test_a_poster_is_drawn_once_and_asked_for_cheaply(client, event, monkeypatch):
    first = client.get(POSTER)
    monkeypatch.setattr(Sheet, "pdf", lambda sheet: pytest.fail("drawn a second time"))
    with CaptureQueriesContext(connection) as captured:
        again = client.get(POSTER)
    unchanged = client.get(POSTER, headers={"If-None-Match": f"W/{first.headers['ETag']}"})

    assert again.content == first.content
    assert unchanged.status_code == 304
    assert len(captured) <= 12
    assert not again.cookies
    assert first.headers["Content-Type"] == "application/pdf"


def test_a_changed_action_is_drawn_anew(client, event):
    before = client.get(POSTER).headers["ETag"]
    event.dates.update(starts=timezone.now() + timedelta(days=2))

    assert client.get(POSTER).headers["ETag"] != before


def test_a_month_without_any_date_says_so_on_one_page():
    sheet = month()

    assert sheet.data["days"] == []
    assert sheet.data["empty"]
    assert len(sheet.png(ppi=20)) == 1


def test_a_month_with_120_dates_has_them_all(event):
    start = timezone.now().replace(day=1, hour=12, minute=0) + timedelta(days=32)
    first = timezone.localdate(start).replace(day=1)
    EventDate.objects.bulk_create(
        EventDate(
            event=event,
            key=f"mehr-{number}",
            starts=start.replace(day=1 + number % 28),
            ends=start.replace(day=1 + number % 28) + timedelta(hours=1),
        )
        for number in range(120)
    )
    with CaptureQueriesContext(connection) as captured:
        sheet = month(first)
    entries = [entry for day in sheet.data["days"] for entry in day["entries"]]

    assert len(captured) <= 12
    assert len([entry for entry in entries if entry["hours"].endswith("Uhr")]) >= 120
    assert len(sheet.data["days"]) >= 28
    assert len(sheet.png(ppi=10)) > 5


def test_no_entry_of_a_very_full_day_falls_off_the_page(event):
    date = event.dates.get()
    sheet = month(timezone.localdate(date.starts).replace(day=1))
    (day,) = sheet.data["days"]
    day["entries"] = day["entries"] * 90

    assert len(sheet.png(ppi=10)) >= 4


def test_the_month_shows_its_quarter_and_the_whole_town():
    day = TODAY().replace(day=15)
    for slug, quarter in (("hier", "oberstolberg"), ("dort", "muensterbusch"), ("alle", None)):
        row = quarter and factories.quarter(quarter)
        factories.event(slug, title=slug, quarter=row, first_day=day, starts_at=time(9))
    days = month().data["days"]

    assert [entry["heading"] for entry in days[0]["entries"]] == ["hier", "alle"]
    assert days[0]["day"] == "15"


@pytest.mark.parametrize(
    ("path", "code"),
    [
        (f"oberstolberg/{TODAY():%Y-%m}", 200),
        ("oberstolberg/2001-01", 404),
        ("oberstolberg/9999-99", 404),
        ("oberstolberg/%00", 404),
        (f"nirgends/{TODAY():%Y-%m}", 404),
    ],
)
def test_only_months_that_can_come_are_drawn(client, path, code):
    factories.quarter()

    assert client.get(f"/aktionen/aushang/{path}.pdf").status_code == code


def test_months_go_on_over_the_end_of_the_year():
    months = paper.months(date(2026, 11, 25))

    assert list(months)[:3] == ["2026-11", "2026-12", "2027-01"]
    assert months["2027-11"] == date(2027, 11, 1)
    assert len(months) == 13


def test_pages_lead_to_their_paper(client, event):
    factories.quarter_page()
    action, quarter = (
        client.get("/ar/aktionen/reparatur-cafe/"),
        client.get("/viertel/oberstolberg/"),
    )

    assert "/ar/aktionen/reparatur-cafe/aushang-a4.pdf" in action.text
    assert "/ar/aktionen/reparatur-cafe/aushang-a3.pdf" in action.text
    assert f"/aktionen/aushang/oberstolberg/{TODAY():%Y-%m}.pdf" in quarter.text


def test_an_address_has_only_letters_that_paper_and_its_paths_know(client):
    page = factories.event(None, title="Frühstück für Große")

    assert page.slug.isascii()
    assert client.get(f"/aktionen/{page.slug}/").status_code == 200
    assert client.get(f"/aktionen/{page.slug}/aushang-a4.pdf").status_code == 200


def test_the_list_at_the_door_has_names_a_column_to_sign_and_no_address(date):
    row = services.register(date, name="Ada 李 <b>", email="ada@example.org", phone="02402 12345")
    sheet = paper.sign_in_list(EventDate.objects.with_event().get(), [row])
    text = sheet.inputs["data"]

    assert sheet.data["people"] == [{"number": "1", "name": "Ada 李 <b>", "people": "1"}]
    assert sheet.data["columns"][-1] == "Unterschrift"
    assert sheet.data["lines"] >= 6
    assert "ada@" not in text
    assert "12345" not in text
    assert sheet.pdf()


def test_the_list_at_the_door_speaks_the_language_that_is_asked_for(date):
    with translation.override("ar"):
        sheet = paper.sign_in_list(EventDate.objects.with_event().get(), [])

    assert sheet.rtl
    assert sheet.data["german"]
    assert sheet.data["columns"][-1] != "Unterschrift"
    assert sheet.pdf()
