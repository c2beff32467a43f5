from functools import cached_property, partial

from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.db import models, transaction
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from modelsearch import index
from wagtail.images.models import AbstractImage, AbstractRendition

from .. import pictures

LICENCES = {
    "CC BY 4.0": "https://creativecommons.org/licenses/by/4.0/",
    "CC BY-SA 4.0": "https://creativecommons.org/licenses/by-sa/4.0/",
    "CC0 1.0": "https://creativecommons.org/publicdomain/zero/1.0/",
}


class PortalImage(AbstractImage):
    """A picture with everything that decides whether and how it may be shown."""

    class Kind(models.TextChoices):
        PHOTO = "photo", _("Foto")
        DRAWING = "drawing", _("Zeichnung")

    class Consent(models.TextChoices):
        NOBODY = "nobody", _("Niemand ist erkennbar")
        WRITTEN = "written", _("Einwilligung liegt schriftlich vor")
        OPEN = "open", _("Einwilligung fehlt noch")

    alt_text = models.CharField(
        _("Text statt Bild"),
        max_length=250,
        blank=True,
        help_text=_("Was ist auf dem Bild wichtig? Ein Satz."),
    )
    decorative = models.BooleanField(
        _("Nur Schmuck"),
        default=False,
        help_text=_("Das Bild sagt nichts, was nicht im Text steht."),
    )
    kind = models.CharField(_("Art"), max_length=10, choices=Kind.choices, default=Kind.PHOTO)
    photographer = models.CharField(_("Von wem ist das Bild?"), max_length=120)
    licence = models.CharField(
        _("Lizenz"),
        max_length=60,
        help_text=_("Etwa: CC BY 4.0, oder: Alle Rechte vorbehalten."),
    )
    source = models.CharField(_("Woher kommt das Bild?"), max_length=250, blank=True)
    consent = models.CharField(
        _("Einwilligung"), max_length=10, choices=Consent.choices, default=Consent.OPEN
    )
    consent_ends = models.DateField(_("Einwilligung gilt bis"), null=True, blank=True)

    admin_form_fields = [
        "title",
        "file",
        "alt_text",
        "decorative",
        "description",
        "kind",
        "photographer",
        "licence",
        "source",
        "consent",
        "consent_ends",
        "collection",
        "tags",
        "focal_point_x",
        "focal_point_y",
        "focal_point_width",
        "focal_point_height",
    ]
    search_fields = [*AbstractImage.search_fields, index.SearchField("alt_text")]

    class Meta(AbstractImage.Meta):
        verbose_name = _("Bild")
        verbose_name_plural = _("Bilder")

    @property
    def default_alt_text(self):
        return self.alt_text

    def clean(self):
        super().clean()
        if not self.alt_text and not self.decorative:
            message = gettext(
                "Beschreiben Sie das Bild in einem Satz, oder wählen Sie „Nur Schmuck“."
            )
            raise ValidationError({"alt_text": message})

    def save(self, *args, **kwargs):
        before = type(self).objects.filter(pk=self.pk).values_list("file", flat=True).first()
        super().save(*args, **kwargs)
        if self.file.name != before:
            self.renditions.all().delete()
            self.draw_first()

    def draw_first(self):
        """Draw one file at once and leave the others to the worker."""
        from ..tasks import draw_renditions

        self.get_rendition(pictures.first_spec(self.width, self.plain_format))
        transaction.on_commit(partial(draw_renditions.enqueue, self.pk), robust=True)

    def _set_image_file_metadata(self):
        super()._set_image_file_metadata()
        # Wagtail leaves the stored file open; what is still in memory stays readable.
        self.file.close()

    def generate_rendition_file(self, filter, *, source=None):
        # Wagtail leaves its temporary file open until it is collected.
        with super().generate_rendition_file(filter, source=source) as file:
            file.seek(0)
            return ContentFile(file.read(), name=file.name)

    @property
    def plain_format(self) -> str:
        return "png" if self.file.name.endswith(".png") else "jpeg"

    @property
    def specs(self) -> list[str]:
        return pictures.specs(self.width, self.plain_format)

    @cached_property
    def _drawn(self):
        """The files that exist, by format and from narrow to wide; one query or a prefetch."""
        drawn = {"avif": [], self.plain_format: []}
        wanted = self.specs
        for rendition in sorted(self.renditions.all(), key=lambda row: row.width):
            if rendition.filter_spec in wanted:
                drawn[rendition.filter_spec.rpartition("-")[2]].append(rendition)
        return drawn

    @property
    def sources(self) -> list[dict]:
        """What a picture element offers, best format first; only files that exist."""
        return [
            {
                "mime": f"image/{kind}",
                "srcset": ", ".join(f"{row.url} {row.width}w" for row in rows),
            }
            for kind, rows in self._drawn.items()
            if rows
        ]

    def _plain(self, most: int) -> dict | None:
        """The widest file up to this width in the format that everyone reads, if there is any."""
        rows = self._drawn[self.plain_format]
        if not rows:
            return None
        fitting = [row for row in rows if row.width <= most]
        row = (fitting or rows)[-1]
        return {"url": row.url, "width": row.width, "height": row.height}

    @property
    def fallback(self) -> dict | None:
        """The file for browsers that choose none; None as long as there is none."""
        return self._plain(pictures.FIRST_WIDTH)

    @property
    def share(self) -> dict | None:
        """The file that other sites and messengers show beside a link."""
        return self._plain(pictures.SHARE_WIDTH)

    @property
    def may_be_shown(self) -> bool:
        """Whether nobody is recognisable, or a written consent holds today."""
        if self.consent == self.Consent.WRITTEN:
            return self.consent_ends is None or self.consent_ends >= timezone.localdate()
        return self.consent == self.Consent.NOBODY

    @property
    def credit_line(self) -> str:
        return f"{self.get_kind_display()}: {self.photographer}, {self.licence}"

    @property
    def licence_url(self) -> str:
        return LICENCES.get(self.licence, "")


# The one place that every upload passes on its way into the storage.
PortalImage._meta.get_field("file").attr_class = pictures.CleanFieldFile


class PortalRendition(AbstractRendition):
    image = models.ForeignKey(PortalImage, on_delete=models.CASCADE, related_name="renditions")

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["image", "filter_spec", "focal_point_key"],
                name="one_rendition_per_spec",
            )
        ]
