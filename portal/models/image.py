from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from modelsearch import index
from wagtail.images.models import AbstractImage, AbstractRendition

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


class PortalRendition(AbstractRendition):
    image = models.ForeignKey(PortalImage, on_delete=models.CASCADE, related_name="renditions")

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["image", "filter_spec", "focal_point_key"],
                name="one_rendition_per_spec",
            )
        ]
