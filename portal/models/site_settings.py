from django.db import models
from django.utils.translation import get_language_bidi
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldRowPanel, MultiFieldPanel
from wagtail.contrib.settings.models import BaseGenericSetting, register_setting


@register_setting(icon="home")
class SiteSettings(BaseGenericSetting):
    """Who runs the portal and how to reach them: shown on every page, mail and paper."""

    site_name = models.CharField(_("Name der Seite"), max_length=80, default="Viertel-LAB")
    operator = models.CharField(_("Träger"), max_length=120, default="Kupferstadt Stolberg")
    phone = models.CharField(_("Telefon"), max_length=40, blank=True, default="02402 000000")
    email = models.EmailField(_("E-Mail"), blank=True, default="info@example.org")
    street = models.CharField(_("Straße"), max_length=120, blank=True, default="Grüntalstraße 5")
    postcode = models.CharField(_("Postleitzahl"), max_length=10, blank=True, default="52222")
    city = models.CharField(_("Ort"), max_length=80, blank=True, default="Stolberg")
    opening_hours = models.CharField(
        _("Sprechzeiten"),
        max_length=160,
        blank=True,
        default="Mo–Do 9–16 Uhr, Fr 9–12 Uhr",
    )
    demo_banner = models.BooleanField(
        _("Hinweis „Beispielinhalte“ zeigen"),
        default=False,
        help_text=_("Für Vorführungen: sagt auf jeder Seite, dass die Inhalte erfunden sind."),
    )

    panels = [
        "site_name",
        "operator",
        MultiFieldPanel(
            [
                "phone",
                "email",
                "opening_hours",
                "street",
                FieldRowPanel(["postcode", "city"]),
            ],
            heading=_("So erreichen Menschen Sie"),
        ),
        "demo_banner",
    ]

    class Meta:
        verbose_name = _("Angaben zum Portal")

    @property
    def phone_href(self) -> str:
        """The telephone number for a link, in international form for German numbers."""
        digits = "".join(sign for sign in self.phone if sign.isdigit() or sign == "+")
        return "tel:" + ("+49" + digits[1:] if digits.startswith("0") else digits)

    @property
    def phone_in_text(self) -> str:
        """The number inside a sentence; isolated in Arabic, or its groups would change places."""
        return f"\u2066{self.phone}\u2069" if get_language_bidi() else self.phone
