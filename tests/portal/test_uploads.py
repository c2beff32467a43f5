import json

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from portal.models import PortalImage

from .test_pictures import WORDS, media, photo  # noqa: F401

pytestmark = pytest.mark.django_db


def upload(data, name="krankmeldung.jpg"):
    return SimpleUploadedFile(name, data, "image/jpeg")


def test_an_upload_is_made_anew(staff):
    staff.post("/cms/images/add/", WORDS | {"file": upload(photo()), "tags": ""})

    image = PortalImage.objects.get()
    assert "krankmeldung" not in image.file.name
    assert image.fallback["width"] == 800
    assert image.file_size == image.file.size


def test_a_broken_upload_is_refused_at_its_field(staff):
    response = staff.post("/cms/images/add/", WORDS | {"file": upload(photo()[:-200])})

    assert "lässt sich nicht als Bild lesen" in response.text
    assert not PortalImage.objects.exists()


def test_a_picture_without_words_is_refused(staff):
    words = WORDS | {"alt_text": "", "file": upload(photo())}

    assert "Nur Schmuck" in staff.post("/cms/images/add/", words).text
    assert not PortalImage.objects.exists()


def test_replacing_a_file_keeps_the_picture_on_its_pages(staff):
    staff.post("/cms/images/add/", WORDS | {"file": upload(photo())})
    image = PortalImage.objects.get()

    new = WORDS | {"file": upload(photo((600, 600))), "tags": ""}
    staff.post(f"/cms/images/{image.pk}/", new)

    image = PortalImage.objects.get()
    assert image.width == 600
    assert image.fallback["width"] == 600


def test_many_uploads_at_once_are_made_anew_too(staff):
    data = {"title": "x", "files[]": upload(photo() + b"<script>")}
    answer = json.loads(
        staff.post(
            "/cms/images/multiple/add/", data, headers={"X-Requested-With": "XMLHttpRequest"}
        ).content
    )
    number = answer["uploaded_file_id"]
    words = {f"uploaded-image-{number}-{name}": value for name, value in WORDS.items()}

    staff.post(
        f"/cms/images/multiple/create_from_uploaded_image/{number}/",
        words,
        headers={"X-Requested-With": "XMLHttpRequest"},
    )

    image = PortalImage.objects.get()
    with image.file.open() as file:
        assert b"script" not in file.read()
    assert image.fallback["width"] == 800
