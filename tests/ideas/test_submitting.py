import re

import pytest

from ideas import services
from ideas.models import Idea
from portal.models import OutgoingMail
from tests import factories

pytestmark = pytest.mark.django_db
ANSWERS = {
    "title": "Eine Bank am Vichtbach",
    "text": "Zum Ausruhen auf dem Weg.",
    "quarter": "alle",
    "place": "",
    "display_name": "",
    "email": "",
    "key": "k1",
}


def send(client, **changes):
    """Fill in the form and follow it to the check page."""
    return client.post("/ideen/neu/", ANSWERS | changes, follow=True)


def finish(client, **changes):
    return client.post(send(client, **changes).redirect_chain[-1][0], follow=True)


def test_from_the_form_to_the_number_and_the_link(client):
    check = send(client)
    thanks = client.post(check.redirect_chain[-1][0], follow=True)
    idea = Idea.objects.get()
    link = re.search(r"http://testserver(/vorgang/[^/\"]+/)", thanks.text)[1]
    again = client.get(thanks.redirect_chain[-1][0])

    assert "Stimmt alles?" in check.text
    assert "card-idea" in check.text
    assert "Ihre Idee ist da" in thanks.text
    assert f"<bdi>{idea.number}</bdi>" in thanks.text
    assert link in again.text
    assert idea.title in client.get(link).text
    assert "Eine Antwort bekommen Sie bis" in client.get(link).text
    assert not thanks.cookies


def test_the_same_buttons_twice_are_one_idea_and_one_mail(client):
    check = send(client, email="ada@example.org").redirect_chain[-1][0]
    other = send(client, email="ada@example.org").redirect_chain[-1][0]
    for path in (check, check, other):
        client.post(path)

    assert check == other
    assert Idea.objects.count() == OutgoingMail.objects.count() == 1


def test_a_form_sent_again_after_the_thanks_leads_to_the_thanks(client):
    finish(client)
    answer = send(client, title="Etwas anderes")

    assert "Ihre Idee ist da" in answer.text
    assert Idea.objects.get().title == ANSWERS["title"]


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"title": ""}, "Schreiben Sie Ihre Idee in einem Satz auf."),
        ({"title": "   "}, "Schreiben Sie Ihre Idee in einem Satz auf."),
        ({"title": "a" * 114}, "Kürzen Sie den Satz um 14 Zeichen. Mehr Platz"),
        ({"text": "x" * 4001}, "Kürzen Sie den Text auf 4000 Zeichen."),
        ({"place": "x" * 121}, "Kürzen Sie den Ort"),
        ({"display_name": "x" * 61}, "Kürzen Sie den Namen"),
        ({"quarter": ""}, "Wählen Sie ein Viertel oder „ganz Stolberg“."),
        ({"quarter": "nirgends"}, "Wählen Sie ein Viertel oder „ganz Stolberg“."),
        ({"email": "ada"}, "name@beispiel.de"),
    ],
)
def test_bad_input_gets_a_sentence_and_keeps_the_rest(client, changes, sentence):
    answer = send(client, **changes)

    assert answer.text.count(sentence) >= 2
    assert "Fehler:" in answer.text
    assert "text" in changes or "Zum Ausruhen" in answer.text
    assert not Idea.objects.exists()


@pytest.mark.parametrize(
    "title",
    [
        "<b>Bank</b> & <script>alert(1)</script>",
        "Лавка біля струмка 🌻🌻",
        "مقعد عند الجدول",
        "O'Neil; DROP TABLE ideas_idea",
        "{{ settings.SECRET_KEY }}",
        "🌻",
        "a" * 100,
    ],
)
def test_any_words_are_kept_as_they_are_and_shown_safely(client, title):
    factories.board()
    finish(client, title=title)
    idea = Idea.objects.get()
    services.change_status(idea, "open", text="Danke für die Idee.", by=None)
    pages = [client.get("/ideen/").text, client.get(idea.get_absolute_url()).text]

    assert idea.title == title
    for page in pages:
        assert "<script>alert" not in page
        assert "<b>Bank" not in page


def test_signs_that_no_keyboard_has_are_no_error(client):
    finish(client, title="Bank\x00 am\r\nBach\u202e")

    assert Idea.objects.get().title == "Bank am Bach\u202e"


def test_every_field_says_who_sees_it(client):
    text = client.get("/ideen/neu/").text

    for field in ("title", "text", "place", "display_name"):
        assert re.search(rf'id="id_{field}_helptext">[^<]*Alle können', text), field
    assert re.search(r'id="id_email_helptext">Nur wir', text)


def test_the_quarter_is_chosen_by_the_address(client):
    factories.quarter("oberstolberg")
    chosen = re.compile(r'value="oberstolberg"[^>]* checked')

    assert chosen.search(client.get("/ideen/neu/?viertel=oberstolberg").text)
    assert not chosen.search(client.get("/ideen/neu/?viertel=quatsch").text)
    finish(client, quarter="oberstolberg")
    assert Idea.objects.get().quarter.slug == "oberstolberg"


def test_changing_brings_the_answers_back(client):
    check = send(client)
    change = re.search(r'href="(/ideen/neu/\?entwurf=[^"]+)"', check.text)[1]
    text = client.get(change).text

    assert "Zum Ausruhen" in text
    assert 'value="k1"' in text


def test_a_stale_or_quick_form_is_kept_and_only_looks_suspicious(client):
    finish(client, stamp="gelogen", website="http://spam.example", text="www.a.de www.b.de")
    idea = Idea.objects.get()

    assert idea.suspicion >= 4
    assert idea.status == "submitted"


def test_a_foreign_site_cannot_send_anything(client):
    foreign = {"sec-fetch-site": "cross-site"}
    check = send(client).redirect_chain[-1][0]

    assert client.post("/ideen/neu/", ANSWERS, headers=foreign).status_code == 403
    assert client.post(check, headers=foreign).status_code == 403
    assert not Idea.objects.exists()


@pytest.mark.parametrize("step", ["pruefen", "danke"])
def test_a_guessed_link_is_not_found(client, step):
    assert client.get(f"/ideen/neu/{step}/geraten/").status_code == 404


def test_similar_ideas_are_shown_and_never_stand_in_the_way(client):
    here = factories.quarter("oberstolberg")
    factories.idea("Sitzbänke am Vichtbach aufstellen")
    factories.idea("Bank am Vichtbach", quarter=here)
    factories.idea("Bänke am Vichtbach", status="submitted")
    check = send(client, quarter="oberstolberg")
    alike = [card.title for card in check.context["alike"]]
    thanks = client.post(check.redirect_chain[-1][0], follow=True)

    assert alike == ["Bank am Vichtbach", "Sitzbänke am Vichtbach aufstellen"]
    assert "Ihre Idee ist da" in thanks.text


# --- The status page ----------------------------------------------------------------------


@pytest.fixture
def mine(client):
    """An idea that was sent in, and its secret address."""
    thanks = finish(client, email="ada@example.org")
    link = re.search(r"http://testserver(/vorgang/[^/\"]+/)", thanks.text)[1]
    return Idea.objects.get(), link


def test_the_mail_has_the_same_link(mine):
    assert mine[1] in OutgoingMail.objects.get().text


def test_the_author_changes_the_words_and_not_more(client, mine):
    idea, link = mine
    words = {"tun": "aendern", "title": "Zwei Bänke", "text": "", "place": "am Bach"}
    answer = client.post(link, words | {"status": "open", "email": "x@example.org"}, follow=True)
    idea.refresh_from_db()

    assert "Gespeichert." in answer.text
    assert (idea.title, idea.place, idea.status) == ("Zwei Bänke", "am Bach", "submitted")
    assert idea.email == "ada@example.org"


def test_bad_changes_get_a_sentence(client, mine):
    answer = client.post(mine[1], {"tun": "aendern", "title": ""})

    assert "Schreiben Sie Ihre Idee in einem Satz auf." in answer.text
    assert Idea.objects.get().title == ANSWERS["title"]


def test_after_publishing_the_words_stay(client, mine):
    idea, link = mine
    services.change_status(idea, "open", text="Danke für die Idee.", by=None)
    answer = client.post(link, {"tun": "aendern", "title": "Etwas anderes"})

    assert "lässt sich nicht mehr ändern" in answer.text
    assert Idea.objects.get().title == ANSWERS["title"]


def test_the_author_reads_why_it_was_refused(client, mine):
    idea, link = mine
    services.change_status(idea, "rejected", text="Darin steht ein Name.", by=None)

    assert "Darin steht ein Name." in client.get(link).text


def test_withdrawing_needs_the_button(client, mine):
    idea, link = mine
    client.get(link + "?tun=zurueckziehen")
    idea.refresh_from_db()
    before = idea.status
    client.post(link, {"tun": "zurueckziehen"})
    client.post(link, {"tun": "zurueckziehen"})
    idea.refresh_from_db()

    assert (before, idea.status) == ("submitted", "withdrawn")
    assert idea.updates.count() == 1


def test_the_status_page_is_private_and_refuses_strangers(client, mine):
    answer = client.get(mine[1])
    foreign = client.post(
        mine[1], {"tun": "zurueckziehen"}, headers={"sec-fetch-site": "cross-site"}
    )

    assert answer["Referrer-Policy"] == "no-referrer"
    assert "no-store" in answer["Cache-Control"]
    assert not answer.cookies
    assert foreign.status_code == 403
    assert client.get("/vorgang/geraten/").status_code == 404


def test_after_erasing_the_link_is_dead(client, mine):
    services.erase(Idea.objects.all())

    assert client.get(mine[1]).status_code == 404
