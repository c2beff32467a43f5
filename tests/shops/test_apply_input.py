import pytest

from portal.models import Draft
from shops.models import Application
from tests.shops import builders
from tests.shops.walking import answers, begin, fill

pytestmark = pytest.mark.django_db


@pytest.fixture
def place():
    return builders.place()


BAD = [
    ("was", {"offer": ""}, "Schreiben Sie in einem Satz auf"),
    ("was", {"offer": "x" * 251}, "Kürzen Sie den Satz auf 250 Zeichen."),
    ("was", {"offer": "Honig", "story": "x" * 2001}, "Kürzen Sie den Text auf 2000 Zeichen."),
    ("wo-und-wann", {}, "Wählen Sie eine Woche oder"),
    ("wo-und-wann", {"slot": "1:2020-01-06"}, "Diese Woche wurde eben vergeben."),
    ("wo-und-wann", {"slot": "<b>"}, "Diese Woche wurde eben vergeben."),
    ("was-sie-brauchen", {"needs": ["gold"]}, "Wählen Sie nur, was in der Liste steht."),
    ("was-sie-brauchen", {"needs_text": "x" * 251}, "Kürzen Sie den Text auf 250 Zeichen."),
    ("wer", {"name": "", "sells_as": "club"}, "Geben Sie einen Namen ein."),
    ("wer", {"name": "x" * 121, "sells_as": "club"}, "Kürzen Sie den Namen auf 120 Zeichen."),
    ("wer", {"name": "Ada"}, "Wählen Sie eine Antwort."),
    ("wer", {"name": "Ada", "sells_as": "king"}, "Wählen Sie eine Antwort."),
    ("kontakt", {"language": "de"}, "Geben Sie eine E-Mail-Adresse oder eine Telefonnummer ein."),
    ("kontakt", {"language": "de", "email": "ada"}, "name@beispiel.de"),
    ("kontakt", {"language": "de", "phone": "ruf an"}, "Geben Sie die Nummer so ein"),
    ("kontakt", {"language": "xx", "phone": "02402 12345"}, "Wählen Sie eine Sprache."),
]


@pytest.mark.parametrize(("slug", "data", "sentence"), BAD)
def test_bad_input_gets_a_sentence_at_the_field_and_above(client, place, slug, data, sentence):
    base = begin(client)
    answer = client.post(f"{base}{slug}/", data)

    assert answer.status_code == 200
    assert answer.text.count(sentence) >= 2
    assert "Fehler:" in answer.text
    assert "Prüfen Sie 1 Angabe" in answer.text
    assert Draft.objects.get().data == {}


@pytest.mark.parametrize("words", ["<b>Honig</b>", "Мед 🍯", "‏عسل", "O'Neil; DROP", "=1+1"])
def test_any_words_are_kept_as_they_are_and_shown_safely(client, place, words):
    base = begin(client)
    more = {"was": {"offer": words}, "wer": {"name": words, "sells_as": "club"}}
    fill(client, base, answers(place, **more))
    check = client.get(f"{base}pruefen/").text
    thanks = client.post(f"{base}pruefen/", follow=True).text

    row = Application.objects.get()
    assert (row.offer, row.name) == (words, words)
    assert "<b>Honig</b>" not in check + thanks
