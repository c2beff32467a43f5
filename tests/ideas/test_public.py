"""Nothing that is not public stands anywhere in public, whatever the address."""

import pytest

from ideas import cards, services
from ideas.models import Idea
from portal.models import Topic
from tests import factories

pytestmark = [pytest.mark.django_db, pytest.mark.indexed]
HIDDEN = ["submitted", "rejected", "merged", "withdrawn"]
WORDS = "Geheimgarten"
MAIL = "ada@lovelace.example"
PATHS = [
    "/ideen/",
    "/ideen/?ansicht=stand",
    "/ideen/?q=Geheimgarten",
    "/ideen/?sortierung=antwort",
    "/ideen/?stand=open&viertel=oberstolberg&thema=garten",
    "/ideen/feed.xml",
    "/ideen/feed.json",
    "/tr/ideen/",
    "/ideen/neu/?viertel=oberstolberg",
]


def secret_idea(status):
    idea = factories.idea(
        f"Ein {WORDS} hinter dem Haus",
        status=status,
        email=MAIL,
        phone="02402 98765",
        quarter=factories.quarter(),
        topics=[Topic.objects.get_or_create(name="Garten", slug="garten")[0]],
    )
    services.Support.objects.create(idea=idea, supporter="a")
    return idea


@pytest.mark.parametrize("status", HIDDEN)
@pytest.mark.parametrize("path", PATHS)
def test_a_hidden_idea_is_in_no_list(client, status, path):
    factories.board()
    idea = secret_idea(status)
    answer = client.get(path)

    assert answer.status_code == 200
    # The goal of a merged idea names it in its own title; here only the hidden one counts.
    assert f"/ideen/{idea.pk}" not in answer.text
    assert f">Ein {WORDS}" not in answer.text


@pytest.mark.parametrize("status", HIDDEN)
def test_a_hidden_idea_has_no_page(client, status):
    idea = secret_idea(status)
    codes = {"submitted": 404, "rejected": 404, "merged": 302, "withdrawn": 410}
    for path in (idea.get_absolute_url(), f"/ideen/{idea.pk}/"):
        answer = client.get(path)

        assert answer.status_code == codes[status]
        assert WORDS not in answer.text


@pytest.mark.parametrize("status", HIDDEN)
def test_no_window_shows_a_hidden_idea(status):
    idea = secret_idea(status)
    quarter, topic = factories.quarter(), Topic.objects.get()
    shown = [
        *cards.newest(),
        *cards.newest(quarter, 9),
        *cards.answered(),
        *cards.about(topic),
        *cards.search(WORDS)[0],
        *cards.digest([quarter], [topic], None, 9),
    ]
    urls = [card.url for card in shown] + [path for path, __ in cards.addresses()]

    assert idea.get_absolute_url() not in urls


def test_the_reason_of_a_refusal_is_never_public(client):
    factories.board()
    idea = factories.idea(status="submitted")
    reason = "Hier steht die Adresse eines Nachbarn."
    services.change_status(idea, "rejected", text=reason, by=None)
    idea = services.change_status(idea, "open", text="Jetzt ist sie gekürzt.", by=None)

    assert reason not in client.get(idea.get_absolute_url()).text
    assert cards.search("Adresse Nachbarn") == ([], 0)
    assert cards.search("gekürzt")[1] == 1


@pytest.mark.parametrize("status", Idea.BOARD)
def test_address_and_number_are_in_no_public_answer(client, status):
    factories.board()
    idea = secret_idea(status)
    for path in (*PATHS, idea.get_absolute_url(), "/sitemap-de.xml"):
        text = client.get(path).text

        assert "lovelace" not in text
        assert "98765" not in text


@pytest.mark.parametrize("path", [*PATHS, "idea"])
def test_looking_sets_no_cookie(client, path):
    factories.board()
    idea = secret_idea("open")
    answer = client.get(idea.get_absolute_url() if path == "idea" else path)

    assert answer.status_code == 200
    assert not answer.cookies
