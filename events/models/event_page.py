from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.contrib.taggit import ClusterTaggableManager
from modelsearch import index
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.fields import StreamField
from wagtail.models import PageManager
from wagtail_localize.fields import SynchronizedField

from portal.blocks import BodyBlock
from portal.fields import TicksField
from portal.models import AccessFacts, BasePage, BasePageQuerySet
from portal.models.access import Fact

from .help_blocks import HelpBlock
from .planned import PlannedModel

SPOKEN = {
    "de": _("Deutsch"),
    "en": _("Englisch"),
    "tr": _("Türkisch"),
    "ar": _("Arabisch"),
    "uk": _("Ukrainisch"),
    "dgs": _("Deutsche Gebärdensprache"),
}


# Further back than a calendar reaches, a date could no longer be shown at all.
A_YEAR_OF_HOURS = MaxValueValidator(366 * 24)


class EventIndexPage(BasePage):
    """All actions: as list, as month, as calendar to subscribe."""

    parent_page_types = ["home.HomePage"]
    subpage_types = ["events.EventPage"]
    max_count_per_parent = 1
    view = "events.views.index"

    class Meta:
        verbose_name = _("Übersicht der Aktionen")


class EventPageQuerySet(BasePageQuerySet):
    def public(self):
        return super().public().german().live()


class EventPage(PlannedModel, AccessFacts, BasePage):
    """One action: what it is, where, for whom, and the plan from which its dates are made."""

    class SignUp(models.TextChoices):
        NONE = "none", _("Einfach vorbeikommen")
        OPEN = "open", _("Mit Anmeldung")
        PARTNER = "partner", _("Auskunft beim Veranstalter")

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
        _("Anmeldung endet so viele Stunden vorher"), default=0, validators=[A_YEAR_OF_HOURS]
    )
    asks_before_moving_up = models.BooleanField(
        _("Wer nachrückt, wird erst gefragt"),
        default=False,
        help_text=_("Für die Antwort sind 24 Stunden Zeit. Danach kommt die nächste Person dran."),
    )
    moving_up_ends_hours = models.PositiveIntegerField(
        _("Nachrücken endet so viele Stunden vorher"), default=0, validators=[A_YEAR_OF_HOURS]
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
        *PlannedModel.when_panels,
        MultiFieldPanel([FieldRowPanel(["venue", "quarter"]), "topics"], heading=_("Wo und was")),
        "body",
        MultiFieldPanel(
            [
                FieldRowPanel(["sign_up", "capacity"]),
                FieldRowPanel(["waiting_list", "sign_up_closes_hours"]),
                FieldRowPanel(["asks_before_moving_up", "moving_up_ends_hours"]),
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
    def for_free(self) -> bool:
        return not self.cost.strip()

    @property
    def spoken_words(self) -> list:
        return [SPOKEN[code] for code in self.spoken if code in SPOKEN]

    def search_text(self):
        words = [super().search_text(), self.organiser]
        if self.venue_id:
            words += [self.venue.name, self.venue.street]
        if self.quarter_id:
            words += [self.quarter.name, *self.quarter.aliases]
        return " ".join([*words, *(topic.name for topic in self.topics.all())])
