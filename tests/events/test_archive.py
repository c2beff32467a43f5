"""What was: by year, searchable, with its report; and the ways from one action to the next."""

import re
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
import time_machine
from django.core.exceptions import ValidationError
from django.utils.translation import gettext, override

from events import cards, services
from events.models import EventPage
from tests import factories

pytestmark = [pytest.mark.django_db, pytest.mark.indexed]
ARCHIVE = "/aktionen/?ansicht=archiv"


@pytest.fixture(autouse=True)
def now():
    with time_machine.travel(
        datetime(2026, 3, 14, 8, tzinfo=ZoneInfo("Europe/Berlin")), tick=False
    ):
        yield


def titles(answer):
    return re.findall(r'class="card-title">\s*<a href="\S+?">(.*?)</a>', answer.text)


def report(slug):
    page = EventPage.objects.public().get(slug=slug)
    page.report = [{"type": "paragraph", "value": "<p>So schön war es.</p>"}]
    page.save_revision().publish()


def test_the_archive_shows_the_last_year_and_leads_to_the_others(client):
    factories.event("alt", title="Alt", days=-100)
    factories.event("frisch", title="Frisch", days=-3)
    factories.event("frueher", title="Früher", days=-30)
    factories.event("kommt", title="Kommt", days=3)
    newest = client.get(ARCHIVE)

    assert titles(newest) == ["Frisch", "Früher"]
    assert "Aktionen im Jahr 2026" in newest.text
    assert "März 2026" in newest.text and "Februar 2026" in newest.text
    assert '<a href="?ansicht=archiv&amp;jahr=2025">' in newest.text
    assert titles(client.get(f"{ARCHIVE}&jahr=2025")) == ["Alt"]
    assert titles(client.get(f"{ARCHIVE}&jahr=1066")) == ["Frisch", "Früher"]


def test_what_goes_on_or_never_took_place_is_not_in_the_archive(client):
    factories.event(
        "serie", days=-9, repeat="weekly", repeat_until=datetime(2026, 6, 1).date(), title="Serie"
    )
    factories.event("entfiel", title="Entfiel", days=-5).dates.update(status="cancelled")
    factories.event("entwurf", title="Entwurf", days=-5, live=False)
    answer = client.get(ARCHIVE)

    assert titles(answer) == []
    assert "Keine Aktion passt" in answer.text


def test_the_archive_is_narrowed_by_the_filters_and_names_reports(client):
    factories.event("fest", title="Sommerfest", days=-20)
    factories.event("chor", title="Chor", days=-10)
    report("fest")
    answer = client.get(f"{ARCHIVE}&q=Sommerfest")

    assert titles(answer) == ["Sommerfest"]
    assert answer.text.count("mit Bericht") == 1
    assert "frei" not in answer.text.partition("<h2>")[2].partition("</section>")[0]
    assert client.get(ARCHIVE).text.count("mit Bericht") == 1


def test_a_page_turns_into_its_report_when_the_last_date_is_over(client):
    factories.event("fest", title="Sommerfest", days=0)
    report("fest")
    before = client.get("/aktionen/fest/").text
    with time_machine.travel(datetime(2026, 3, 14, 16, 1, tzinfo=ZoneInfo("UTC")), tick=False):
        after = client.get("/aktionen/fest/").text

    assert "So schön war es." not in before
    assert "So schön war es." in after
    assert "Diese Aktion ist vorbei" in after


def test_a_series_that_was_stopped_is_over_although_dates_stand_as_cancelled(client):
    event = factories.series(slug="chor", title="Chor", days=-9)
    report("chor")
    before = client.get("/aktionen/chor/").text, titles(client.get(ARCHIVE))
    services.cancel_dates(event.dates.upcoming().first(), scope="following", reason="Saal zu.")
    after = client.get("/aktionen/chor/").text, titles(client.get(ARCHIVE))

    assert ("So schön war es." in before[0], before[1]) == (False, [])
    assert ("So schön war es." in after[0], after[1]) == (True, ["Chor"])
    assert "Saal zu." in after[0]


def test_a_translation_promises_no_report_that_it_does_not_have(client):
    event = factories.event("fest", title="Sommerfest", days=-3)
    event.copy_for_translation(factories.locale("en"), copy_parents=True).save_revision().publish()
    report("fest")

    assert "Lesen Sie den Bericht" in client.get("/aktionen/fest/").text
    with override("en"):
        promise = gettext("So war es: Lesen Sie den Bericht.")
    assert promise not in client.get("/en/aktionen/fest/").text


@pytest.mark.parametrize("fields", [{"days": -3}, {"days": 1, "sign_up_closes_hours": 99}])
def test_nothing_says_that_places_are_free_when_it_is_too_late(fields):
    factories.event("fest", title="Sommerfest", capacity=3, **fields)

    assert [card.state for card in cards.search("Sommerfest")[0]] == [None]


@pytest.mark.parametrize("name", ["sign_up_closes_hours", "moving_up_ends_hours"])
def test_no_number_of_hours_reaches_before_all_calendars(name):
    with pytest.raises(ValidationError, match=name):
        factories.event(**{name: 2_000_000_000})


def test_an_action_leads_to_the_one_before_and_after_it_by_date(client):
    for days in (-9, -2, 3, 5, 7):
        factories.event(f"tag{days}", title=f"Tag {days}", days=days)
    factories.event("weg", days=4).dates.update(status="cancelled")

    def beside(slug):
        return re.findall(
            r'class="beside-link.*?href="(.*?)"', client.get(f"/aktionen/{slug}/").text
        )

    assert beside("tag5") == ["/aktionen/tag3/", "/aktionen/tag7/"]
    assert beside("tag3") == ["/aktionen/tag5/"]
    assert beside("tag-2") == ["/aktionen/tag-9/"]
