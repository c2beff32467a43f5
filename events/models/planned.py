from copy import copy

from django.core.exceptions import ValidationError
from django.db import models
from django.forms.models import construct_instance
from django.utils import timezone
from django.utils.dates import WEEKDAYS
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import WagtailAdminPageForm
from wagtail.admin.panels import FieldRowPanel, HelpPanel, MultiFieldPanel
from wagtail.fields import StreamField

from portal.fields import TicksField
from portal.times import date_words

from ..plan import Line, Plan, conflicts, horizon, outlook
from . import exceptions

# The fields that say when.
PLAN = (
    "first_day",
    "last_day",
    "starts_at",
    "ends_at",
    "which_hour",
    "repeat",
    "repeat_until",
    "weekdays",
    "without_public_holidays",
    "without_school_holidays",
    "exceptions",
)


class PlannedForm(WagtailAdminPageForm):
    """The editor's form: nobody who signed up is dropped by the way."""

    def clean(self):
        cleaned = super().clean()
        if "action-publish" in self.data and self.instance.pk and not self.errors:
            self._refuse_conflicts()
        return cleaned

    def _refuse_conflicts(self):
        edited = construct_instance(self, copy(self.instance), PLAN)
        rows = list(self.instance.dates.with_event())
        if found := conflicts(edited.plan, rows, timezone.now()):
            text = gettext(
                "Für {dates} gibt es Anmeldungen, aber der Plan kennt den Tag nicht mehr. "
                "Sagen Sie den Termin zuerst ab: unter „Termine“, mit einem Grund."
            )
            days = [date_words(timezone.localdate(row.starts), year=True) for row in found[:3]]
            self.add_error("first_day", text.format(dates="; ".join(days)))


class PlannedModel(models.Model):
    """When an action takes place: a rule and its exceptions, from which the dates are made."""

    class Repeat(models.TextChoices):
        ONCE = "", _("einmal")
        WEEKLY = "weekly", _("jede Woche")
        FORTNIGHTLY = "fortnightly", _("alle zwei Wochen")
        THREE_WEEKLY = "three_weekly", _("alle drei Wochen")
        FOUR_WEEKLY = "four_weekly", _("alle vier Wochen")
        MONTHLY = "monthly", _("jeden Monat am gleichen Wochentag")
        MONTHLY_LAST = "monthly_last", _("jeden Monat am letzten dieser Wochentage")

    class Hour(models.TextChoices):
        FIRST = "first", _("die erste")
        SECOND = "second", _("die zweite")

    first_day = models.DateField(_("Erster Tag"))
    starts_at = models.TimeField(_("Beginn"))
    ends_at = models.TimeField(_("Ende"), null=True, blank=True)
    which_hour = models.CharField(
        _("Stunde, die es zweimal gibt"),
        max_length=6,
        choices=Hour.choices,
        blank=True,
        default="",
        help_text=_("Nur in der Nacht im Oktober, in der die Uhr zurückgeht."),
    )
    last_day = models.DateField(
        _("Letzter Tag"),
        null=True,
        blank=True,
        help_text=_("Nur, wenn es mehrere Tage dauert."),
    )
    repeat = models.CharField(
        _("Wiederholung"), max_length=12, choices=Repeat.choices, blank=True, default=""
    )
    repeat_until = models.DateField(_("Wiederholen bis"), null=True, blank=True)
    weekdays = TicksField(
        _("An diesen Tagen"),
        default=list,
        blank=True,
        offered=[(str(number), name) for number, name in WEEKDAYS.items()],
        help_text=_("Nur, wenn es mehrere Tage in der Woche sind."),
    )
    without_public_holidays = models.BooleanField(_("Nicht an Feiertagen"), default=False)
    without_school_holidays = models.BooleanField(
        _("Nicht in den Schulferien"),
        default=False,
        help_text=_("Ferien in Nordrhein-Westfalen. Sie sind bis Sommer 2030 bekannt."),
    )
    exceptions = StreamField(
        exceptions.ExceptionsBlock(), blank=True, verbose_name=_("Ausnahmen"), default=list
    )
    called_off = models.CharField(
        _("Fällt ganz aus: Grund"),
        max_length=150,
        blank=True,
        help_text=_("Ein Satz. Alle kommenden Termine fallen dann aus."),
    )

    base_form_class = PlannedForm
    when_panels = [
        MultiFieldPanel(
            [
                FieldRowPanel(["first_day", "last_day"]),
                FieldRowPanel(["starts_at", "ends_at"]),
                "which_hour",
                FieldRowPanel(["repeat", "repeat_until"]),
                "weekdays",
                FieldRowPanel(["without_public_holidays", "without_school_holidays"]),
                "exceptions",
                "called_off",
            ],
            heading=_("Wann"),
        ),
        HelpPanel(template="events/staff/next_dates.html", heading=_("Nächste Termine")),
    ]

    class Meta:
        abstract = True

    @property
    def plan(self) -> Plan:
        return Plan(
            self.first_day,
            self.starts_at,
            self.ends_at,
            last_day=self.last_day,
            repeat=self.repeat,
            weekdays=tuple(int(number) for number in self.weekdays),
            until=self.repeat_until,
            without_public_holidays=self.without_public_holidays,
            without_school_holidays=self.without_school_holidays,
            second=self.which_hour == self.Hour.SECOND,
            **exceptions.read(self.exceptions),
        )

    @property
    def next_dates(self) -> list[Line]:
        """What this plan, also of a draft, makes of the next dates; for the editor."""
        if not (self.first_day and self.starts_at):
            return []
        rows = list(self.dates.with_event()) if self.pk else []
        return outlook(self.plan, rows, timezone.now())

    def clean(self):
        super().clean()
        if self.last_day and self.first_day and self.last_day < self.first_day:
            text = gettext("Der letzte Tag liegt vor dem ersten. Wählen Sie einen späteren.")
            raise ValidationError({"last_day": text})
        if self.repeat and not self.repeat_until:
            raise ValidationError({"repeat_until": gettext("Bis wann soll sich das wiederholen?")})
        if self.first_day and self.starts_at:
            self._refuse_odd_hours()

    def _refuse_odd_hours(self):
        """An hour that no clock shows; and one that it shows twice until somebody says which."""
        missing = gettext(
            "Am {day} springt die Uhr von 2 auf 3 Uhr. "
            "Wählen Sie eine Zeit, die es gibt, oder lassen Sie den Tag ausfallen."
        )
        twice = gettext(
            "Am {day} gibt es eine Stunde zweimal. "
            "Wählen Sie auf der Seite: die erste oder die zweite."
        )
        now = timezone.now()
        for moment in self.plan.moments(horizon(now)):
            if moment.skipped or moment.cancelled or moment.ends <= now:
                continue
            day = date_words(timezone.localdate(moment.starts), year=True)
            if moment.missing:
                raise ValidationError({"starts_at": missing.format(day=day)})
            if moment.twice and not self.which_hour:
                raise ValidationError({"which_hour": twice.format(day=day)})
