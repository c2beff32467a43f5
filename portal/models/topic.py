from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelsearch import index
from taggit.models import ItemBase, TagBase

from .names import LocalizedName


class Topic(index.Indexed, LocalizedName, TagBase):
    """A word of the one vocabulary that filters, feeds and search share in all areas."""

    free_tagging = False

    name = models.CharField(_("Name"), max_length=100, unique=True)
    slug = models.SlugField(_("Kurzname in der Adresse"), max_length=100, unique=True)
    icon = models.SlugField(_("Zeichen"), blank=True)

    search_fields = [index.AutocompleteField("name")]

    class Meta:
        verbose_name = _("Thema")
        verbose_name_plural = _("Themen")
        ordering = ["name"]

    @property
    def url(self) -> str:
        """The page that gathers everything about this topic, in the reader's language."""
        return reverse("topic", args=[self.slug])


class TopicLink(ItemBase):
    """Joins a topic to any page; the page's own areas need no table of their own."""

    tag = models.ForeignKey(Topic, on_delete=models.CASCADE, related_name="links")
    content_object = ParentalKey(
        "wagtailcore.Page", on_delete=models.CASCADE, related_name="topic_links"
    )

    class Meta:
        verbose_name = _("Thema einer Seite")
        verbose_name_plural = _("Themen der Seiten")
        constraints = [
            models.UniqueConstraint(fields=["tag", "content_object"], name="one_link_per_topic")
        ]
