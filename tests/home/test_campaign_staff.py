"""Staff build a picture story in the editor, see it before, and are told what is held back."""

import pytest
from django.urls import reverse
from wagtail.test.utils.form_data import nested_form_data, rich_text, streamfield

from home.models import CampaignPage
from tests import factories
from tests.home.test_campaigns import PATH, figure

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def media(settings, tmp_path):
    settings.MEDIA_ROOT = str(tmp_path)


def filled(*blocks, **fields):
    values = {"title": "Hände", "slug": "haende", "summary": "Ein Satz.", "comments": {}}
    data = nested_form_data(values | fields | {"body": streamfield(blocks)})
    return data | {
        "comments-TOTAL_FORMS": 0,
        "comments-INITIAL_FORMS": 0,
        "comments-MIN_NUM_FORMS": 0,
        "comments-MAX_NUM_FORMS": 0,
    }


def address():
    args = ["home", "campaignpage", factories.campaigns().pk]
    return reverse("wagtailadmin_pages:add", args=args)


def picture(**fields):
    return {"image": factories.image(**fields).pk, "caption": "Auf dem Markt, im Mai."}


def test_the_editorial_staff_write_and_publish_a_story(staff, client):
    chapter = {"title": "Am Morgen", "text": rich_text("<p>Es ist still.</p>")}
    data = filled(("opening", picture()), ("chapter", chapter))
    answer = staff.post(address(), data | {"action-publish": "yes"})
    page = CampaignPage.objects.get()

    assert answer.status_code == 302
    assert page.live
    assert [block.block_type for block in page.body] == ["opening", "chapter"]
    assert "Es ist still." in client.get(PATH).content.decode()


def test_fifteen_pictures_are_refused_in_one_sentence(staff):
    one = picture()
    data = filled(*[("picture", one)] * 15)
    answer = staff.post(address(), data | {"action-publish": "yes"})

    assert not CampaignPage.objects.exists()
    # The editor gets it as JSON, with its umlaut escaped.
    assert "chstens 14 Bilder: Nehmen Sie 1 Bild heraus." in answer.content.decode()


def test_the_preview_shows_the_story_and_names_what_is_held_back(staff):
    factories.campaigns()
    args = ["home", "campaignpage", factories.campaigns().pk]
    url = reverse("wagtailadmin_pages:preview_on_add", args=args)
    data = filled(("opening", picture()), ("picture", picture(title="Ohne Brief", consent="open")))

    assert staff.post(url, data).json()["is_valid"]
    text = staff.get(url).content.decode()

    assert "<h1>Hände</h1>" in text
    assert text.count("<img") == 1
    assert "Diese Bilder sehen Besucherinnen und Besucher nicht" in text
    assert "<li>Ohne Brief</li>" in text


def test_the_editor_names_pictures_that_are_held_back(staff):
    image = factories.image(title="Ohne Brief", consent="open")
    page = factories.campaign(body=[("opening", figure(image))])
    text = staff.get(reverse("wagtailadmin_pages:edit", args=[page.pk])).content.decode()

    assert f'href="{reverse("wagtailimages:edit", args=[image.pk])}">Ohne Brief' in text


def test_visitors_are_not_told_of_pictures_that_are_held_back(client):
    image = factories.image(title="Ohne Brief", consent="open")
    factories.campaign(body=[("opening", figure(image))])

    assert "Ohne Brief" not in client.get(PATH).content.decode()
