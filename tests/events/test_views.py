import re
from datetime import timedelta

import pytest
from django.utils import timezone

from events import services
from events.models import EventPage, Registration
from portal.models import OutgoingMail, Topic, Venue
from tests import factories

pytestmark = pytest.mark.django_db
ANSWERS = {
    "name": "Ada",
    "email": "ada@example.org",
    "party_size": "2",
    "phone": "",
    "needs": "",
}


@pytest.fixture
def event(date):
    return date.event


def send(client, row, **changes):
    """Fill in the form and follow it to the check page."""
    answers = ANSWERS | {"date": row.pk, "key": "k1"} | changes
    return client.post("/aktionen/reparatur-cafe/anmelden/", answers, follow=True)


def test_the_list_shows_the_action_under_its_day(client, event):
    answer = client.get("/aktionen/")

    assert answer.status_code == 200
    assert "Reparatur-Café" in answer.text
    assert not answer.cookies


@pytest.mark.indexed
@pytest.mark.parametrize(
    "query",
    [
        "viertel=nirgends",
        "wann=%00",
        "von=2026-99-99",
        "von=9999-12-31&bis=0001-01-01",
        "seite=-3",
        "seite=abc",
        "ansicht=monat&monat=quatsch",
        "ansicht=woche&woche=9999-W99",
        "ansicht=monat&monat=9999-12",
        "ansicht=monat&monat=0001-01",
        "q=" + "ü" * 3000,
        "q=%22%27%28%29*",
        "art=x&merkmal=y&sprache=z",
        "merkmal=stufenlos&merkmal=kinder&sprache=de&wann=wochenende",
    ],
)
@pytest.mark.parametrize("path", ["/aktionen/", "/aktionen/kalender.ics"])
def test_nonsense_in_the_address_is_never_an_error(client, event, path, query):
    assert client.get(f"{path}?{query}").status_code == 200


def test_the_detail_shows_facts_and_access(client, event):
    answer = client.get("/aktionen/reparatur-cafe/")

    assert "kostenlos" in answer.text
    assert "So kommen Sie hinein" in answer.text
    assert "3 Plätze frei" in answer.text


def test_access_comes_from_the_place_unless_the_action_says_it_and_unknown_is_no_no():
    place = Venue(
        step_free="no", step_free_text="2 Stufen", seats="yes", seats_text="20", quiet="no"
    )
    action = EventPage(step_free_text="Eine Rampe liegt bereit.", seats="no")
    facts = {fact.name: (fact.value, fact.text) for fact in action.access(place)}

    assert facts["step_free"] == ("no", "Eine Rampe liegt bereit.")
    assert facts["seats"] == ("no", "")
    assert facts["quiet"] == ("no", "")
    assert facts["parking"] == ("unknown", "")
    assert {fact.value for fact in EventPage().access()} == {"unknown"}


def test_an_untranslated_action_shows_in_german_under_every_language(client, event):
    answer = client.get("/ar/aktionen/reparatur-cafe/")

    assert answer.status_code == 200
    assert '<html lang="ar" dir="rtl">' in answer.text
    assert 'lang="de" dir="ltr"' in answer.text
    assert '<link rel="canonical" href="http://testserver/aktionen/reparatur-cafe/">' in answer.text


def test_from_the_form_to_the_thanks(client, date):
    check = send(client, date)
    thanks = client.post(check.redirect_chain[-1][0], follow=True)

    assert "Stimmt alles?" in check.text
    assert "Sie sind angemeldet" in thanks.text
    assert Registration.objects.get().party_size == 2
    assert not thanks.cookies


def test_the_same_button_twice_is_one_row_and_one_mail(client, date):
    check = send(client, date).redirect_chain[-1][0]
    client.post(check)
    client.post(check)

    assert Registration.objects.count() == 1
    assert OutgoingMail.objects.count() == 1


def test_the_link_in_the_mail_cancels_by_button_only(client, date):
    client.post(send(client, date).redirect_chain[-1][0])
    text = OutgoingMail.objects.get().text
    link = re.search(r"http://testserver(/aktionen/anmeldung/\S+)", text)[1]
    client.get(link)
    before = Registration.objects.get().status
    answer = client.post(link, {"tun": "absagen"}, follow=True)

    assert before == "confirmed"
    assert "Sie sind abgemeldet" in answer.text


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"name": ""}, "Geben Sie einen Namen ein."),
        ({"name": "a" * 81}, "Kürzen Sie den Namen"),
        ({"email": ""}, "Geben Sie eine E-Mail-Adresse oder eine Telefonnummer ein."),
        ({"email": "ada"}, "name@beispiel.de"),
        ({"party_size": "6"}, "Geben Sie eine Zahl von 1 bis 5 ein."),
        ({"party_size": "viele"}, "Geben Sie eine Zahl von 1 bis 5 ein."),
        ({"date": "999999"}, "Diesen Termin gibt es nicht mehr."),
        ({"date": ""}, "Wählen Sie einen Termin."),
        ({"phone": "ruf an"}, "Geben Sie die Nummer so ein"),
        ({"needs": "x" * 501}, "Kürzen Sie den Text"),
    ],
)
def test_bad_input_gets_a_sentence_and_keeps_the_rest(client, date, changes, sentence):
    answer = send(client, date, **changes)

    assert answer.status_code == 200
    assert answer.text.count(sentence) >= 2
    assert "Fehler:" in answer.text
    assert not Registration.objects.exists()


@pytest.mark.parametrize("name", ["<b>Ada</b>", "Ада 🌻", "‏سلام", "O'Neil; DROP"])
def test_any_name_is_kept_as_it_is_and_shown_safely(client, date, name):
    check = send(client, date, name=name)
    client.post(check.redirect_chain[-1][0])

    assert Registration.objects.get().name == name
    assert "<b>Ada</b>" not in check.text


def test_a_foreign_site_cannot_send_the_form(client, date):
    answer = client.post(
        "/aktionen/reparatur-cafe/anmelden/",
        ANSWERS | {"date": date.pk},
        headers={"sec-fetch-site": "cross-site"},
    )

    assert answer.status_code == 403


def answered(client, row, email, key):
    """The page after the button, without the number and the one-time parts of addresses."""
    check = send(client, row, email=email, key=key).redirect_chain[-1][0]
    page = client.post(check, follow=True).text.partition("<main")[2]
    return re.sub(r"A-[0-9A-Z]+|[\w-]{40,50}", "", page)


@pytest.mark.parametrize(
    ("capacity", "taken", "waiting_list", "status"),
    [
        (30, 0, True, "confirmed"),
        (8, 4, True, "held"),
        (3, 0, True, "waiting"),
        (2, 0, False, "refused"),
    ],
)
def test_who_tries_the_address_of_another_person_learns_nothing(
    client, capacity, taken, waiting_list, status
):
    row = factories.date(capacity=capacity, waiting_list=waiting_list)
    for number in range(taken):
        services.register(row, name="Bo", email=f"{number}@example.org", source="phone", by="x")
    services.register(row, name="Ada", email="ada@example.org", party_size=2)
    again = answered(client, row, "ada@example.org", "k2")
    new = answered(client, row, "new@example.org", "k3").replace("new@", "ada@")

    assert again == new
    assert Registration.objects.filter(email="ada@example.org").count() == 1
    last = Registration.objects.filter(email="new@example.org").first()
    assert (last.status if last else "refused") == status
    assert OutgoingMail.objects.filter(to="ada@example.org").count() == 2


def test_the_calendar_is_the_same_twice_and_says_so(client, event):
    first = client.get("/aktionen/kalender.ics")
    again = client.get("/aktionen/kalender.ics", headers={"if-none-match": first["ETag"]})

    assert first.text.count("BEGIN:VEVENT") == 1
    assert again.status_code == 304


def test_ten_times_the_actions_cost_the_same_queries(client, event, django_assert_max_num_queries):
    client.get("/aktionen/")
    with django_assert_max_num_queries(30) as few:
        client.get("/aktionen/")
    for number in range(10):
        factories.event(f"mehr-{number}")
    with django_assert_max_num_queries(30) as many:
        client.get("/aktionen/")

    assert len(many) == len(few)


def test_a_series_is_one_row_of_the_list_and_all_its_dates_in_the_month(client):
    today = timezone.localdate()
    factories.event("chor", title="Chor", repeat="weekly", repeat_until=today + timedelta(days=60))
    answer = client.get("/aktionen/")
    calendar = client.get("/aktionen/kalender.ics")

    assert answer.text.count('href="/aktionen/chor/"') == 1
    assert "jede Woche bis" in answer.text
    assert calendar.text.count("BEGIN:VEVENT") == 8


@pytest.mark.indexed
def test_the_search_word_finds_other_forms_of_it(client):
    factories.event("haeuser", title="Offene Häuser in der Burgstraße")

    for word in ("Haus", "haeuser", "Burgstrasse"):
        assert "Offene Häuser" in client.get("/aktionen/", {"q": word}).text


def test_two_topics_of_an_action_count_its_places_once(client, date):
    topics = [Topic.objects.create(name=name, slug=name.lower()) for name in ("Garten", "Essen")]
    date.event.topics.set(topics)
    date.event.save()
    services.register(date, name="Ada", email="ada@example.org")
    answer = client.get("/aktionen/?art=garten&art=essen")

    assert "2 Plätze frei" in answer.text
