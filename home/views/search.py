"""One field over everything."""

from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _

from home import sections
from home.services import searching


def search(request):
    """Results by area, and three ways on when there are none."""
    query = searching.cleaned(request.GET.get("q", ""))
    all_of = request.GET.get("alle", "")
    groups = searching.search(query, all_of=all_of) if query else []
    quarters = next((group.cards for group in groups if group.name == "viertel"), [])
    context = {
        "query": query,
        "groups": groups,
        "all_of": all_of,
        "asked": quarters if len(quarters) > 1 and searching.several_quarters(query) else [],
        "guess": searching.guess(query) if query and not groups else "",
        "ways": _ways(),
    }
    return render(request, "home/search.html", context)


def _ways():
    return [
        {"label": _("Alle Aktionen ansehen"), "url": sections.actions_url()},
        {"label": _("Ein Viertel wählen"), "url": reverse("wagtail_serve", args=[""])},
        {"label": _("Uns fragen"), "url": reverse("contact")},
    ]
