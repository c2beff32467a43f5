"""One idea: what it says, the official answer, who supports it, and every step until now."""

from django.http import Http404
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.vary import vary_on_cookie

from portal.links import absolute, in_language
from portal.shell import NAVIGATION, Link

from .. import cards
from ..models import Idea
from . import supporting


def by_number(request, pk):
    """The address that never changes leads to the one with the words."""
    idea = _shown(pk)
    return redirect(idea.get_absolute_url()) if idea.public else _gone(request)


def _gone(request):
    board = reverse("wagtail_serve", args=["ideen/"])
    return render(request, "ideas/withdrawn.html", {"board_url": board}, status=410)


def _shown(pk):
    """The idea of this number, or the one that it was merged into. Raises Http404."""
    idea = get_object_or_404(Idea, pk=pk, published_at__isnull=False)
    # A goal may have been merged later; it never leads back, because only public ideas are goals.
    while idea.merged_into:
        idea = idea.merged_into
    if idea.public or idea.status == Idea.Status.WITHDRAWN:
        return idea
    raise Http404


@vary_on_cookie
def detail(request, pk, slug):
    idea = _shown(pk)
    if not idea.public:
        return _gone(request)
    if (idea.pk, idea.slug) != (pk, slug):
        return redirect(idea.get_absolute_url())
    idea = get_object_or_404(Idea.objects.public().cards(), pk=pk)
    updates = list(idea.updates.public())
    request.breadcrumb = _way(request)
    context = {
        "idea": idea,
        "lang": cards.foreign(idea.written_in),
        "answers_lang": cards.foreign("de"),
        "facts": _facts(idea),
        "state": cards.state(idea.status),
        "topics": [topic.label for topic in idea.topics.all()],
        "answer": _answer(updates),
        "due": cards.due(idea),
        "late": bool(idea.answer_by and idea.answer_by < timezone.localdate()),
        "steps": _steps(idea, updates),
        "support": supporting.box(request, idea),
        "canonical": absolute(idea.get_absolute_url()),
    }
    response = render(request, "ideas/idea.html", context)
    # Whether one supports an idea already is nobody else's page.
    response.headers["Cache-Control"] = "private, no-store"
    return response


def _way(request):
    language = request.LANGUAGE_CODE
    return [
        Link(_("Start"), in_language("/", language)),
        Link(dict(NAVIGATION)["ideen"], in_language("/ideen/", language)),
    ]


def _answer(updates):
    """The newest step beyond the publication: what the town says now."""
    last = updates[-1] if updates else None
    if last is None or last.status == Idea.Status.OPEN:
        return None
    return {"update": last, "state": cards.state(last.status)}


def _facts(idea):
    rows = [
        {"label": _("Nummer"), "value": idea.number, "icon": "idea"},
        {"label": _("Viertel"), "value": idea.where, "icon": "home"},
    ]
    if idea.place:
        rows.append({"label": _("Ort"), "value": idea.place, "icon": "pin"})
    return rows


def _steps(idea, updates):
    first = {"label": _("Eingegangen"), "date": idea.created_at, "done": True}
    rows = [
        {
            "label": update.get_status_display(),
            "date": update.created_at,
            "text": update.text,
            "lang": cards.foreign("de"),
            "done": True,
        }
        for update in updates
    ]
    icon = cards.STATES[idea.status][0]
    rows[-1:] = [row | {"done": False, "current": True, "icon": icon} for row in rows[-1:]]
    return [first, *rows]
