from django.contrib.admin import display
from django.core.validators import MaxValueValidator
from django.db import models
from django.db.models import F, Q, Sum
from django.db.models.functions import Coalesce
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from portal.models import ResidentRow

from .event_date import EventDate

MAX_PARTY = 5


class RegistrationQuerySet(models.QuerySet):
    def holding(self):
        """Those who take places: confirmed, or held until they confirm."""
        return self.filter(status__in=Registration.HOLDING)

    def active(self):
        return self.filter(status__in=Registration.ACTIVE)

    def waiting(self):
        return self.filter(status=Registration.Status.WAITING).order_by("queued_at", "pk")

    def fitting(self, places):
        """Parties that so many places are enough for."""
        return self.alias(least=Coalesce("fewest", "party_size")).filter(least__lte=places)

    def to_call(self, at=None):
        """Those without mail who do not know yet how it stands with a date to come."""
        rows = self.active().filter(date__ends__gte=at or timezone.now())
        return rows.exclude(to_tell="").filter(email="", erased_at=None)

    def expired(self, at=None):
        return self.filter(status=Registration.Status.HELD, hold_until__lte=at or timezone.now())

    def people(self) -> int:
        """How many people these parties are."""
        return self.aggregate(people=Sum("party_size"))["people"] or 0


class Registration(ResidentRow):
    """A party that wants to come to one date; it counts as one and is never split.

    A party of nobody takes no place: who signs up only helps.
    """

    class Status(models.TextChoices):
        CONFIRMED = "confirmed", _("dabei")
        HELD = "held", _("vorgemerkt, noch nicht bestätigt")
        WAITING = "waiting", _("auf der Warteliste")
        CANCELLED = "cancelled", _("abgemeldet")
        RELEASED = "released", _("nicht bestätigt, Platz wieder frei")

    class News(models.TextChoices):
        HELD = "held", _("Platz bestätigen")
        OFFERED = "offered", _("Platz anbieten")
        PROMOTED = "promoted", _("ist nachgerückt")
        MOVED = "moved", _("neue Zeit")
        CANCELLED = "cancelled", _("fällt aus")
        HELP = "help", _("Hilfe")

    HOLDING = [Status.CONFIRMED, Status.HELD]
    ACTIVE = [Status.CONFIRMED, Status.HELD, Status.WAITING]

    date = models.ForeignKey(
        EventDate,
        on_delete=models.PROTECT,
        related_name="registrations",
        verbose_name=_("Termin"),
    )
    number = models.CharField(_("Nummer"), max_length=12, unique=True, editable=False)
    name = models.CharField(_("Name"), max_length=80)
    email = models.EmailField(_("E-Mail"), blank=True)
    phone = models.CharField(_("Telefon"), max_length=40, blank=True)
    party_size = models.PositiveSmallIntegerField(
        _("Personen"),
        default=1,
        validators=[MaxValueValidator(MAX_PARTY)],
        help_text=_("0 heißt: hilft nur mit."),
    )
    fewest = models.PositiveSmallIntegerField(
        _("Zur Not genügen"),
        null=True,
        blank=True,
        help_text="While waiting: this many would do. Empty: all or none.",
    )
    needs = models.CharField(_("Braucht"), max_length=500, blank=True)
    status = models.CharField(_("Stand"), max_length=10, choices=Status.choices)
    hold_until = models.DateTimeField(_("vorgemerkt bis"), null=True, blank=True)
    offered = models.BooleanField(
        default=False,
        editable=False,
        help_text="The place was offered to a party that waited; it must answer.",
    )
    queued_at = models.DateTimeField(default=timezone.now, editable=False)
    decided_at = models.DateTimeField(default=timezone.now, editable=False)
    far_reminder_for = models.DateTimeField(
        null=True, editable=False, help_text="The start that the early reminder spoke of."
    )
    near_reminder_for = models.DateTimeField(
        null=True, editable=False, help_text="The start that the last reminder spoke of."
    )
    to_tell = models.CharField(
        _("Noch am Telefon zu sagen"), max_length=10, choices=News.choices, blank=True
    )
    came = models.BooleanField(_("war da"), null=True, blank=True)
    suspicion = models.PositiveSmallIntegerField(default=0, editable=False)
    erased_at = models.DateTimeField(null=True, editable=False)
    submission_key = models.CharField(max_length=64, unique=True, editable=False)

    objects = RegistrationQuerySet.as_manager()

    class Meta:
        verbose_name = _("Anmeldung")
        verbose_name_plural = _("Anmeldungen")
        ordering = ["date__starts", "queued_at", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["date", "email"],
                condition=Q(status__in=["confirmed", "held", "waiting"]) & ~Q(email=""),
                name="one_active_registration_per_email",
            ),
            models.CheckConstraint(
                condition=~Q(status="held") | Q(hold_until__isnull=False),
                name="a_hold_has_an_end",
            ),
            models.CheckConstraint(
                condition=Q(fewest__isnull=True) | Q(fewest__gte=1, fewest__lt=F("party_size")),
                name="fewer_is_fewer",
            ),
            models.CheckConstraint(
                condition=Q(erased_at__isnull=False)
                | ~Q(email="")
                | ~Q(phone="")
                | ~Q(source="web"),
                name="a_web_registration_can_be_answered",
            ),
        ]
        indexes = [models.Index(fields=["date", "status"], name="registration_status")]

    def __str__(self):
        return f"{self.number}"

    @property
    def active(self) -> bool:
        return self.status in self.ACTIVE

    @property
    def promises(self) -> list:
        """The help that goes with this sign-up as long as it counts."""
        offers = self.offers.all() if self.active else ()
        return [offer for offer in offers if not offer.wanted.dropped]

    @property
    @display(description=_("Hilfe"))
    def promised(self) -> str:
        return "; ".join(str(promise) for promise in self.promises)
