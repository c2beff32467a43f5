from django.db import models
from django.utils.translation import gettext_lazy as _
from modelsearch import index
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel

from .access import AccessFacts
from .names import LocalizedName
from .quarter import Quarter


class Venue(index.Indexed, AccessFacts, LocalizedName):
    """A place where something happens, with the facts that decide who can come."""

    slug = models.SlugField(_("Kurzname"), unique=True)
    street = models.CharField(_("Straße und Hausnummer"), max_length=120, blank=True)
    postcode = models.CharField(_("Postleitzahl"), max_length=10, blank=True)
    city = models.CharField(_("Ort"), max_length=80, default="Stolberg")
    quarter = models.ForeignKey(
        Quarter,
        on_delete=models.PROTECT,
        related_name="venues",
        null=True,
        blank=True,
        verbose_name=_("Viertel"),
    )
    latitude = models.DecimalField(
        _("Breite"), max_digits=8, decimal_places=5, null=True, blank=True
    )
    longitude = models.DecimalField(
        _("Länge"), max_digits=8, decimal_places=5, null=True, blank=True
    )
    way = models.CharField(
        _("Weg dorthin"),
        max_length=200,
        blank=True,
        help_text=_("Haltestelle und Fußweg, etwa: Haltestelle Mühlener Bahnhof, 200 m."),
    )
    phone = models.CharField(_("Telefon für Fragen zum Zugang"), max_length=40, blank=True)

    panels = [
        MultiFieldPanel(
            [
                "name",
                FieldRowPanel(["name_en", "name_tr"]),
                FieldRowPanel(["name_ar", "name_uk"]),
            ],
            heading=_("Name"),
        ),
        "slug",
        MultiFieldPanel(
            ["street", FieldRowPanel(["postcode", "city"]), "quarter", "way", "phone"],
            heading=_("Adresse"),
        ),
        FieldRowPanel([FieldPanel("latitude"), FieldPanel("longitude")]),
        AccessFacts.access_panel,
    ]
    search_fields = [index.AutocompleteField("name"), index.AutocompleteField("street")]

    class Meta:
        verbose_name = _("Ort")
        verbose_name_plural = _("Orte")
        ordering = ["name"]

    @property
    def address(self) -> str:
        town = f"{self.postcode} {self.city}".strip()
        return ", ".join(part for part in (self.street, town) if part)

    @property
    def map_url(self) -> str:
        """A link that opens the map of the phone or computer; nothing is loaded before."""
        if self.latitude is None or self.longitude is None:
            return ""
        point = f"{self.latitude}/{self.longitude}"
        return (
            f"https://www.openstreetmap.org/?mlat={self.latitude}&mlon={self.longitude}"
            f"#map=17/{point}"
        )
