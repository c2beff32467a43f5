from django.db import models
from django.db.models import Count, F, OuterRef, Q, Subquery, Window
from django.db.models.functions import Coalesce, RowNumber
from django.urls import reverse
from django.utils.text import slugify
from django.utils.translation import get_language, gettext, pgettext_lazy
from django.utils.translation import gettext_lazy as _
from modelsearch import index
from modelsearch.query import PlainText
from modelsearch.queryset import SearchableQuerySetMixin
from wagtail.models import RevisionMixin

from portal import stems
from portal.models import ResidentRow, Topic

ORDERS = {
    "": ("-published_at", "-pk"),
    "unterstuetzt": ("-support_count", "-published_at", "-pk"),
    # What was answered already has no date to wait for and comes last.
    "antwort": (F("decided_at").asc(nulls_first=True), "answer_by", "pk"),
}


class IdeaQuerySet(SearchableQuerySetMixin, models.QuerySet):
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

    def unanswered(self):
        """Public ideas whose official answer is still to come."""
        return self.filter(status__in=Idea.UNANSWERED)

    def answered(self):
        """Public ideas with an official answer, the newest answer first."""
        decided = self.filter(status__in=Idea.DECIDED)
        return decided.order_by(F("decided_at").desc(nulls_last=True), "-pk")

    def about(self, *slugs):
        return self.filter(pk__in=Topic.objects.filter(slug__in=slugs).values("ideas"))

    def found_by(self, text):
        """Public ideas that fit the words of a visitor, best first; [] without any word."""
        languages = {"de", get_language() or "de"}
        queries = [stems.stems(text, language) for language in sorted(languages)]
        if not queries[0]:
            return []
        query = PlainText(text)
        for words in queries:
            query |= PlainText(words)
        return list(self.public().order_by().search(query))

    def matching(self, text):
        """The same as a filter; nothing found is an empty list."""
        return self.filter(pk__in=[idea.pk for idea in Idea.objects.found_by(text)])

    def in_order(self, name):
        """Sorted by one of the names in `ORDERS`; any other name is the newest first."""
        return self.order_by(*ORDERS.get(name, ORDERS[""]))

    def first_of_each_status(self, limit):
        """Of every status only the first few of these ideas, newest first."""
        rank = Window(RowNumber(), partition_by="status", order_by=["-published_at", "-pk"])
        first = self.order_by().annotate(rank=rank).filter(rank__lte=limit)
        return Idea.objects.filter(pk__in=first.values("pk"))

    def cards(self):
        """With all that a card shows, in one query: quarter, supports and the newest answer."""
        from .status_update import StatusUpdate
        from .support import Support

        supports = Support.objects.filter(idea=OuterRef("pk"))
        counted = supports.order_by().values("idea").annotate(count=Count("pk")).values("count")
        updates = StatusUpdate.objects.filter(idea=OuterRef("pk"), status__in=Idea.DECIDED)
        return self.select_related("quarter").annotate(
            support_count=Coalesce(Subquery(counted), 0),
            answer=Subquery(updates.order_by("-created_at", "-pk").values("text")[:1]),
        )


class Idea(RevisionMixin, index.Indexed, ResidentRow):
    """What somebody proposes for a quarter or the town. Its first revision is what they wrote."""

    class Status(models.TextChoices):
        SUBMITTED = "submitted", pgettext_lazy("status", "eingegangen")
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
    UNANSWERED = [Status.OPEN, Status.CHECKING]
    DECIDED = [Status.PLANNED, Status.DONE, Status.NOT_POSSIBLE]
    # Whoever supports what is done or not possible would wait for nothing.
    SUPPORTABLE = [Status.OPEN, Status.CHECKING, Status.PLANNED]
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

    # What versions are about; everything else is the services' own.
    WORDS = ("title", "text", "place")

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

    @property
    def supportable(self) -> bool:
        return self.status in self.SUPPORTABLE

    @property
    def may_be_amended(self) -> bool:
        """Until staff have read it, the author may change every word."""
        return self.status == self.Status.SUBMITTED

    @property
    def may_be_withdrawn(self) -> bool:
        return "withdrawn" in self.NEXT[self.status]

    @property
    def where(self) -> str:
        """The quarter in the reader's language, or the whole town."""
        return self.quarter.label if self.quarter else gettext("ganz Stolberg")

    @property
    def written_in(self) -> str:
        """The language of title and text; plain German is a way to read, not to write."""
        return "de" if self.language == "de-simple" else self.language

    @property
    def original(self):
        """The idea as its author wrote it last, whatever staff changed since; None if erased."""
        first = self.revisions.filter(user=None).order_by("-created_at", "-pk").first()
        return first.as_object() if first else None

    def with_content_json(self, content):
        """An earlier version of the words; how the idea stands and whose it is stays as it is."""
        version = super().with_content_json(content)
        for field in self._meta.concrete_fields:
            if field.name not in self.WORDS:
                setattr(version, field.attname, getattr(self, field.attname))
        return version

    def get_absolute_url(self) -> str:
        return reverse("ideas:detail", args=[self.pk, self.slug])

    @property
    def search_stems(self) -> str:
        words = " ".join([self.title, self.text, self.place])
        # Only what is public; staff write their answers in German.
        answers = self.updates.filter(status__in=self.PUBLIC) if self.pk else []
        german = [update.text for update in answers] + [self.quarter.name if self.quarter else ""]
        return " ".join([stems.stems(words, self.language), stems.stems(" ".join(german))])
