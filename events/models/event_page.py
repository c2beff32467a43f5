from django.core.exceptions import ValidationError
from django.core.validators import MinValueValidator
from django.db import models
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from modelcluster.contrib.taggit import ClusterTaggableManager
from modelsearch import index
from wagtail import blocks
from wagtail.admin.panels import (
    FieldPanel,
    FieldRowPanel,
    HelpPanel,
    MultiFieldPanel,
)
from wagtail.fields import StreamField
from wagtail.models import PageManager
from wagtail_localize.fields import SynchronizedField

from portal.blocks import BodyBlock
from portal.fields import TicksField
from portal.models import AccessFacts, BasePage, BasePageQuerySet
from portal.models.access import Fact

from .. import plan
from .help_blocks import HelpBlock

SPOKEN = {
    "de": _("Deutsch"),
    "en": _("Englisch"),
    "tr": _("Türkisch"),
    "ar": _("Arabisch"),
    "uk": _("Ukrainisch"),
    "dgs": _("Deutsche Gebärdensprache"),
}


class EventIndexPage(BasePage):
    """All actions: as list, as month, as calendar to subscribe."""

    parent_page_types = ["home.HomePage"]
    subpage_types = ["events.EventPage"]
    max_count_per_parent = 1
    view = "events.views.index"

    class Meta:
        verbose_name = _("Übersicht der Aktionen")


class DateOffBlock(blocks.StructBlock):
    day = blocks.DateBlock(label=_("Tag"))
    reason = blocks.CharBlock(label=_("Grund, in einem Satz"), max_length=150)

    class Meta:
        label = _("Fällt aus")
        icon = "cross"


class DateAddedBlock(blocks.StructBlock):
    day = blocks.DateBlock(label=_("Tag"))
    starts = blocks.TimeBlock(label=_("Beginn"))
    ends = blocks.TimeBlock(label=_("Ende"), required=False)

    class Meta:
        label = _("Zusätzlicher Termin")
        icon = "plus"


class ExceptionsBlock(blocks.StreamBlock):
    off = DateOffBlock()
    added = DateAddedBlock()


class EventPageQuerySet(BasePageQuerySet):
    def public(self):
        return super().public().german().live()


class EventPage(AccessFacts, BasePage):
    """One action: what it is, where, for whom, and the plan from which its dates are made."""

    class SignUp(models.TextChoices):
        NONE = "none", _("Einfach vorbeikommen")
        OPEN = "open", _("Mit Anmeldung")
        PARTNER = "partner", _("Auskunft beim Veranstalter")

    class Repeat(models.TextChoices):
        ONCE = "", _("einmal")
        WEEKLY = "weekly", _("jede Woche")
        FORTNIGHTLY = "fortnightly", _("alle zwei Wochen")
        MONTHLY = "monthly", _("jeden Monat am gleichen Wochentag")

    parent_page_types = ["events.EventIndexPage"]
    subpage_types = []
    view = "events.views.detail"

    body = StreamField(BodyBlock(), blank=True, verbose_name=_("Text"))
    report = StreamField(
        BodyBlock(),
        blank=True,
        verbose_name=_("So war es"),
        help_text=_("Steht auf der Seite, wenn die Aktion vorbei ist."),
    )
    first_day = models.DateField(_("Erster Tag"))
    starts_at = models.TimeField(_("Beginn"))
    ends_at = models.TimeField(_("Ende"), null=True, blank=True)
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
    exceptions = StreamField(
        ExceptionsBlock(), blank=True, verbose_name=_("Ausnahmen"), default=list
    )
    called_off = models.CharField(
        _("Fällt ganz aus: Grund"),
        max_length=150,
        blank=True,
        help_text=_("Ein Satz. Alle kommenden Termine fallen dann aus."),
    )
    venue = models.ForeignKey(
        "portal.Venue",
        on_delete=models.PROTECT,
        related_name="events",
        null=True,
        blank=True,
        verbose_name=_("Ort"),
    )
    quarter = models.ForeignKey(
        "portal.Quarter",
        on_delete=models.PROTECT,
        related_name="events",
        null=True,
        blank=True,
        verbose_name=_("Viertel"),
        help_text=_("Leer heißt: für ganz Stolberg."),
    )
    topics = ClusterTaggableManager(
        through="portal.TopicLink", blank=True, verbose_name=_("Themen")
    )
    organiser = models.CharField(_("Wer lädt ein?"), max_length=120, blank=True)
    cost = models.CharField(
        _("Kosten"), max_length=80, blank=True, help_text=_("Leer heißt: kostenlos.")
    )
    spoken = TicksField(
        _("Sprachen vor Ort"), default=list, blank=True, offered=list(SPOKEN.items())
    )
    age_note = models.CharField(_("Für wen"), max_length=120, blank=True)
    easy_language = models.CharField(
        _("In Leichter Sprache"), max_length=3, choices=Fact.choices, blank=True
    )
    signing = models.CharField(
        _("Mit Gebärdensprache"), max_length=3, choices=Fact.choices, blank=True
    )
    childcare = models.CharField(
        _("Mit Kinderbetreuung"), max_length=3, choices=Fact.choices, blank=True
    )
    sign_up = models.CharField(
        _("Anmeldung"), max_length=10, choices=SignUp.choices, default=SignUp.NONE
    )
    capacity = models.PositiveIntegerField(
        _("Plätze"),
        null=True,
        blank=True,
        validators=[MinValueValidator(1)],
        help_text=_("Leer heißt: ohne Grenze."),
    )
    waiting_list = models.BooleanField(_("Warteliste"), default=True)
    sign_up_closes_hours = models.PositiveIntegerField(
        _("Anmeldung endet so viele Stunden vorher"), default=0
    )
    help_wanted = StreamField(
        HelpBlock(),
        blank=True,
        default=list,
        verbose_name=_("Hilfe gesucht"),
        help_text=_("Gilt für jeden Termin. Die Uhrzeiten gehören zum Beginn der Aktion oben."),
    )

    content_panels = [
        *BasePage.content_panels,
        MultiFieldPanel(
            [
                FieldRowPanel(["first_day", "last_day"]),
                FieldRowPanel(["starts_at", "ends_at"]),
                FieldRowPanel(["repeat", "repeat_until"]),
                "exceptions",
                "called_off",
            ],
            heading=_("Wann"),
        ),
        HelpPanel(template="events/staff/next_dates.html", heading=_("Nächste Termine")),
        MultiFieldPanel([FieldRowPanel(["venue", "quarter"]), "topics"], heading=_("Wo und was")),
        "body",
        MultiFieldPanel(
            [
                FieldRowPanel(["sign_up", "capacity"]),
                FieldRowPanel(["waiting_list", "sign_up_closes_hours"]),
            ],
            heading=_("Anmeldung"),
        ),
        "help_wanted",
        MultiFieldPanel(
            [
                "organiser",
                FieldRowPanel(["cost", "age_note"]),
                "spoken",
                FieldRowPanel(["easy_language", "signing", "childcare"]),
            ],
            heading=_("Angaben"),
        ),
        AccessFacts.access_panel,
        FieldPanel("report"),
    ]
    search_fields = [*BasePage.search_fields, index.FilterField("quarter_id")]
    override_translatable_fields = [
        *BasePage.override_translatable_fields,
        SynchronizedField("exceptions"),
        SynchronizedField("help_wanted"),
    ]

    objects = PageManager.from_queryset(EventPageQuerySet)()

    class Meta:
        verbose_name = _("Aktion")
        verbose_name_plural = _("Aktionen")

    @property
    def next_dates(self) -> list:
        """The next eight dates with the people who come, for the editor."""
        return list(self.dates.with_event().upcoming()[:8]) if self.pk else []

    @property
    def for_free(self) -> bool:
        return not self.cost.strip()

    @property
    def spoken_words(self) -> list:
        return [SPOKEN[code] for code in self.spoken if code in SPOKEN]

    def moments(self, *, horizon=None) -> list[plan.Moment]:
        """The dates that this plan names, up to `horizon` (a local date)."""
        off = {row.value["day"]: row.value["reason"] for row in self.exceptions if _is(row, "off")}
        added = [
            (row.value["day"], row.value["starts"], row.value["ends"])
            for row in self.exceptions
            if _is(row, "added")
        ]
        return plan.moments(
            self.first_day,
            self.starts_at,
            self.ends_at,
            last_day=self.last_day,
            repeat=self.repeat,
            until=self.repeat_until,
            cancelled=off,
            added=added,
            horizon=horizon,
        )

    def search_text(self):
        words = [super().search_text(), self.organiser]
        if self.venue_id:
            words += [self.venue.name, self.venue.street]
        if self.quarter_id:
            words += [self.quarter.name, *self.quarter.aliases]
        return " ".join([*words, *(topic.name for topic in self.topics.all())])

    def clean(self):
        super().clean()
        if self.last_day and self.first_day and self.last_day < self.first_day:
            raise ValidationError(
                {
                    "last_day": gettext(
                        "Der letzte Tag liegt vor dem ersten. Wählen Sie einen späteren."
                    )
                }
            )
        if self.repeat and not self.repeat_until:
            raise ValidationError({"repeat_until": gettext("Bis wann soll sich das wiederholen?")})


def _is(row, kind):
    return row.block_type == kind
