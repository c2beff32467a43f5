"""The page behind the secret link of one idea: how it stands, amending, withdrawing."""

from django.http import HttpResponse
from django.shortcuts import redirect, render

from portal import tokens

from .. import cards, letters, services
from ..forms import WordsForm
from ..models import Idea


def find(request, secret: str) -> HttpResponse | None:
    """The page of the idea that this secret opens, its buttons included; None for a stranger."""
    try:
        subject = tokens.find(secret, letters.PURPOSE).subject
    except tokens.Invalid:
        return None
    idea = Idea.objects.filter(pk=subject.partition(":")[2], erased_at=None).first()
    return _page(request, idea) if idea else None


def _page(request, idea):
    form = _form(request, idea) if idea.may_be_amended else None
    refused = ""
    if request.method == "POST":
        try:
            if _act(request, idea, form):
                return redirect(f"{request.path}?getan=1")
        except services.Refused as refusal:
            refused = str(refusal)
    context = {
        "idea": idea,
        "form": form,
        "refused": refused,
        "saved": request.GET.get("getan") == "1",
        "state": cards.state(idea.status),
        "due": cards.due(idea),
        "steps": _steps(idea),
        "page_url": idea.get_absolute_url() if idea.public else "",
    }
    return render(request, "ideas/status.html", context)


def _form(request, idea):
    words = {name: getattr(idea, name) for name in Idea.WORDS}
    amending = request.method == "POST" and request.POST.get("tun") == "aendern"
    return WordsForm(request.POST if amending else None, initial=words)


def _act(request, idea, form):
    """Do what the pressed button says; False when the form has to be looked at again."""
    if request.POST.get("tun") == "zurueckziehen":
        services.withdraw(idea)
        return True
    if form is None:
        # Staff were faster: this says that the words can no longer be changed.
        services.amend(idea)
    if form.is_bound and form.is_valid():
        services.amend(idea, **form.answers)
        return True
    return False


def _steps(idea):
    """Every step, also those that are told to the author alone."""
    updates = list(idea.updates.all())
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
    rows = [{"label": _received(), "date": idea.created_at, "done": True}, *rows]
    rows[-1] = rows[-1] | {"done": False, "current": True, "icon": cards.STATES[idea.status][0]}
    return rows


def _received():
    return Idea.Status.SUBMITTED.label.capitalize()
