from django.core.exceptions import ValidationError
from django.core.validators import URLValidator
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _


class PartnerFeedQuerySet(models.QuerySet):
    def active(self):
        return self.filter(active=True)


class PartnerFeed(models.Model):
    """The calendar of a partner whose events become actions here."""

    class Mode(models.TextChoices):
        DRAFT = "draft", _("als Entwurf ablegen")
        PUBLISH = "publish", _("gleich veröffentlichen")

    name = models.CharField(_("Name"), max_length=100, unique=True)
    url = models.CharField(
        _("Adresse des Kalenders"),
        max_length=500,
        help_text=_("Beginnt mit https:// oder webcal:// und endet meist mit .ics."),
    )
    source = models.CharField(
        _("Quelle"),
        max_length=100,
        help_text=_("Steht auf jeder übernommenen Seite, etwa: Volkshochschule Stolberg."),
    )
    website = models.URLField(
        _("Website des Partners"),
        blank=True,
        help_text=_("Dorthin führt die Quelle, wenn eine Aktion keine eigene Adresse hat."),
    )
    quarter = models.ForeignKey(
        "portal.Quarter",
        on_delete=models.PROTECT,
        related_name="+",
        null=True,
        blank=True,
        verbose_name=_("Viertel"),
        help_text=_("Leer heißt: für ganz Stolberg."),
    )
    topics = models.ManyToManyField(
        "portal.Topic", blank=True, related_name="+", verbose_name=_("Themen")
    )
    venue = models.ForeignKey(
        "portal.Venue",
        on_delete=models.PROTECT,
        related_name="+",
        null=True,
        blank=True,
        verbose_name=_("Ort"),
        help_text=_("Gilt, wenn der Kalender keinen Ort nennt, den wir kennen."),
    )
    mode = models.CharField(
        _("Neue Aktionen"), max_length=10, choices=Mode.choices, default=Mode.DRAFT
    )
    may_republish = models.BooleanField(
        _("Texte dürfen wir zeigen"),
        default=False,
        help_text=_("Ohne diese Erlaubnis nehmen wir nur Titel, Zeit, Ort und Adresse."),
    )
    licence = models.CharField(
        _("Erlaubnis"),
        max_length=200,
        blank=True,
        help_text=_("Wer hat sie wann gegeben, oder welche Lizenz gilt?"),
    )
    active = models.BooleanField(_("stündlich abrufen"), default=True)
    etag = models.CharField(max_length=200, blank=True, editable=False)
    last_modified = models.CharField(max_length=200, blank=True, editable=False)
    read_at = models.DateTimeField(_("zuletzt gelesen"), null=True, editable=False)
    entry_count = models.PositiveIntegerField(
        default=0, editable=False, help_text="Entries of the last file that was believed."
    )

    objects = PartnerFeedQuerySet.as_manager()

    class Meta:
        verbose_name = _("Partnerkalender")
        verbose_name_plural = _("Partnerkalender")
        ordering = ["name"]
        constraints = [
            models.CheckConstraint(
                condition=Q(may_republish=False) | ~Q(licence=""),
                name="texts_shown_by_a_named_licence",
                violation_error_message=_("Schreiben Sie dazu, woher die Erlaubnis kommt."),
            )
        ]

    def __str__(self):
        return self.name

    def clean(self):
        super().clean()
        # What staff change, such as the permission, counts although the file stays the same.
        self.etag = self.last_modified = ""
        scheme, separator, rest = self.url.strip().partition("://")
        # Calendar programs write webcal for what a server gives by https.
        secure = "https" if scheme.lower() in ("webcal", "webcals") else scheme
        self.url = f"{secure}{separator}{rest}"
        try:
            URLValidator(["http", "https"])(self.url)
        except ValidationError:
            sentence = gettext("Geben Sie eine Adresse an, die mit https:// beginnt.")
            raise ValidationError({"url": sentence}) from None

    @property
    def last_run(self):
        return self.runs.first()


class FeedRun(models.Model):
    """What one reading of a partner's calendar did, and what it left out and why."""

    feed = models.ForeignKey(
        PartnerFeed, on_delete=models.CASCADE, related_name="runs", verbose_name=_("Kalender")
    )
    at = models.DateTimeField(_("Zeit"), default=timezone.now)
    outcome = models.CharField(_("Ergebnis"), max_length=250)
    failed = models.BooleanField(_("misslungen"), default=False)
    held = models.BooleanField(
        default=False, help_text="Entries are missing, but too many to believe it."
    )
    taken = models.PositiveIntegerField(_("neu"), default=0)
    changed = models.PositiveIntegerField(_("geändert"), default=0)
    unchanged = models.PositiveIntegerField(_("unverändert"), default=0)
    withdrawn = models.PositiveIntegerField(_("zurückgezogen"), default=0)
    skipped = models.PositiveIntegerField(_("ausgelassen"), default=0)
    problems = models.JSONField(_("ausgelassen, weil"), default=list, blank=True)

    class Meta:
        verbose_name = _("Abruf")
        verbose_name_plural = _("Abrufe")
        ordering = ["-at", "-pk"]

    def __str__(self):
        return f"{self.feed}, {timezone.localtime(self.at):%d.%m.%Y %H:%M}"
