from django.db import models
from django.db.models import Q
from django.utils.text import slugify
from django.utils.translation import gettext_lazy as _
from modelsearch import index
from wagtail.models import RevisionMixin

from portal import stems
from portal.models import ResidentRow, Topic


class IdeaQuerySet(models.QuerySet):
    def public(self):
        """Ideas that staff have let in: the only ones that visitors may see."""
        return self.filter(status__in=Idea.PUBLIC)

    def to_check(self):
        return self.filter(status=Idea.Status.SUBMITTED)

    def in_quarter(self, *slugs):
        """Ideas for these quarters, and those for the whole town."""
        return self.filter(Q(quarter__slug__in=slugs) | Q(quarter=None))

    def standing(self, *codes):
        return self.filter(status__in=codes)

    def about(self, *slugs):
        return self.filter(pk__in=Topic.objects.filter(slug__in=slugs).values("ideas"))


class Idea(RevisionMixin, index.Indexed, ResidentRow):
    """What somebody proposes for a quarter or the town. Its first revision is what they wrote."""

    class Status(models.TextChoices):
        SUBMITTED = "submitted", _("eingegangen")
        REJECTED = "rejected", _("nicht veröffentlicht")
        OPEN = "open", _("Im Gespräch")
        CHECKING = "checking", _("Wird geprüft")
        PLANNED = "planned", _("Wird umgesetzt")
        DONE = "done", _("Umgesetzt")
        NOT_POSSIBLE = "not_possible", _("Nicht möglich")
        MERGED = "merged", _("Zusammengelegt")
        WITHDRAWN = "withdrawn", _("Zurückgezogen")

    # The order of the board. What was merged or withdrawn keeps its address but is in no list.
    BOARD = [Status.OPEN, Status.CHECKING, Status.PLANNED, Status.DONE, Status.NOT_POSSIBLE]
    PUBLIC = BOARD
    # From each status to those that may follow; the services look here and nowhere else.
    NEXT = {
        "submitted": {"open", "rejected", "merged", "withdrawn"},
        "rejected": {"open"},
        "open": {"checking", "planned", "done", "not_possible", "merged", "withdrawn"},
        "checking": {"open", "planned", "done", "not_possible", "merged", "withdrawn"},
        "planned": {"checking", "done", "not_possible", "withdrawn"},
        "done": {"planned"},
        "not_possible": {"checking"},
        "merged": set(),
        "withdrawn": set(),
    }

    title = models.CharField(_("Die Idee in einem Satz"), max_length=100)
    text = models.TextField(_("Mehr dazu"), max_length=4000, blank=True)
    place = models.CharField(_("Ort, in Worten"), max_length=120, blank=True)
    topics = models.ManyToManyField(
        Topic, blank=True, related_name="ideas", verbose_name=_("Themen")
    )
    display_name = models.CharField(_("Name, der angezeigt wird"), max_length=60, blank=True)
    email = models.EmailField(_("E-Mail"), blank=True)
    phone = models.CharField(_("Telefon"), max_length=40, blank=True)
    status = models.CharField(
        _("Stand"), max_length=15, choices=Status.choices, default=Status.SUBMITTED
    )
    merged_into = models.ForeignKey(
        "self",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="merged_ideas",
        verbose_name=_("Zusammengelegt mit"),
    )
    published_at = models.DateTimeField(_("veröffentlicht"), null=True, blank=True, editable=False)
    decided_at = models.DateTimeField(null=True, blank=True, editable=False)
    answer_by = models.DateField(_("Antwort bis"), null=True, blank=True)
    suspicion = models.PositiveSmallIntegerField(
        _("Verdacht auf Werbung"), default=0, editable=False
    )
    erased_at = models.DateTimeField(null=True, editable=False)
    submission_key = models.CharField(max_length=64, unique=True, editable=False)

    search_fields = [
        index.SearchField("search_stems"),
        index.FilterField("status"),
        index.FilterField("quarter_id"),
    ]

    objects = IdeaQuerySet.as_manager()

    class Meta:
        verbose_name = _("Idee")
        verbose_name_plural = _("Ideen")
        ordering = ["-published_at", "-pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(status__in=["submitted", "rejected", "merged", "withdrawn"])
                | Q(published_at__isnull=False),
                name="what_is_public_was_let_in",
            ),
            models.CheckConstraint(
                condition=~Q(status="merged") | Q(merged_into__isnull=False),
                name="a_merged_idea_has_a_goal",
            ),
        ]
        indexes = [models.Index(fields=["status", "published_at"], name="idea_board")]

    def __str__(self):
        return f"Nr. {self.pk}: {self.title}"

    @property
    def number(self) -> str:
        """What people quote; it opens nothing."""
        return str(self.pk)

    @property
    def slug(self) -> str:
        """The words of the address; only the number before them counts."""
        return slugify(stems.fold(self.title))[:60].strip("-") or "idee"

    @property
    def public(self) -> bool:
        return self.status in self.PUBLIC

    def search_text(self) -> str:
        words = [self.title, self.text, self.place, self.quarter.name if self.quarter else ""]
        answers = self.updates.values_list("text", flat=True) if self.pk else []
        return " ".join([*words, *answers])

    @property
    def search_stems(self) -> str:
        return stems.stems(self.search_text(), self.language)
