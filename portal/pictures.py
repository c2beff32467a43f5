"""What an uploaded picture is before anyone sees it: upright, plain, and not too large."""

import secrets
import warnings
from io import BytesIO
from itertools import pairwise

from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.utils.translation import gettext as _
from PIL import Image, ImageCms, ImageOps
from pillow_heif import register_heif_opener
from wagtail.images.models import WagtailImageFieldFile

register_heif_opener()

LARGEST_FILE = 20 * 1024 * 1024
MOST_PIXELS = 60_000_000
KEPT_PIXELS = 24_000_000
FORMATS = ("JPEG", "PNG", "WEBP", "AVIF", "HEIF")
# Phones put further pictures (depth, a preview) into these; the first is the photo. Pillow opens
# MPO by itself when it meets one in JPEG.
WITH_EXTRAS = ("MPO", "HEIF")


class CleanPicture(ContentFile):
    """A picture that has been made here."""


def clean_picture(file) -> CleanPicture:
    """Make the picture anew: only its pixels, upright, in sRGB, at most 24 megapixels.

    Raises ValidationError with one sentence when it is too large, broken, animated or none.
    """
    if file.size > LARGEST_FILE:
        raise ValidationError(_("Das Bild ist größer als 20 MB. Verkleinern Sie es."))
    try:
        image = _pixels(file)
    except ValidationError:
        raise
    # Whatever a hostile file makes the decoders raise, it is the same to the person.
    except Exception as error:
        raise ValidationError(
            _("Diese Datei lässt sich nicht als Bild lesen. Speichern Sie sie neu als JPEG.")
        ) from error
    return _encoded(image)


def _pixels(file):
    file.seek(0)
    with warnings.catch_warnings():
        # The limit below is stricter than the one that Pillow warns of.
        warnings.simplefilter("ignore", Image.DecompressionBombWarning)
        image = Image.open(file, formats=FORMATS)
        width, height = image.size
        if width * height > MOST_PIXELS:
            raise ValidationError(_("Das Bild hat mehr als 60 Megapixel. Verkleinern Sie es."))
        if getattr(image, "is_animated", False) and image.format not in WITH_EXTRAS:
            raise ValidationError(_("Das Bild bewegt sich. Laden Sie ein stehendes Bild hoch."))
        image.load()
    image = _in_srgb(ImageOps.exif_transpose(image))
    if width * height > KEPT_PIXELS:
        scale = (KEPT_PIXELS / (width * height)) ** 0.5
        size = (int(image.width * scale), int(image.height * scale))
        image = image.resize(size, Image.Resampling.LANCZOS)
    # Profiles, comments and positions travel in here.
    image.info.clear()
    return image


def _in_srgb(image):
    if image.mode.startswith("I"):
        # 16 bits of grey: keep the upper ones.
        return image.convert("I").point(lambda value: value / 256).convert("L").convert("RGB")
    profile = image.info.get("icc_profile")
    if image.mode in ("P", "LA", "PA") or "transparency" in image.info:
        image = image.convert("RGBA")
    mode = "RGBA" if image.mode == "RGBA" else "RGB"
    if profile and image.mode in ("RGB", "RGBA", "CMYK", "L"):
        try:
            return ImageCms.profileToProfile(
                image,
                ImageCms.ImageCmsProfile(BytesIO(profile)),
                ImageCms.createProfile("sRGB"),
                outputMode=mode,
            )
        except (ImageCms.PyCMSError, OSError):
            # A broken profile: the bare numbers are the best guess.
            pass
    return image.convert(mode)


def _encoded(image):
    buffer = BytesIO()
    if image.mode == "RGBA" and image.getchannel("A").getextrema()[0] < 255:
        image.save(buffer, "PNG", optimize=True)
        ending = "png"
    else:
        image.convert("RGB").save(buffer, "JPEG", quality=88, optimize=True, progressive=True)
        ending = "jpg"
    # Names of files tell things ("krankmeldung_meier.jpg"), so none is kept.
    return CleanPicture(buffer.getvalue(), name=f"{secrets.token_hex(10)}.{ending}")


class CleanFieldFile(WagtailImageFieldFile):
    """Whichever way a picture takes into the storage, it is made anew first."""

    def save(self, name, content, save=True):
        if not isinstance(content, CleanPicture):
            content = clean_picture(content)
        super().save(content.name, content, save=save)


# --- Renditions ---------------------------------------------------------------------------

WIDTHS = (400, 800, 1200, 1800)
FIRST_WIDTH = 800
SHARE_WIDTH = 1200


def widths(original: int) -> list[int]:
    """The widths to draw for a picture this wide: never one that would only repeat a smaller."""
    return [width for below, width in pairwise((0, *WIDTHS)) if below < original]


def specs(original: int, plain: str) -> list[str]:
    """Wagtail's filters for all files of a picture; `plain` is the format for old browsers."""
    return [
        f"width-{width}|format-{kind}" for kind in ("avif", plain) for width in widths(original)
    ]


def first_spec(original: int, plain: str) -> str:
    """The one that is drawn while saving, so that a page never stands without its picture."""
    width = max(width for width in widths(original) if width <= FIRST_WIDTH)
    return f"width-{width}|format-{plain}"
