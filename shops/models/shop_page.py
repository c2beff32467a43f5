from django import forms
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import F, Q
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from modelcluster.contrib.taggit import ClusterTaggableManager
from modelsearch import index
from wagtail import blocks
from wagtail.admin.panels import FieldRowPanel, MultiFieldPanel
from wagtail.fields import StreamField
from wagtail.models import PageManager
from wagtail_localize.fields import SynchronizedField

from portal.blocks import BodyBlock
from portal.models import BasePage, BasePageQuerySet

WEEKDAYS = [
    ("0", _("Montag")),
    ("1", _("Dienstag")),
    ("2", _("Mittwoch")),
    ("3", _("Donnerstag")),
    ("4", _("Freitag")),
    ("5", _("Samstag")),
    ("6", _("Sonntag")),
]


class ShopIndexPage(BasePage):
    """All shops: those that are open, those to come, and what was there before."""

    parent_page_types = ["home.HomePage"]
    subpage_types = ["shops.ShopPage"]
    max_count_per_parent = 1
    view = "shops.views.index"

    class Meta:
        verbose_name = _("Übersicht der Läden")


class HoursBlock(blocks.StructBlock):
    days = blocks.MultipleChoiceBlock(
        label=_("Tage"), choices=WEEKDAYS, widget=forms.CheckboxSelectMultiple
    )
    opens = blocks.TimeBlock(label=_("Öffnet"))
    closes = blocks.TimeBlock(label=_("Schließt"))

    class Meta:
        label = _("Öffnungszeit")
        icon = "time"

    def clean(self, value):
        value = super().clean(value)
        if value["closes"] <= value["opens"]:
            sentence = gettext("Die Zeit zum Schließen muss nach der zum Öffnen liegen.")
            raise blocks.StructBlockValidationError({"closes": ValidationError(sentence)})
        return value


class ShopPageQuerySet(BasePageQuerySet):
    def public(self):
        """Published German shops: the only ones that visitors may see."""
        return super().public().german().live()

    def running(self, day=None):
        """Shops that exist on this local day."""
        day = day or timezone.localdate()
        return self.filter(first_day__lte=day).filter(Q(last_day=None) | Q(last_day__gte=day))

    def to_come(self, day=None):
        return self.filter(first_day__gt=day or timezone.localdate())

    def current(self, day=None):
        """Shops that are there or to come: all but the past ones."""
        return self.filter(Q(last_day=None) | Q(last_day__gte=day or timezone.localdate()))

    def past(self, day=None):
        return self.filter(last_day__lt=day or timezone.localdate())

    def in_quarter(self, *slugs):
        return self.filter(quarter__slug__in=slugs)

    def cards(self):
        """All that a card shows, in a constant number of queries; pictures are drawn apart."""
        joined = self.select_related("venue", "quarter", "locale", "picture")
        return joined.prefetch_related("opening_exceptions")


class ShopPage(BasePage):
    """One shop for a time: where, when it is open, and what was sold when it is over."""

    parent_page_types = ["shops.ShopIndexPage"]
    subpage_types = []
    view = "shops.views.shop"

    body = StreamField(BodyBlock(), blank=True, verbose_name=_("Text"))
    report = StreamField(
        BodyBlock(),
        blank=True,
        verbose_name=_("So war es"),
        help_text=_("Steht auf der Seite, wenn der Laden geschlossen hat."),
    )
    venue = models.ForeignKey(
        "portal.Venue",
        on_delete=models.PROTECT,
        related_name="shops",
        verbose_name=_("Adresse"),
    )
    quarter = models.ForeignKey(
        "portal.Quarter", on_delete=models.PROTECT, related_name="shops", verbose_name=_("Viertel")
    )
    topics = ClusterTaggableManager(
        through="portal.TopicLink", blank=True, verbose_name=_("Themen")
    )
    first_day = models.DateField(_("Erster Tag"))
    last_day = models.DateField(
        _("Letzter Tag"), null=True, blank=True, help_text=_("Leer heißt: auf Dauer.")
    )
    hours = StreamField(
        [("hours", HoursBlock())],
        blank=True,
        verbose_name=_("Öffnungszeiten"),
        help_text=_("Ausnahmen, etwa an Feiertagen, stehen unter „Läden“ im Menü."),
    )
    takes_applications = models.BooleanField(_("Plätze können angefragt werden"), default=True)

    content_panels = [
        *BasePage.content_panels,
        MultiFieldPanel([FieldRowPanel(["venue", "quarter"]), "topics"], heading=_("Wo und was")),
        MultiFieldPanel(
            [FieldRowPanel(["first_day", "last_day"]), "hours", "takes_applications"],
            heading=_("Wann"),
        ),
        "body",
        "report",
    ]
    search_fields = [*BasePage.search_fields, index.FilterField("quarter_id")]
    override_translatable_fields = [
        *BasePage.override_translatable_fields,
        SynchronizedField("hours"),
    ]

    objects = PageManager.from_queryset(ShopPageQuerySet)()

    class Meta:
        verbose_name = _("Laden")
        verbose_name_plural = _("Läden")
        constraints = [
            models.CheckConstraint(
                condition=Q(last_day=None) | Q(last_day__gte=F("first_day")),
                name="a_shop_closes_after_it_opens",
            )
        ]

    def search_text(self):
        words = [super().search_text()]
        if self.venue_id:
            words += [self.venue.name, self.venue.street]
        if self.quarter_id:
            words += [self.quarter.name, *self.quarter.aliases]
        return " ".join([*words, *(topic.name for topic in self.topics.all())])

    def clean(self):
        super().clean()
        if self.last_day and self.first_day and self.last_day < self.first_day:
            sentence = gettext("Der letzte Tag liegt vor dem ersten. Wählen Sie einen späteren.")
            raise ValidationError({"last_day": sentence})
