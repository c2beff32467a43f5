"""What staff can begin from the desk, each only where its account may."""

from dataclasses import dataclass

from django.db.models import Q
from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from wagtail.models import Page
from wagtail.snippets.models import get_snippet_models

from portal.waiting import Act


@dataclass(frozen=True)
class NewPage:
    """A kind of page, and the kind of overview below which it is written."""

    label: str | Promise
    model: str
    parent: str


PAGES = [
    NewPage(pgettext_lazy("neu", "Aktion"), "events.eventpage", "events.eventindexpage"),
    NewPage(pgettext_lazy("neu", "Laden"), "shops.shoppage", "shops.shopindexpage"),
    NewPage(pgettext_lazy("neu", "Geschichte"), "home.campaignpage", "home.campaignindexpage"),
]
# Rows that staff write down for somebody: models by name, and what the link says.
ROWS = {
    "ideas.idea": _("Idee für jemanden"),
    "shops.application": _("Anfrage für jemanden"),
    "events.registration": _("Anmeldung eintragen"),
}


def offers(user) -> list[Act]:
    return [*_pages(user), *_rows(user)]


def _overviews() -> dict:
    """The German overviews by the name of their model, in one query."""
    wanted = Q()
    for one in PAGES:
        app, model = one.parent.split(".")
        wanted |= Q(content_type__app_label=app, content_type__model=model)
    found = Page.objects.filter(wanted, locale__language_code="de").select_related("content_type")
    return {f"{page.content_type.app_label}.{page.content_type.model}": page for page in found}


def _pages(user):
    overviews = _overviews()
    for one in PAGES:
        page = overviews.get(one.parent)
        if page and page.permissions_for_user(user).can_add_subpage():
            url = reverse("wagtailadmin_pages:add", args=[*one.model.split("."), page.pk])
            yield Act(one.label, url)


def _rows(user):
    registered = {model._meta.label_lower: model for model in get_snippet_models()}
    for name, label in ROWS.items():
        model = registered.get(name)
        if model and model.snippet_viewset.permission_policy.user_has_permission(user, "add"):
            yield Act(label, reverse(model.snippet_viewset.get_url_name("add")))
