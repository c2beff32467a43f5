"""How an application stands, for whoever has its link: read, answer, take back."""

from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from portal import times

from .. import forms, letters, services
from ..models import Application

Status = Application.Status
REACHED = (Status.CONFIRMED, Status.DECLINED, Status.WITHDRAWN)


def status(request, application):
    """The page, and what its buttons do; the address stays the same."""
    refused, form = None, None
    if request.method == "POST":
        try:
            form = _act(request, application)
        except services.Refused as error:
            refused = error
            application.refresh_from_db()
        if form is None and refused is None:
            return redirect(request.path)
    response = render(request, "shops/status.html", _context(request, application, form, refused))
    response.headers["Referrer-Policy"] = "no-referrer"
    response.headers["Cache-Control"] = "no-store"
    return response


def _act(request, application):
    """Do what the button says; a form is returned when it has to be shown again."""
    act = request.POST.get("tun")
    if act == "zurueckziehen":
        services.withdraw(application)
    elif act == "antworten":
        form = forms.AnswerForm(request.POST)
        if not form.is_valid():
            return form
        services.answer(application, text=form.cleaned_data["text"])
    return None


def _context(request, application, form, refused):
    updates = list(application.updates.all())
    asked = application.status == Status.NEEDS_INFO
    return {
        "application": application,
        "what": letters.what(application),
        "when": times.span(application.first_day, application.last_day),
        "answer_by": times.date_words(application.decide_by),
        "last_text": updates[-1].text if updates else "",
        "steps": _timeline(application, updates),
        "form": (form or forms.AnswerForm()) if asked else None,
        "may_withdraw": Status.WITHDRAWN in Application.NEXT[application.status],
        "sure": request.GET.get("tun") == "zurueckziehen",
        "refused": refused,
    }


def _timeline(application, updates):
    """What happened, newest last, and what comes next."""
    before, steps = "", []
    for update in updates:
        answered = before == Status.NEEDS_INFO and update.status == Status.SUBMITTED
        label = _("Ihre Antwort") if answered else update.get_status_display()
        steps.append({"label": label, "date": update.created_at, "text": update.text, "done": True})
        before = update.status
    if application.status not in REACHED:
        label = _("Antwort bis {day}").format(day=times.date_words(application.decide_by))
        steps.append({"label": label, "current": True})
    return steps
