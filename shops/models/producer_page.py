from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.contrib.taggit import ClusterTaggableManager
from modelsearch import index
from wagtail.admin.panels import FieldRowPanel, MultiFieldPanel
from wagtail.fields import StreamField
from wagtail.models import PageManager

from portal.blocks import BodyBlock
from portal.models import BasePage, BasePageQuerySet


class ProducerIndexPage(BasePage):
    """Everyone from the region who makes what the shops sell."""

    parent_page_types = ["home.HomePage"]
    subpage_types = ["shops.ProducerPage"]
    max_count_per_parent = 1
    view = "shops.views.producers"

    class Meta:
        verbose_name = _("Übersicht der Produzenten")


class ProducerPageQuerySet(BasePageQuerySet):
    def public(self):
        """Published German profiles: the only ones that visitors may see."""
        return super().public().german().live()

    def in_quarter(self, *slugs):
        return self.filter(quarter__slug__in=slugs)

    def cards(self):
        """All that a card shows, in a constant number of queries; pictures are drawn apart."""
        return self.select_related("quarter", "locale", "picture")


class ProducerPage(BasePage):
    """What a producer shows in public: the goods, a story of their own, and where to find them."""

    parent_page_types = ["shops.ProducerIndexPage"]
    subpage_types = []
    view = "shops.views.producer"

    producer = models.ForeignKey(
        "shops.Producer",
        on_delete=models.PROTECT,
        related_name="pages",
        null=True,
        blank=True,
        verbose_name=_("Kontakt dazu"),
        help_text=_("Der Kontakt ist nie öffentlich. Er verbindet das Profil mit den Belegungen."),
    )
    quarter = models.ForeignKey(
        "portal.Quarter",
        on_delete=models.PROTECT,
        related_name="producers",
        null=True,
        blank=True,
        verbose_name=_("Viertel"),
        help_text=_("Leer heißt: aus der Region."),
    )
    origin = models.CharField(
        _("Woher"), max_length=80, blank=True, help_text=_("Ort, etwa: Stolberg-Breinig.")
    )
    topics = ClusterTaggableManager(through="portal.TopicLink", blank=True, verbose_name=_("Waren"))
    body = StreamField(BodyBlock(), blank=True, verbose_name=_("Erzählung und Waren"))
    elsewhere = models.CharField(
        _("Auch hier zu finden"),
        max_length=250,
        blank=True,
        help_text=_("Hofladen, Markt, in einem Satz."),
    )
    website = models.URLField(_("Eigene Seite"), blank=True)
    public_phone = models.CharField(_("Telefon, öffentlich"), max_length=40, blank=True)
    public_email = models.EmailField(_("E-Mail, öffentlich"), blank=True)

    content_panels = [
        *BasePage.content_panels,
        MultiFieldPanel(
            ["producer", FieldRowPanel(["quarter", "origin"]), "topics"], heading=_("Wer und was")
        ),
        "body",
        MultiFieldPanel(
            ["elsewhere", "website", FieldRowPanel(["public_phone", "public_email"])],
            heading=_("Öffentlich zu finden"),
        ),
    ]
    search_fields = [*BasePage.search_fields, index.FilterField("quarter_id")]

    objects = PageManager.from_queryset(ProducerPageQuerySet)()

    class Meta:
        verbose_name = _("Profil")
        verbose_name_plural = _("Profile")

    def search_text(self):
        words = [super().search_text(), self.origin, self.elsewhere]
        return " ".join([*words, *(topic.name for topic in self.topics.all())])
