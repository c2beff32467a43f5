"""What visitors read of all shops, of producers, and what machines read."""

from datetime import date, timedelta

import pytest

from portal.models import Topic
from tests import factories

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("noon")]
TODAY = date(2026, 3, 4)
MONDAY = date(2026, 3, 2)


def test_the_list_shows_what_is_open_and_what_was(client, shop):
    before = TODAY - timedelta(days=60)
    factories.shop(
        "war", title="Laden Mühle", first_day=before, last_day=TODAY - timedelta(days=30)
    )
    answer = client.get("/laeden/")
    there, past = answer.text.split("Das war hier")

    assert "heute 10–18 Uhr, noch 6 Stunden" in there
    assert "Laden Sonnental" in there
    assert "Laden Mühle" in past
    assert "geschlossen seit 3. Februar" in past
    assert not answer.cookies


def test_the_switch_narrows_to_now_and_to_this_week(client, shop):
    factories.shop("freitag", title="Freitags", hours=factories.hours(days="4"))
    factories.shop("montag", title="Montags", hours=factories.hours(days="0"))

    def found(query):
        text = client.get(f"/laeden/{query}").text
        names = {"Sonnental": "Laden Sonnental", "Freitags": "Freitags", "Montags": "Montags"}
        return [name for name, title in names.items() if f">{title}</a>" in text]

    assert found("?wann=jetzt") == ["Sonnental"]
    assert found("?wann=woche") == ["Sonnental", "Freitags"]
    assert found("") == ["Sonnental", "Freitags", "Montags"]


def test_when_nothing_is_open_the_list_says_what_opens_next(client):
    factories.shop(hours=factories.hours("09:00", "11:00"))
    answer = client.get("/laeden/?wann=jetzt")

    assert "Gerade ist kein Laden geöffnet. Morgen ab 9 Uhr: Laden Sonnental." in answer.text
    assert 'href="/laeden/laden/"' in answer.text


def test_a_far_opening_is_told_with_its_day(client):
    factories.shop(first_day=TODAY + timedelta(days=9))

    for when, words in (("jetzt", "Gerade ist"), ("woche", "Diese Woche öffnet")):
        answer = client.get(f"/laeden/?wann={when}")

        assert words in answer.text
        assert "Fr., 13. März ab 10 Uhr: Laden Sonnental." in answer.text


def test_a_filter_that_fits_nothing_says_what_to_do(client, shop):
    far = factories.quarter("muensterbusch")
    answer = client.get(f"/laeden/?viertel={far.slug}")

    assert "Kein Laden passt zu Ihrer Auswahl. Nehmen Sie einen Filter heraus." in answer.text


def test_goods_are_a_filter_of_shops_and_of_producers(client, shop):
    page = factories.producer_page()
    factories.producer_page("seife", title="Seifenküche")
    honey = Topic.objects.create(name="Honig", slug="honig")
    for row in (shop, page):
        row.topics.add(honey)
        row.save()
    factories.shop("leer", title="Ohne Honig")

    assert "Ohne Honig" not in client.get("/laeden/?art=honig").text
    assert "Laden Sonnental" in client.get("/laeden/?art=honig").text
    assert "Seifenküche" not in client.get("/handgemacht/?ware=honig").text
    assert "Imkerei Musterbach" in client.get("/handgemacht/?ware=honig").text


NONSENSE = [
    "viertel=nirgends&art=x&ware=y",
    "wann=quatsch",
    "wann=%00&wann=jetzt",
    "seite=-3",
    "seite=abc",
    "ab=2026-99-99",
    "ab=0001-01-01",
    "ab=9999-12-31",
    "ab=%00",
    "ab=" + "9" * 3000,
    "viertel=" + "ü" * 3000,
    "art=%27%22%28*&wann=woche",
]
PATHS = [
    "/laeden/",
    "/laeden/laden/",
    "/laeden/feed.xml",
    "/laeden/feed.json",
    "/laeden/laden/oeffnung.ics",
    "/handgemacht/",
    "/handgemacht/imkerei-musterbach/",
    "/handgemacht/feed.xml",
]


@pytest.mark.parametrize("query", NONSENSE)
def test_nonsense_in_the_address_is_never_an_error(client, place, query):
    factories.producer_page()

    assert [client.get(f"{path}?{query}").status_code for path in PATHS] == [200] * len(PATHS)


@pytest.mark.parametrize("path", PATHS)
def test_no_page_sets_a_cookie_and_every_language_reads_it(client, place, path):
    factories.producer_page()
    answer = client.get(path)
    other = client.get(f"/ar{path}")

    assert not answer.cookies
    assert other.status_code == 200


@pytest.mark.parametrize("fault", ["unpublished", "private"])
def test_what_is_not_public_is_nowhere(client, place, fault):
    secret = factories.shop("geheim", title="Geheimer Laden")
    page = factories.producer_page(title="Geheime Imkerei")
    open_page = factories.producer_page("offen", title="Offene Imkerei")
    factories.claim(place, page.producer, TODAY)
    factories.claim(factories.place(secret), open_page.producer, TODAY)
    for row in (secret, page):
        if fault == "unpublished":
            row.unpublish()
        else:
            row.view_restrictions.create(restriction_type="login")
    paths = [*PATHS[:-2], "/handgemacht/offen/", "/handgemacht/feed.xml"]

    for path in [*paths, "/handgemacht/feed.json"]:
        assert "Geheim" not in client.get(path).text
    assert client.get("/laeden/geheim/oeffnung.ics").status_code == 404
    assert client.get("/laeden/geheim/").status_code != 200
    assert client.get("/handgemacht/imkerei-musterbach/").status_code != 200


def test_a_producer_without_a_public_page_is_named_nowhere(client, place):
    factories.claim(place, factories.producer("Verborgene Töpferei"), TODAY)

    assert "Verborgene" not in client.get("/laeden/laden/").text


def test_the_profile_shows_where_the_goods_are_found(client, place):
    page = factories.producer_page(elsewhere="Hofladen in Breinig", public_phone="02402 0000")
    page.producer.email = "geheim@example.org"
    page.producer.phone = "0170 1"
    page.producer.save()
    factories.claim(place, page.producer, TODAY, TODAY + timedelta(days=4))
    factories.claim(place, page.producer, TODAY + timedelta(days=40))
    factories.claim(place, page.producer, TODAY - timedelta(days=3))
    answer = client.get("/handgemacht/imkerei-musterbach/")

    assert "4. bis 8. März" in answer.text
    assert "gerade jetzt" in answer.text
    assert "13. April" in answer.text
    assert "1. März" not in answer.text
    assert "Hofladen in Breinig" in answer.text
    assert 'href="tel:024020000"' in answer.text
    assert "geheim@example.org" not in answer.text
    assert "0170" not in answer.text


def test_a_profile_without_a_shop_says_so(client):
    factories.producer_page()

    assert "Gerade steht kein Termin" in client.get("/handgemacht/imkerei-musterbach/").text


@pytest.mark.parametrize("path", ["/laeden/feed.xml", "/laeden/feed.json"])
def test_a_feed_is_the_same_twice_and_keeps_the_filter(client, shop, path):
    far = factories.quarter("muensterbusch")
    factories.shop("zwei", title="Zweiter Laden", quarter=far)
    first = client.get(f"{path}?viertel=muensterbusch")
    again = client.get(f"{path}?viertel=muensterbusch", headers={"if-none-match": first["ETag"]})

    assert "Zweiter Laden" in first.text
    assert "Laden Sonnental" not in first.text
    assert again.status_code == 304


def test_another_kind_of_feed_does_not_exist(client, shop):
    assert client.get("/laeden/feed.csv").status_code == 404


def test_the_calendar_has_each_opening(client):
    factories.shop(last_day=TODAY + timedelta(days=1))
    answer = client.get("/laeden/laden/oeffnung.ics")

    assert answer.text.count("BEGIN:VEVENT") == 2
    assert "DTSTART;TZID=Europe/Berlin:20260304T100000" in answer.text
