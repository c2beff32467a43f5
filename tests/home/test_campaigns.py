import json

import pytest
from django.core.exceptions import ValidationError
from wagtail.models import PageViewRestriction

from home import campaigns
from home.blocks import CampaignBlock
from portal.models import PortalImage
from tests import factories
from tests.portal.test_queries import queries, routing

pytestmark = pytest.mark.django_db
PATH = "/kampagnen/haende/"


@pytest.fixture(autouse=True)
def media(settings, tmp_path):
    settings.MEDIA_ROOT = str(tmp_path)


def figure(image, caption="Auf dem Markt, im Mai."):
    return {"image": image.pk, "caption": caption}


def story(count=1, **fields):
    """A story of that many pictures, the first as its opening."""
    images = [factories.image(title=f"Bild {number}") for number in range(count)]
    kinds = ["opening", *["picture"] * (count - 1)]
    body = [(kind, figure(image)) for kind, image in zip(kinds, images, strict=True)]
    return factories.campaign(body=body, **{"picture": images[0]} | fields)


def html(client, path=PATH):
    response = client.get(path)
    assert response.status_code == 200
    return response.content.decode()


def test_every_picture_stands_with_its_caption_and_its_rights(client):
    story(3)
    text = html(client)
    credits = text.split("Fotos und Rechte")[1].split("</section>")[0]

    assert text.count("<img") == 3
    assert text.count('<span class="figure-caption">Auf dem Markt, im Mai.</span>') == 3
    assert text.count('<span class="figure-credit">') == 3
    assert text.index("<figure") < text.index("<h1>")
    for number in range(3):
        assert f">Bild {number}</bdi>" in credits
    assert credits.count("Ada") == 3
    assert credits.count('href="https://creativecommons.org/licenses/by/4.0/"') == 3


def test_a_picture_shown_twice_is_named_once_among_the_rights(client):
    image = factories.image(title="Zweimal")
    factories.campaign(body=[("opening", figure(image)), ("picture", figure(image))])
    text = html(client)

    assert text.count("<img") == 2
    assert text.count("Zweimal</bdi>") == 1


def test_a_picture_without_consent_is_nowhere(client):
    hidden = factories.image(title="Geheim", consent="open")
    body = [
        ("opening", figure(hidden, "Wer da steht.")),
        ("pair", {"figures": [figure(hidden, "Wer da steht."), figure(factories.image())]}),
        ("upright", figure(hidden, "Wer da steht.") | {"text": "<p>Der Teig ruht.</p>"}),
        ("portrait", figure(hidden, "Wer da steht.") | {"text": "Ich.", "name": "", "role": ""}),
        (
            "before_after",
            {
                "before": figure(hidden, "Wer da steht.") | {"year": "2019"},
                "after": figure(factories.image()) | {"year": "2026"},
            },
        ),
    ]
    factories.campaign(body=body, picture=hidden)
    text = html(client)

    assert text.count("<img") == 2
    assert "Geheim" not in text and "Wer da steht." not in text and "2019" not in text
    assert hidden.fallback["url"] not in text
    assert "Der Teig ruht." in text
    assert 'og:image" content="http' in text and "share.png" in text
    assert hidden.fallback["url"] not in html(client, "/kampagnen/")


def test_before_and_after_are_both_there_without_javascript(client):
    sides = {
        "before": figure(factories.image()) | {"year": "2019"},
        "after": figure(factories.image()) | {"year": "2026"},
    }
    factories.campaign(body=[("before_after", sides)])
    text = html(client)

    assert text.count("<img") == 2
    assert text.index("2019") < text.index("2026")
    assert 'data-label="Anteil des neuen Bildes"' in text
    assert "js/before_after" in text


def test_the_script_is_loaded_only_where_something_is_compared(client):
    story()

    assert "js/before_after" not in html(client)


def stream(count):
    block, image = CampaignBlock(), factories.image()
    values = [("picture", {"image": image, "caption": "Markt."})] * count
    return block, block.normalize(values)


def test_fourteen_pictures_are_enough():
    block, value = stream(14)
    assert len(block.clean(value)) == 14

    block, value = stream(16)
    with pytest.raises(ValidationError) as refusal:
        block.clean(value)
    [sentence] = refusal.value.non_block_errors.data[0].messages
    assert sentence == "Eine Bildgeschichte hat höchstens 14 Bilder: Nehmen Sie 2 Bilder heraus."


def test_the_opening_stands_on_top():
    block, image = CampaignBlock(), factories.image()
    picture = {"image": image, "caption": "Markt."}
    with pytest.raises(ValidationError) as refusal:
        block.clean(block.normalize([("picture", picture), ("opening", picture)]))

    assert "Der Auftakt steht ganz oben." in str(refusal.value.non_block_errors.data[0])


@pytest.mark.indexed
def test_what_is_not_published_is_shown_nowhere(client):
    page = story()
    page.unpublish()

    assert client.get(PATH).status_code == 404
    assert "Hände" not in html(client, "/kampagnen/")
    assert "Hände" not in html(client, "/kampagnen/feed.xml")
    assert campaigns.newest() == []
    assert campaigns.search("Hände") == ([], 0)


def test_what_is_shut_or_stands_below_is_shown_nowhere():
    page = story()
    shut = PageViewRestriction.objects.create(page=page, restriction_type="login")
    factories.campaign("bach", title="Der Bach")

    assert [card.title for card in campaigns.newest()] == ["Der Bach"]

    shut.delete()
    PageViewRestriction.objects.create(page=factories.campaigns(), restriction_type="login")
    assert campaigns.newest() == []

    PageViewRestriction.objects.all().delete()
    assert len(campaigns.newest()) == 2


def test_the_newest_story_comes_first(client):
    story()
    factories.campaign("bach", title="Der Bach")
    text = html(client, "/kampagnen/")

    assert text.index("Der Bach") < text.index("Hände</a>")
    assert [card.title for card in campaigns.newest()] == ["Der Bach", "Hände"]
    assert len(campaigns.newest(limit=1)) == 1


def test_a_card_tells_whose_its_picture_is(client):
    story(quarter=factories.quarter(name="Oberstolberg"))

    assert campaigns.newest()[0].meta == ("Oberstolberg", "Foto: Ada, CC BY 4.0")
    assert "Foto: Ada, CC BY 4.0" in html(client, "/kampagnen/")


def test_at_the_end_stand_other_stories_of_the_quarter(client):
    quarter = factories.quarter(name="Oberstolberg")
    story(quarter=quarter)
    factories.campaign("bach", title="Der Bach", quarter=quarter)
    factories.campaign("anderswo", title="Anderswo", quarter=factories.quarter("velau"))
    more = html(client).split("Weitere Bilder aus Oberstolberg")[1]

    assert "Der Bach" in more
    assert "Anderswo" not in more and "Hände</a>" not in more


def test_where_the_quarter_has_no_other_story_those_from_elsewhere_stand(client):
    story(quarter=factories.quarter(name="Oberstolberg"))
    factories.campaign("anderswo", title="Anderswo")
    text = html(client)

    assert "Anderswo" in text.split("Weitere Bilder")[1]
    assert "Weitere Bilder aus" not in text


@pytest.mark.indexed
def test_search_and_topics_find_a_story():
    page = story(quarter=factories.quarter(name="Oberstolberg"))
    topic = factories.topic()
    page.topics.add(topic)
    page.save()

    found, count = campaigns.search("Hand Oberstolberg")
    assert ([card.title for card in found], count) == (["Hände"], 1)
    assert [card.title for card in campaigns.about(topic)] == ["Hände"]
    assert campaigns.about(factories.topic("anderes")) == []


def test_a_translation_lends_its_words(client):
    page = story()
    for parent in (factories.home(), factories.campaigns()):
        parent.copy_for_translation(factories.locale("en")).save_revision().publish()
    copy = page.copy_for_translation(factories.locale("en"))
    copy.title = copy.draft_title = "Hands"
    copy.save_revision().publish()

    assert "<h1>Hands</h1>" in html(client, "/en/kampagnen/haende/")
    assert "Hands</a>" in html(client, "/en/kampagnen/")
    assert html(client, "/kampagnen/").count("Hands") == 0


@pytest.mark.parametrize("kind", ["xml", "json"])
def test_the_feed_holds_published_stories(client, kind):
    story()
    response = client.get(f"/kampagnen/feed.{kind}")

    assert "/kampagnen/haende/" in response.content.decode()
    assert client.get("/kampagnen/feed.html").status_code == 404
    again = client.get(f"/kampagnen/feed.{kind}", headers={"If-None-Match": response["ETag"]})
    assert again.status_code == 304
    if kind == "json":
        assert json.loads(response.content)["items"][0]["title"] == "Hände"


def test_a_shared_link_shows_the_picture_of_the_page(client, settings):
    page = story()
    url = PortalImage.objects.get(pk=page.picture_id).share["url"]

    assert f'<meta property="og:image" content="{settings.BASE_URL}{url}">' in html(client)


def test_a_story_costs_the_same_however_many_pictures_it_has(client, monkeypatch):
    quarter = factories.quarter()
    costs = {}
    for count in (2, 12):
        path = f"/kampagnen/bilder-{count}/"
        story(count, slug=f"bilder-{count}", quarter=quarter)
        for number in range(count):
            fields = {"quarter": quarter, "picture": factories.image()}
            factories.campaign(f"mehr-{count}-{number}", **fields)
        costs[count] = [
            queries(client, one) - routing(client, one, monkeypatch)
            for one in (path, "/kampagnen/")
        ]

    assert costs[2] == costs[12]
    assert max(costs[12]) <= 12
