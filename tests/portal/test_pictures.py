from io import BytesIO

import pytest
from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from PIL import Image, ImageCms, ImageDraw

from portal import pictures
from portal.models import PortalImage
from portal.tasks import draw_renditions

WORDS = {
    "title": "Markt",
    "alt_text": "Ein Stand mit Äpfeln.",
    "photographer": "Ada",
    "licence": "CC BY 4.0",
    "kind": "photo",
    "consent": "nobody",
}


@pytest.fixture(autouse=True)
def media(settings, tmp_path):
    settings.MEDIA_ROOT = str(tmp_path)


def encoded(image, kind="JPEG", **options):
    buffer = BytesIO()
    image.save(buffer, kind, **options)
    return buffer.getvalue()


def photo(size=(1000, 500), colour="orange", **options):
    return encoded(Image.new("RGB", size, colour), **options)


def cleaned(data, name="krankmeldung.jpg"):
    return Image.open(pictures.clean_picture(ContentFile(data, name=name)))


def test_a_turned_photo_stands_upright_and_tells_nothing():
    exif = Image.Exif()
    exif[0x0112] = 6
    exif[0x010F] = "Camera of Ada"
    exif.get_ifd(0x8825)[1] = "N"
    data = photo(exif=exif, comment=b"secret")

    file = pictures.clean_picture(ContentFile(data, name="krankmeldung.jpg"))
    image = Image.open(file)

    assert image.size == (500, 1000)
    assert not image.getexif()
    assert not {"exif", "comment", "icc_profile", "xmp"} & set(image.info)
    assert b"Ada" not in file.read()
    assert "krankmeldung" not in file.name


def test_other_colour_spaces_become_srgb():
    lab = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    for mode in ("CMYK", "L", "RGB"):
        image = cleaned(encoded(Image.new(mode, (20, 20)), icc_profile=lab))
        assert image.mode == "RGB"


@pytest.mark.parametrize("mode", ["RGBA", "LA", "P"])
def test_what_is_transparent_stays_so(mode):
    image = Image.new("RGBA", (20, 20), (0, 0, 0, 0))
    ImageDraw.Draw(image).rectangle((5, 5, 9, 9), fill="red")

    result = cleaned(encoded(image.convert(mode), "PNG"), "a.png")

    assert (result.format, result.mode) == ("PNG", "RGBA")


def test_what_is_not_transparent_becomes_a_jpeg():
    image = Image.new("RGBA", (20, 20), (9, 9, 9, 255))

    assert cleaned(encoded(image, "PNG"), "a.png").format == "JPEG"
    assert cleaned(encoded(Image.new("I;16", (20, 20)), "PNG"), "a.png").format == "JPEG"


def test_more_than_24_megapixels_are_scaled_down():
    image = cleaned(photo((8000, 4000)))

    assert image.width * image.height <= 24_000_000
    assert image.width == pytest.approx(2 * image.height, abs=2)


def bomb():
    return encoded(Image.new("1", (10_000, 6_001)), "PNG")


def animation():
    frames = [Image.new("RGB", (9, 9), colour) for colour in ("red", "blue")]
    return encoded(frames[0], "WEBP", save_all=True, append_images=frames[1:])


@pytest.mark.parametrize(
    "data, sentence",
    [
        (lambda: photo()[:-200], "lässt sich nicht als Bild lesen"),
        (lambda: photo()[:40], "lässt sich nicht als Bild lesen"),
        (lambda: b"", "lässt sich nicht als Bild lesen"),
        (lambda: b"<svg xmlns='http://www.w3.org/2000/svg'/>", "nicht als Bild"),
        (lambda: b"%PDF-1.4", "nicht als Bild"),
        (lambda: encoded(Image.new("P", (9, 9)), "GIF"), "nicht als Bild"),
        (bomb, "mehr als 60 Megapixel"),
        (animation, "bewegt sich"),
        (lambda: photo() + b"0" * 20 * 1024 * 1024, "größer als 20 MB"),
    ],
)
def test_what_is_no_picture_is_refused_in_one_sentence(data, sentence):
    with pytest.raises(ValidationError, match=sentence) as refusal:
        cleaned(data())

    assert len(refusal.value.messages) == 1


def test_a_page_hidden_behind_a_picture_is_cut_off():
    data = photo() + b"<html><script>alert(1)</script></html>"

    assert b"script" not in pictures.clean_picture(ContentFile(data, name="a.jpg")).read()


@pytest.mark.parametrize(
    "original, wanted",
    [
        (100, [400]),
        (400, [400]),
        (401, [400, 800]),
        (1200, [400, 800, 1200]),
        (9000, [400, 800, 1200, 1800]),
    ],
)
def test_no_width_is_drawn_twice(original, wanted):
    assert pictures.widths(original) == wanted


def saved(data=None, name="a.jpg"):
    return PortalImage.objects.create(file=ContentFile(data or photo(), name=name), **WORDS)


@pytest.mark.django_db
def test_one_file_is_there_at_once_and_the_others_follow():
    image = saved()

    assert image.fallback["width"] == 800
    assert [source["mime"] for source in image.sources] == ["image/jpeg"]

    draw_renditions.func(image.pk)
    image = PortalImage.objects.get()

    assert [source["mime"] for source in image.sources] == ["image/avif", "image/jpeg"]
    assert "1000w" in image.sources[0]["srcset"]
    assert "1200w" not in image.sources[0]["srcset"]
    assert image.fallback["width"] == 800


@pytest.mark.django_db
def test_a_transparent_drawing_has_no_white_box():
    image = saved(encoded(Image.new("RGBA", (90, 90), (0, 0, 0, 0)), "PNG"), "a.png")

    assert image.fallback["url"].endswith(".png")


@pytest.mark.django_db
def test_the_worker_is_asked_when_all_is_stored(django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks() as asked:
        saved()

    assert len(asked) == 1


@pytest.mark.django_db
def test_a_replaced_file_is_drawn_anew():
    image = saved()
    old = image.fallback["url"]

    image.file = ContentFile(photo(colour="blue"), name="b.jpg")
    image.save()

    image = PortalImage.objects.get()
    assert image.fallback["url"] != old
    assert image.renditions.count() == 1


@pytest.mark.django_db
def test_a_picture_is_served_and_kept(client):
    response = client.get(saved().fallback["url"])

    assert response["Content-Type"] == "image/jpeg"
    assert response["X-Content-Type-Options"] == "nosniff"
    assert "immutable" in response["Cache-Control"]
    response.close()


@pytest.mark.parametrize(
    "path",
    ["wagtail_uploads/a.jpg", "documents/a.pdf", "images/../documents/a.pdf", "images/", "x"],
)
def test_nothing_else_is_served(client, db, media, path):
    for name in ("wagtail_uploads/a.jpg", "documents/a.pdf"):
        default_storage.save(name, ContentFile(b"x"))

    assert client.get(f"/medien/{path}").status_code == 404
