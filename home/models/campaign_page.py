from django.db import models
from django.db.models import Case, F, When
from django.utils.translation import gettext_lazy as _
from modelcluster.contrib.taggit import ClusterTaggableManager
from modelsearch import index
from wagtail.admin.panels import FieldRowPanel, HelpPanel, MultiFieldPanel
from wagtail.fields import StreamField
from wagtail.models import PageManager

from portal.models import BasePage, BasePageQuerySet

from ..album import pictures
from ..blocks import CampaignBlock

NEWEST = (F("first_published_at").desc(nulls_last=True), "-pk")


class CampaignIndexPage(BasePage):
    """All picture stories, the newest first."""

    parent_page_types = ["home.HomePage"]
    subpage_types = ["home.CampaignPage"]
    max_count_per_parent = 1
    view = "home.views.campaign_index"

    class Meta:
        verbose_name = _("Übersicht der Bildgeschichten")


class CampaignPageQuerySet(BasePageQuerySet):
    def public(self):
        """Published German stories: the only ones that visitors may see."""
        return super().public().german().live()

    def in_quarter(self, *slugs):
        return self.filter(quarter__slug__in=slugs)

    def newest(self):
        return self.order_by(*NEWEST)

    def near(self, quarter_id):
        """The newest of one quarter first, then those from elsewhere."""
        return self.order_by(Case(When(quarter=quarter_id, then=0), default=1), *NEWEST)

    def cards(self):
        """All that a card shows; what is drawn of the pictures is fetched apart."""
        return self.select_related("quarter", "locale", "picture")


class CampaignPage(BasePage):
    """A story in pictures about a quarter, its people and what they do."""

    parent_page_types = ["home.CampaignIndexPage"]
    subpage_types = []
    view = "home.views.campaign"

    quarter = models.ForeignKey(
        "portal.Quarter",
        on_delete=models.PROTECT,
        related_name="campaigns",
        null=True,
        blank=True,
        verbose_name=_("Viertel"),
        help_text=_("Leer heißt: für ganz Stolberg."),
    )
    topics = ClusterTaggableManager(
        through="portal.TopicLink", blank=True, verbose_name=_("Themen")
    )
    body = StreamField(
        CampaignBlock(),
        blank=True,
        verbose_name=_("Bildgeschichte"),
        help_text=_("Höchstens 14 Bilder. „Fotos und Rechte“ entsteht am Ende von selbst."),
    )

    content_panels = [
        *BasePage.content_panels,
        HelpPanel(template="home/staff/hidden_pictures.html", heading=_("Bildrechte")),
        MultiFieldPanel([FieldRowPanel(["quarter", "topics"])], heading=_("Wo und was")),
        "body",
    ]
    search_fields = [*BasePage.search_fields, index.FilterField("quarter_id")]

    objects = PageManager.from_queryset(CampaignPageQuerySet)()

    class Meta:
        verbose_name = _("Bildgeschichte")
        verbose_name_plural = _("Bildgeschichten")

    @property
    def hidden_pictures(self) -> list:
        """Pictures that visitors do not see because nobody's written consent covers them today."""
        found = [self.picture, *pictures(self.body)]
        return [picture for picture in found if picture and not picture.may_be_shown]

    def search_text(self):
        words = [super().search_text()]
        if self.quarter_id:
            words += [self.quarter.name, *self.quarter.aliases]
        return " ".join([*words, *(topic.name for topic in self.topics.all())])
