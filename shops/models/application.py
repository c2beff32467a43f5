from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from portal.fields import TicksField
from portal.models import ResidentRow

from .place import Place

NEEDS = {
    "table": _("Tisch"),
    "power": _("Strom"),
    "cooling": _("Kühlung"),
    "water": _("Wasser"),
    "help": _("Hilfe beim Verkauf"),
}


class ApplicationQuerySet(models.QuerySet):
    def open(self):
        """Those that staff still have to decide."""
        return self.filter(status__in=Application.OPEN)

    def overlapping(self, place, first_day, last_day):
        """Those that want some of these days on this place, or on any place of its shop."""
        wanted = Q(place=place) | Q(place=None, shop_id=place.shop_id)
        return self.filter(wanted, first_day__lte=last_day, last_day__gte=first_day)


class Application(ResidentRow):
    """Somebody asks for a place in a shop. Asking blocks no one; only an accepted one claims."""

    class Status(models.TextChoices):
        SUBMITTED = "submitted", pgettext_lazy("status", "eingegangen")
        NEEDS_INFO = "needs_info", _("Rückfrage offen")
        WAITLISTED = "waitlisted", _("auf der Warteliste")
        CONFIRMED = "confirmed", _("zugesagt")
        DECLINED = "declined", _("abgesagt")
        WITHDRAWN = "withdrawn", _("zurückgezogen")

    class SellsAs(models.TextChoices):
        PRIVATE = "private", _("privat")
        SMALL = "small", _("Kleingewerbe")
        COMPANY = "company", _("Firma")
        CLUB = "club", _("Verein")
        UNSURE = "unsure", _("weiß ich nicht")

    OPEN = [Status.SUBMITTED, Status.NEEDS_INFO, Status.WAITLISTED]
    # From each state to those that may follow; the services look here and nowhere else.
    NEXT = {
        "submitted": {"needs_info", "waitlisted", "confirmed", "declined", "withdrawn"},
        "needs_info": {"submitted", "waitlisted", "confirmed", "declined", "withdrawn"},
        "waitlisted": {"needs_info", "confirmed", "declined", "withdrawn"},
        "confirmed": {"withdrawn", "declined"},
        "declined": set(),
        "withdrawn": set(),
    }

    number = models.CharField(_("Nummer"), max_length=12, unique=True, editable=False)
    status = models.CharField(
        _("Stand"), max_length=12, choices=Status.choices, default=Status.SUBMITTED
    )
    offer = models.CharField(_("Was wird angeboten?"), max_length=250)
    story = models.TextField(_("Erzählung dazu"), max_length=2000, blank=True)
    shop = models.ForeignKey(
        "shops.ShopPage",
        on_delete=models.PROTECT,
        related_name="applications",
        verbose_name=_("Laden"),
    )
    place = models.ForeignKey(
        Place,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="applications",
        verbose_name=_("Platz"),
        help_text=_("Leer heißt: jeder Platz in diesem Laden ist recht."),
    )
    first_day = models.DateField(_("Erster Tag"))
    last_day = models.DateField(_("Letzter Tag"))
    flexible = models.BooleanField(_("Andere Wochen gehen auch"), default=False)
    needs = TicksField(_("Braucht vor Ort"), default=list, blank=True, offered=list(NEEDS.items()))
    needs_text = models.CharField(_("Braucht außerdem"), max_length=250, blank=True)
    sells_as = models.CharField(
        _("Verkauft als"), max_length=10, choices=SellsAs.choices, default=SellsAs.UNSURE
    )
    name = models.CharField(_("Name"), max_length=120)
    email = models.EmailField(_("E-Mail"), blank=True)
    phone = models.CharField(_("Telefon"), max_length=40, blank=True)
    producer = models.ForeignKey(
        "shops.Producer",
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="applications",
        verbose_name=_("Produzent"),
    )
    decide_by = models.DateField(_("Antwort bis"))
    decided_at = models.DateTimeField(null=True, blank=True, editable=False)
    suspicion = models.PositiveSmallIntegerField(default=0, editable=False)
    erased_at = models.DateTimeField(null=True, editable=False)
    submission_key = models.CharField(max_length=64, unique=True, editable=False)

    objects = ApplicationQuerySet.as_manager()

    class Meta:
        verbose_name = _("Anfrage")
        verbose_name_plural = _("Anfragen")
        ordering = ["decide_by", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(last_day__gte=F("first_day")),
                name="an_application_ends_after_it_begins",
            ),
            models.CheckConstraint(
                condition=Q(erased_at__isnull=False)
                | ~Q(email="")
                | ~Q(phone="")
                | ~Q(source="web"),
                name="a_web_application_can_be_answered",
            ),
        ]
        indexes = [models.Index(fields=["status", "decide_by"], name="application_queue")]

    def __str__(self):
        return self.number

    @property
    def open(self) -> bool:
        return self.status in self.OPEN


class ApplicationUpdate(models.Model):
    """One step in the life of an application, as its owner reads it; written once."""

    application = models.ForeignKey(Application, on_delete=models.CASCADE, related_name="updates")
    status = models.CharField(max_length=12, choices=Application.Status.choices)
    text = models.TextField(_("Nachricht"), max_length=1000, blank=True)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, blank=True, related_name="+"
    )
    created_at = models.DateTimeField(default=timezone.now, editable=False)

    class Meta:
        verbose_name = _("Schritt einer Anfrage")
        verbose_name_plural = _("Schritte einer Anfrage")
        ordering = ["created_at", "pk"]

    def __str__(self):
        return f"{self.application_id}: {self.status}"

    def save(self, *args, **kwargs):
        if self.pk:
            raise TypeError("An update is written once and never changed.")
        super().save(*args, **kwargs)
