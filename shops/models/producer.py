from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldRowPanel, MultiFieldPanel

from portal.models import ResidentRow


class Producer(ResidentRow):
    """Someone from the region who makes things to sell: the contact, which is never public."""

    name = models.CharField(_("Name"), max_length=120)
    contact = models.CharField(_("Ansprechperson"), max_length=120, blank=True)
    email = models.EmailField(_("E-Mail"), blank=True)
    phone = models.CharField(_("Telefon"), max_length=40, blank=True)
    goods = models.CharField(_("Was wird hergestellt?"), max_length=250, blank=True)
    note = models.TextField(_("Notiz"), blank=True)

    panels = [
        "name",
        "goods",
        MultiFieldPanel(
            ["contact", FieldRowPanel(["email", "phone"]), FieldRowPanel(["language", "source"])],
            heading=_("Kontakt"),
        ),
        "quarter",
        "note",
    ]

    class Meta:
        verbose_name = _("Produzent")
        verbose_name_plural = _("Produzenten")
        ordering = ["name"]

    def __str__(self):
        return self.name
