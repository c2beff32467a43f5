"""A confirmation to hand over or to post, for people without mail: in their language."""

import segno
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext_lazy as _
from django.views.generic import TemplateView
from wagtail.admin.views.generic.permissions import PermissionCheckedMixin
from wagtail.admin.widgets.button import Button

from portal.models import SiteSettings

from .. import letters
from ..models import Registration


def button(registration, kind=Button) -> list:
    """The way to the slip of a sign-up that counts or waits."""
    if not registration.active:
        return []
    url = reverse("wagtailsnippets_events_registration:slip", args=[registration.pk])
    return [kind(_("Zettel drucken"), url=url, icon_name="doc-full", priority=30)]


class SlipView(PermissionCheckedMixin, TemplateView):
    """The slip opens the sign-up, so it is for those who may change it."""

    model = Registration
    permission_required = "change"
    template_name = "events/staff/slip.html"

    def get(self, request, *args, **kwargs):
        rows = Registration.objects.select_related("date__event__venue")
        row = get_object_or_404(rows, pk=kwargs["pk"], status__in=Registration.ACTIVE)
        with translation.override(row.language):
            response = self.render_to_response(self.facts(row))
            return response.render()

    def facts(self, row):
        url = letters.slip_url(row)
        return letters.facts(row) | {
            "promises": row.promised,
            "url": url,
            "address": url.partition("://")[2],
            "code": segno.make(url, micro=False, error="m").svg_inline(scale=4),
            "settings": SiteSettings.load(),
            "dir": "rtl" if translation.get_language_bidi() else "ltr",
        }
