"""Names per language, for the few rows that are one row in all languages."""

from django.db import models
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _


class LocalizedName(models.Model):
    """A German name with one field for each further language; empty means: as in German."""

    name = models.CharField(_("Name"), max_length=100)
    name_en = models.CharField(_("Name auf Englisch"), max_length=100, blank=True)
    name_tr = models.CharField(_("Name auf Türkisch"), max_length=100, blank=True)
    name_ar = models.CharField(_("Name auf Arabisch"), max_length=100, blank=True)
    name_uk = models.CharField(_("Name auf Ukrainisch"), max_length=100, blank=True)

    class Meta:
        abstract = True

    def __str__(self):
        return self.name

    @property
    def label(self) -> str:
        """The name in the reader's language, else the German one."""
        return getattr(self, f"name_{get_language()}", "") or self.name
