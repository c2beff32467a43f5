from django.db import models
from django.db.models import F, Q, Sum
from django.utils.translation import gettext_lazy as _

from portal import times


def _standing(path=""):
    """A promise counts as long as its sign-up does, even one that still waits for a place."""
    from .registration import Registration

    return Q(**{f"{path}registration__status__in": Registration.ACTIVE})


# Shifts by hours, then things.
IN_ORDER = ["date_id", F("starts").asc(nulls_last=True), "pk"]


class HelpWantedQuerySet(models.QuerySet):
    def counted(self):
        """With `promised`: how many people or things are promised by now."""
        promised = Sum("offers__count", filter=_standing("offers__"), default=0)
        # Counting drops the order of the model.
        return self.annotate(promised=promised).order_by(*IN_ORDER)

    def needed(self):
        """What the plan still names, with its count."""
        return self.filter(dropped=False).counted()

    def open(self):
        return self.needed().filter(promised__lt=F("most"))

    def short(self):
        """Shifts with fewer people than they need at least."""
        return self.needed().filter(promised__lt=F("least"))


class HelpWanted(models.Model):
    """Help that one date needs: a shift to work, or, without hours, a thing to bring along."""

    date = models.ForeignKey(
        "events.EventDate", on_delete=models.CASCADE, related_name="help_wanted"
    )
    key = models.CharField(max_length=36, help_text="The block of the plan; it survives edits.")
    title = models.CharField(_("Hilfe"), max_length=80)
    starts = models.DateTimeField(_("Beginn"), null=True)
    ends = models.DateTimeField(_("Ende"), null=True)
    least = models.PositiveSmallIntegerField(_("Mindestens so viele"), default=0)
    most = models.PositiveSmallIntegerField(_("Höchstens so viele"))
    bring = models.CharField(_("Mitbringen"), max_length=120, blank=True)
    age_note = models.CharField(_("Für wen"), max_length=120, blank=True)
    hardship = models.CharField(_("Was ist anstrengend?"), max_length=120, blank=True)
    dropped = models.BooleanField(default=False, help_text="Left the plan; promises remain.")
    told_at = models.DateTimeField(null=True, help_text="When staff heard that people lack.")

    objects = HelpWantedQuerySet.as_manager()

    class Meta:
        verbose_name = _("Hilfe")
        verbose_name_plural = _("Hilfe")
        ordering = IN_ORDER
        constraints = [
            models.UniqueConstraint(fields=["date", "key"], name="one_row_per_planned_help"),
            models.CheckConstraint(
                condition=Q(starts=None, ends=None) | Q(ends__gt=F("starts")),
                name="a_shift_has_both_hours",
            ),
            models.CheckConstraint(condition=Q(most__gte=F("least")), name="least_within_most"),
        ]

    def __str__(self):
        return f"{self.title}, {self.hours}" if self.is_shift else self.title

    @property
    def is_shift(self) -> bool:
        return self.starts is not None

    @property
    def hours(self) -> str:
        """Sa., 14. März, 9–11 Uhr where the shift is on another day than the date begins."""
        if times.day(self.starts) == times.day(self.date.starts):
            return times.hours(self.starts, self.ends)
        return times.when(self.starts, self.ends)

    @property
    def free(self) -> int:
        """How many are still wanted; needs `promised` from `counted()`."""
        return 0 if self.dropped else max(self.most - self.promised, 0)


class HelpOfferQuerySet(models.QuerySet):
    def standing(self):
        return self.filter(_standing(), wanted__dropped=False)


class HelpOfferManager(models.Manager.from_queryset(HelpOfferQuerySet)):
    """A promise is always read together with what was promised."""

    def get_queryset(self):
        return super().get_queryset().select_related("wanted__date")


class HelpOffer(models.Model):
    """What somebody promised with a sign-up: to work one shift, or to bring so many things."""

    registration = models.ForeignKey(
        "events.Registration", on_delete=models.CASCADE, related_name="offers"
    )
    wanted = models.ForeignKey(HelpWanted, on_delete=models.PROTECT, related_name="offers")
    count = models.PositiveSmallIntegerField(default=1)

    objects = HelpOfferManager()

    class Meta:
        verbose_name = _("Zusage")
        verbose_name_plural = _("Zusagen")
        ordering = ["wanted", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["registration", "wanted"], name="one_promise_per_sign_up"
            ),
            models.CheckConstraint(condition=Q(count__gte=1), name="a_promise_is_of_something"),
        ]

    def __str__(self):
        return str(self.wanted) if self.wanted.is_shift else f"{self.count} × {self.wanted}"
