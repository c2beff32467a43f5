import re

import pytest
from django.utils import timezone

from portal import times
from portal.models import Draft, OutgoingMail, Token
from shops import services
from shops.models import Application
from tests.shops import builders
from tests.shops.walking import START, answers, begin, fill

pytestmark = pytest.mark.django_db


@pytest.fixture
def place():
    return builders.place()


def test_from_the_start_to_the_thanks(client, place):
    base = begin(client)
    last = fill(client, base, answers(place))
    check = client.get(last["Location"])
    thanks = client.post(last["Location"], follow=True)

    row = Application.objects.get()
    assert "Stimmt alles?" in check.text
    assert "Strom" in check.text
    assert row.number in thanks.text
    assert (row.place, row.first_day, row.flexible) == (place, builders.monday(), True)
    assert (row.needs, row.language, row.source) == (["power"], "de", "web")
    assert OutgoingMail.objects.get().to == "ada@example.org"
    assert not client.cookies


def test_each_page_asks_one_question_and_leads_back(client, place):
    base = begin(client)
    first = client.get(f"{base}was/").text
    second = client.get(f"{base}wo-und-wann/").text

    assert "Schritt 1 von 5" in first
    assert 'href="/mitmachen/ladenplatz/"' in first
    assert f'href="{base}was/"' in second
    assert "<span>Tisch 1</span>" in second
    assert "Ich bin flexibel" in second


def test_a_change_from_the_check_page_keeps_the_rest_and_returns(client, place):
    base = begin(client)
    fill(client, base, answers(place))
    page = client.get(f"{base}wer/?zurueck=pruefen")
    answer = client.post(f"{base}wer/?zurueck=pruefen", {"name": "Bo", "sells_as": "club"})
    check = client.get(answer["Location"])

    assert 'value="Ada"' in page.text
    assert answer["Location"] == f"{base}pruefen/"
    assert "Bo" in check.text
    assert "Honig" in check.text


def test_a_number_keeps_its_order_on_an_arabic_check_page(client, place):
    base = begin(client)
    reach = {"email": "", "phone": "02402 4711", "language": "ar"}
    fill(client, base, answers(place, kontakt=reach))
    check = client.get(f"/ar{base}pruefen/")

    assert "<dd><bdi>02402 4711</bdi></dd>" in check.text


def test_who_skips_a_page_is_led_to_it(client, place):
    base = begin(client)
    fill(client, base, {"was": answers(place)["was"]})

    assert client.get(f"{base}pruefen/")["Location"] == f"{base}wo-und-wann/"
    assert client.post(f"{base}pruefen/")["Location"] == f"{base}wo-und-wann/"


def test_the_same_button_twice_is_one_row_and_one_mail(client, place):
    base = begin(client)
    fill(client, base, answers(place))
    first = client.post(f"{base}pruefen/")
    again = client.post(f"{base}pruefen/")

    assert first["Location"] == again["Location"] == f"{base}danke/"
    assert Application.objects.count() == OutgoingMail.objects.count() == 1


def test_the_start_button_twice_keeps_what_is_filled_in(client, place):
    base = begin(client)
    fill(client, base, {"was": answers(place)["was"]})

    assert begin(client) == base
    assert "Honig" in client.get(f"{base}was/").text
    assert Draft.objects.count() == 1


def test_the_answers_are_kept_for_30_days(client, place):
    base = begin(client)
    draft = Draft.objects.get()

    assert (draft.expires_at - timezone.now()).days in (29, 30)
    assert f"http://testserver{base}was/" in client.get(f"{base}was/").text


def test_a_week_from_the_table_is_chosen_already(client, place):
    query = f"?platz={place.pk}&woche={builders.monday(2)}"
    start = client.get(START + query).text
    base = begin(client, query)
    page = client.get(f"{base}wo-und-wann/").text

    assert "Sonnental: Tisch 1" in start
    chosen = re.search(rf'value="{place.pk}:{builders.monday(2)}"[^>]*>', page)[0]
    assert "checked" in chosen


@pytest.mark.parametrize(
    "query",
    [
        "?platz=x&woche=gestern",
        "?platz=99999&woche=2026-02-30",
        "?platz=²&woche=2026-03-02",
        "?platz=1" + "0" * 40 + "&woche=2026-03-02",
        "?platz=1&woche=0001-01-01",
        "?woche=2026-03-02",
    ],
)
def test_a_nonsense_choice_is_none(client, place, query):
    assert client.get(START + query).status_code == 200
    assert client.get(begin(client, query) + "wo-und-wann/").status_code == 200


def test_who_is_flexible_asks_for_any_place(client, place):
    base = begin(client)
    fill(client, base, answers(place, **{"wo-und-wann": {"slot": f"laden:{place.shop_id}"}}))
    client.post(f"{base}pruefen/")

    row = Application.objects.get()
    assert (row.place, row.flexible, row.shop_id) == (None, True, place.shop_id)
    assert row.first_day == builders.today()


def test_a_week_that_is_taken_meanwhile_is_said_and_all_else_stays(client, place):
    base = begin(client)
    fill(client, base, answers(place))
    week = {"first_day": builders.monday(), "last_day": builders.monday()}
    services.claim_days(place, producer=builders.producer(), **week)
    answer = client.post(f"{base}pruefen/", follow=True)
    change = f"{base}wo-und-wann/?zurueck=pruefen"
    client.post(change, {"slot": f"{place.pk}:{builders.monday(2)}"})
    check = client.get(f"{base}pruefen/")

    assert "Diese Woche wurde eben vergeben." in answer.text
    assert not Application.objects.exists()
    assert "Honig" in check.text


def test_a_foreign_site_can_neither_begin_nor_send(client, place):
    base = begin(client)
    fill(client, base, answers(place))
    foreign = {"sec-fetch-site": "cross-site"}

    assert client.post(START, {"key": "k2"}, headers=foreign).status_code == 403
    assert client.post(f"{base}was/", {"offer": "x"}, headers=foreign).status_code == 403
    assert client.post(f"{base}pruefen/", headers=foreign).status_code == 403
    assert not Application.objects.exists()


def test_what_is_sent_stays_sent(client, place):
    base = begin(client)
    fill(client, base, answers(place))
    client.post(f"{base}pruefen/")
    late = client.post(f"{base}was/", {"offer": "Wachs"})

    assert late["Location"] == f"{base}danke/"
    assert Draft.objects.get().data == {}


@pytest.mark.parametrize("rest", ["was/", "pruefen/", "danke/", "antwort.ics", "nichts/"])
def test_an_unknown_secret_opens_nothing(client, place, rest):
    assert client.get(f"{START}unbekannt/{rest}").status_code == 404


def test_before_sending_there_is_no_receipt(client, place):
    base = begin(client)

    assert client.get(f"{base}danke/").status_code == 404
    assert client.get(f"{base}nichts/").status_code == 404


def test_the_receipt_is_the_same_again_and_has_a_calendar(client, place):
    base = begin(client)
    fill(client, base, answers(place))
    client.post(f"{base}pruefen/")
    pages = [client.get(f"{base}danke/").text for _ in range(2)]
    links = [re.search(r'href="(http://testserver/vorgang/[^"]+)"', page)[1] for page in pages]
    calendar = client.get(f"{base}antwort.ics")

    assert links[0] == links[1]
    assert "Wir prüfen Ihre Anfrage" in client.get(links[0]).text
    assert calendar.text.count("BEGIN:VEVENT") == 1


@pytest.mark.parametrize("rest", ["danke/", "antwort.ics"])
def test_what_was_erased_has_no_receipt_and_no_new_link(client, place, rest):
    base = begin(client)
    fill(client, base, answers(place))
    client.post(f"{base}pruefen/")
    services.erase(Application.objects.all())

    assert client.get(f"{base}{rest}").status_code == 404
    assert not Token.objects.filter(purpose="application").exists()


def test_without_a_shop_that_takes_any_it_says_so(client):
    builders.shop(takes_applications=False)

    assert "Zurzeit nimmt kein Laden Anfragen an." in client.get(START).text


@pytest.mark.parametrize("fields", [{"live": False}, {"takes_applications": False}])
def test_a_closed_or_hidden_shop_offers_nothing(client, place, fields):
    other = builders.shop("anders", **fields)
    builders.place(other)
    page = client.get(begin(client) + "wo-und-wann/").text

    assert "Sonnental" in page
    assert "Anders" not in page


@pytest.mark.parametrize("language", ["en", "ar", "de-simple"])
def test_it_works_in_other_languages(client, place, language):
    answer = client.post(f"/{language}{START}", {"key": "k1"})
    base = answer["Location"].removesuffix("was/")
    contact = {"email": "ada@example.org", "language": language}
    fill(client, base, answers(place, kontakt=contact))
    client.post(f"{base}pruefen/")

    assert base.startswith(f"/{language}/")
    assert Application.objects.get().language == OutgoingMail.objects.get().language == language


def test_more_shops_and_places_cost_the_same_queries(client, place, django_assert_max_num_queries):
    base = begin(client)
    urls = [START, f"{base}wo-und-wann/"]

    def count():
        counts = []
        for url in urls:
            client.get(url)
            with django_assert_max_num_queries(12) as caught:
                client.get(url)
            counts.append(len(caught))
        return counts

    few = count()
    for number in range(4):
        shop = builders.shop(f"laden-{number}")
        for place_number in range(3):
            builders.place(shop, number=place_number)
    builders.accept(builders.application(place))

    assert count() == few


def test_each_week_is_said_once(client, place):
    page = client.get(begin(client) + "wo-und-wann/").text
    words = times.span(builders.monday(2), builders.monday(2) + builders.DAY * 6)

    assert page.count(f"<legend>Sonnental: {words}</legend>") == 1
