"""Facts about getting in and taking part: yes, no, or nobody has looked yet."""

from dataclasses import dataclass

from django.db import models
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldRowPanel, MultiFieldPanel


class Fact(models.TextChoices):
    YES = "yes", _("ja")
    NO = "no", _("nein")
    UNKNOWN = "", _("nicht geprüft")


ACCESS_FACTS = {
    "step_free": _("Eingang ohne Stufe"),
    "wheelchair_toilet": _("Toilette für Rollstuhl"),
    "seats": _("Sitzplätze mit Lehne"),
    "hearing_loop": _("Hilfe zum Hören (Induktion)"),
    "quiet": _("Ruhiger Ort"),
    "guide_dogs": _("Blindenführhunde willkommen"),
    "parking": _("Parkplatz für Menschen mit Behinderung"),
}


@dataclass(frozen=True)
class AccessFact:
    """One line of the access block: what, the answer ("yes", "no", "unknown"), and in words."""

    name: str
    word: str | Promise
    value: str
    text: str


class AccessFacts(models.Model):
    """Three-valued facts with a short text each; "unknown" is never shown as "no"."""

    step_free = models.CharField(
        ACCESS_FACTS["step_free"], max_length=3, choices=Fact.choices, blank=True
    )
    step_free_text = models.CharField(
        _("Stufen und Türbreite"),
        max_length=120,
        blank=True,
        help_text=_("In Zentimetern, etwa: 1 Stufe, 12 cm. Tür 95 cm breit."),
    )
    wheelchair_toilet = models.CharField(
        ACCESS_FACTS["wheelchair_toilet"],
        max_length=3,
        choices=Fact.choices,
        blank=True,
    )
    wheelchair_toilet_text = models.CharField(_("Erklärung"), max_length=120, blank=True)
    seats = models.CharField(ACCESS_FACTS["seats"], max_length=3, choices=Fact.choices, blank=True)
    seats_text = models.CharField(_("Erklärung"), max_length=120, blank=True)
    hearing_loop = models.CharField(
        ACCESS_FACTS["hearing_loop"], max_length=3, choices=Fact.choices, blank=True
    )
    hearing_loop_text = models.CharField(_("Erklärung"), max_length=120, blank=True)
    quiet = models.CharField(ACCESS_FACTS["quiet"], max_length=3, choices=Fact.choices, blank=True)
    quiet_text = models.CharField(_("Licht und Lärm"), max_length=120, blank=True)
    guide_dogs = models.CharField(
        ACCESS_FACTS["guide_dogs"], max_length=3, choices=Fact.choices, blank=True
    )
    guide_dogs_text = models.CharField(_("Erklärung"), max_length=120, blank=True)
    parking = models.CharField(
        ACCESS_FACTS["parking"], max_length=3, choices=Fact.choices, blank=True
    )
    parking_text = models.CharField(_("Wo und wie viele"), max_length=120, blank=True)

    access_panel = MultiFieldPanel(
        [FieldRowPanel([name, f"{name}_text"]) for name in ACCESS_FACTS],
        heading=_("So kommen Menschen hinein"),
        classname="collapsed",
    )

    class Meta:
        abstract = True

    def access(self, default: "AccessFacts | None" = None) -> list[AccessFact]:
        """All facts in order; what is not known here is taken from `default`.

        Own words stay, also about a fact that is the default's.
        """
        facts = []
        for name, word in ACCESS_FACTS.items():
            known = getattr(self, name) or default is None
            source = self if known else default
            value = getattr(source, name) or "unknown"
            text = getattr(self, f"{name}_text") or getattr(source, f"{name}_text")
            facts.append(AccessFact(name, word, value, text))
        return facts
