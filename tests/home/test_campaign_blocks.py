"""The blocks of picture stories: each with its template, its preview, and live cards where due."""

import pytest
from wagtail.models import PageViewRestriction

from home.blocks import CampaignBlock
from portal.blocks import LinkValue
from tests import factories
from tests.home.test_campaigns import PATH, figure, html
from tests.portal.test_queries import queries, routing

pytestmark = pytest.mark.django_db
BLOCKS = CampaignBlock().child_blocks


@pytest.fixture(autouse=True)
def media(settings, tmp_path):
    settings.MEDIA_ROOT = str(tmp_path)


@pytest.mark.parametrize("name", BLOCKS)
def test_every_block_has_its_template_and_a_preview(name):
    factories.image()
    factories.image()
    factories.venue()
    factories.event()
    block = BLOCKS[name]
    value = block.normalize(block.get_preview_value())
    text = block.render(value)

    assert block.meta.template == f"blocks/{name}.html"
    assert block.is_previewable
    assert text.strip()
    assert "style=" not in text and "<script" not in text


@pytest.mark.parametrize("name", BLOCKS)
def test_a_preview_stands_also_where_nothing_is_there_yet(name):
    block = BLOCKS[name]

    assert block.render(block.normalize(block.get_preview_value())) is not None


def test_a_text_of_an_editor_cannot_break_out_of_a_block():
    value = {"start": "<script>", "number": "<b>1</b>", "end": '"><img src=x>'}

    assert "<script>" not in BLOCKS["number"].render(BLOCKS["number"].normalize(value))
    assert "<img" not in BLOCKS["number"].render(BLOCKS["number"].normalize(value))


def box(*pages, **words):
    values = {"title": "Mitmachen", "text": "", "link_label": "", "address": ""} | words
    return ("take_part", values | {"pages": [page.pk for page in pages]})


def test_an_action_shows_its_next_date_and_nothing_when_it_is_over(client):
    event = factories.event(days=3)
    factories.campaign(body=[box(event)])
    text = html(client)

    assert 'class="card card-event"' in text and "Reparatur-Café" in text

    event.dates.update(status="cancelled")
    assert "take-part" not in html(client)


def test_the_list_of_actions_shows_the_next_two(client):
    for number in range(3):
        factories.event(f"aktion-{number}", days=3 + number, title=f"Aktion {number}")
    factories.campaign(body=[box(factories.index())])
    text = html(client)

    assert "Aktion 0" in text and "Aktion 1" in text
    assert "Aktion 2" not in text


def test_the_board_shows_the_newest_ideas_and_the_list_of_shops_the_open_ones(monkeypatch, client):
    from ideas.models import IdeaIndexPage
    from portal.cards import Card
    from shops.models import ShopIndexPage

    def idea(limit):
        return [Card(kind="idea", title=f"Idee {number}", url="/x/") for number in range(limit)]

    monkeypatch.setattr("ideas.cards.newest", idea)
    monkeypatch.setattr("shops.cards.open_now", lambda limit: [])
    made = {"locale": factories.locale(), "summary": "Alles auf einen Blick."}
    board = factories.home().add_child(instance=IdeaIndexPage(title="Ideen", slug="ideen", **made))
    shops = factories.home().add_child(instance=ShopIndexPage(title="Läden", slug="laeden", **made))
    factories.campaign(body=[box(board, shops)])
    text = html(client)

    assert text.count('class="card card-idea"') == 2
    assert 'href="/laeden/">Läden</a>' in text and "Alles auf einen Blick." in text


def test_any_page_can_be_pointed_to_while_it_is_published(client):
    page = factories.content("mitmachen", title="Mitmachen", summary="So geht es.")
    factories.campaign(body=[box(page)])

    assert "So geht es." in html(client)

    shut = PageViewRestriction.objects.create(page=page, restriction_type="login")
    assert "So geht es." not in html(client)

    shut.delete()
    page.unpublish()
    assert "So geht es." not in html(client)


def test_a_button_leads_to_the_address_in_the_readers_language(client):
    factories.locale("en")
    factories.home().copy_for_translation(factories.locale("en")).save_revision().publish()
    words = {"link_label": "Idee aufschreiben", "address": "/ideen/neu/"}
    factories.campaign(body=[box(factories.content(), **words)])

    assert 'href="/ideen/neu/">Idee aufschreiben' in html(client)
    assert 'href="/en/ideen/neu/">Idee aufschreiben' in html(client, f"/en{PATH}")


@pytest.mark.parametrize("address", ["https://example.org/", "//example.org/", "mailto:a@b.de", ""])
def test_a_foreign_address_has_no_language(address):
    from django.utils.translation import override

    with override("en"):
        assert LinkValue(None, [("page", None), ("address", address)]).url == address


@pytest.mark.parametrize(("prefix", "limit"), [("", 12), ("/tr", 13)])
def test_a_full_story_costs_little_more_than_its_pictures(client, monkeypatch, prefix, limit):
    event, venue = factories.event(), factories.venue()
    images = [factories.image() for _number in range(6)]
    body = [
        ("opening", figure(images[0])),
        ("pair", {"figures": [figure(images[1]), figure(images[2])]}),
        ("upright", figure(images[3]) | {"text": "<p>x</p>"}),
        (
            "before_after",
            {
                "before": figure(images[4]) | {"year": "2019"},
                "after": figure(images[5]) | {"year": "2026"},
            },
        ),
        ("place", {"venue": venue.pk, "text": ""}),
        box(event),
    ]
    factories.campaign(body=body, picture=images[0], quarter=factories.quarter())
    factories.campaign("bach", quarter=factories.quarter(), picture=factories.image())
    factories.home().copy_for_translation(factories.locale("tr")).save_revision().publish()
    path = prefix + PATH
    cost = queries(client, path) - routing(client, path, monkeypatch)

    # In another language the words of the action and of the other story come on top.
    assert cost <= limit
