"""From an idea to its number: one page, one page to check, and the thanks."""

import re
from datetime import timedelta

from django.http import Http404
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from portal import drafts, spam
from portal.forms import public_form
from portal.models import Quarter

from .. import cards, letters, likeness, services
from ..forms import WHOLE_TOWN, IdeaForm
from ..models import Idea

KIND = "idea"
LINKS = re.compile(r"https?://|www\.", re.IGNORECASE)
# Older ideas are found by the search; the check page must stay quick.
COMPARED = 5000


@public_form
def submit(request):
    """The form; `viertel` in the address chooses a quarter, `entwurf` brings answers back."""
    data = request.POST if request.method == "POST" else None
    form = IdeaForm(data, quarters=Quarter.objects.all(), initial=_initial(request))
    if data is not None and form.is_valid():
        secret = drafts.start(
            KIND, data=form.answers, key=form.submission_key, suspicion=form.suspicion
        )
        return redirect("ideas:check", secret)
    return render(request, "ideas/submit.html", {"form": form})


def _initial(request):
    if secret := request.GET.get("entwurf"):
        draft = drafts.find(secret, KIND)
        return draft.data | {"key": draft.submission_key}
    return {"quarter": request.GET.get("viertel", "")}


@public_form
def check(request, secret):
    """The idea as all will see it, with those that are like it; the button sends it."""
    draft = drafts.find(secret, KIND)
    if not draft.result and request.method == "POST":
        _send(request, draft)
    if draft.result:
        return redirect("ideas:thanks", secret)
    data, quarter = draft.data, _quarter(draft.data)
    change = reverse("ideas:submit") + f"?entwurf={secret}"
    context = {
        "card": cards.preview(data["title"], quarter, get_language()),
        "rows": _rows(data, quarter, change),
        "change_url": change,
        "alike": _alike(data["title"], quarter),
    }
    return render(request, "ideas/check.html", context)


def _quarter(data):
    return Quarter.objects.filter(slug=data["quarter"]).exclude(slug=WHOLE_TOWN).first()


def _send(request, draft):
    answers = dict(draft.data) | {"quarter": _quarter(draft.data)}
    idea = services.submit(
        key=draft.submission_key,
        language=get_language(),
        suspicion=draft.suspicion + _suspicion(request, answers),
        **answers,
    )
    drafts.finish(draft, f"idea:{idea.pk}")


def _suspicion(request, answers):
    """Signs of advertising raise a number that staff see; nothing is held back for them."""
    often = spam.too_many(request, "idea", limit=10, within=timedelta(hours=1))
    links = len(LINKS.findall(f"{answers['title']} {answers['text']}"))
    return int(often) + min(links, 2)


def _alike(title, quarter):
    """Public ideas with words like these, those of the same quarter first."""
    rows = list(
        Idea.objects.public().order_by("-pk").values_list("pk", "title", "language")[:COMPARED]
    )
    keys = likeness.alike(title, get_language(), rows)
    found = list(Idea.objects.public().filter(pk__in=keys).cards())
    found.sort(key=lambda idea: (idea.quarter != quarter, keys.index(idea.pk)))
    return cards.cards(found)


def _rows(data, quarter, change):
    rows = [
        (_("Ihre Idee in einem Satz"), data["title"]),
        (_("Mehr dazu"), data["text"]),
        (_("Viertel"), Idea(quarter=quarter).where),
        (_("Ort"), data["place"]),
        (_("Name, der angezeigt wird"), data["display_name"] or _("ohne Namen")),
        (_("E-Mail (nur für uns)"), data["email"]),
    ]
    return [{"label": row[0], "value": row[1], "change_url": change} for row in rows if row[1]]


def thanks(request, secret):
    """The number, what happens next, and the one link to keep; may be read again."""
    pk = drafts.find(secret, KIND).result.partition(":")[2]
    idea = Idea.objects.filter(pk=pk or 0, erased_at=None).first()
    if idea is None:
        raise Http404
    context = {"idea": idea, "status_url": letters.status_url(idea)}
    response = render(request, "ideas/thanks.html", context)
    response.headers["Referrer-Policy"] = "no-referrer"
    response.headers["Cache-Control"] = "no-store"
    return response
