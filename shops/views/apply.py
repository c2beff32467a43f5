"""Asking for a place: a start page, then one topic a page, kept on the server for 30 days."""

from datetime import date, timedelta

from django.http import Http404
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import get_language

from portal import drafts, spam, times
from portal.forms import PublicForm, public_form
from portal.links import absolute

from .. import forms, services
from . import steps

KIND = "apply"
KEPT = timedelta(days=30)
BACK = "pruefen"


@public_form
def apply(request):
    """What it is, what it takes and when the answer comes; the button begins."""
    form = PublicForm(request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        return _begin(request, form)
    slots = services.free_slots()
    wish = steps.wishes(slots).get(_wanted(request))
    context = {
        "form": form,
        "wish": wish and steps.wish_words(wish),
        "shop": wish and wish.shop,
        "open": bool(slots),
        "answer_days": services.WAIT.days,
        "count": len(steps.STEPS),
    }
    return render(request, "shops/apply.html", context)


def _wanted(request) -> str:
    """The week that was pressed in the table of a shop, as the form names it."""
    place, monday = request.GET.get("platz", ""), request.GET.get("woche", "")
    try:
        week = date.fromisoformat(monday)
    except ValueError:
        return ""
    if not (place.isascii() and place.isdecimal() and len(place) < 15):
        return ""
    return f"{int(place)}:{week - timedelta(days=week.weekday())}"


def _begin(request, form):
    key = form.submission_key
    try:
        # The same button once more must not empty what is filled in already.
        secret = drafts.secret_of(KIND, key)
        drafts.find(secret, KIND)
    except Http404:
        busy = spam.too_many(request, KIND, limit=10, within=timedelta(hours=1))
        wanted = _wanted(request)
        data = {"slot": wanted} if wanted else {}
        suspicion = form.suspicion + busy
        drafts.start(KIND, data=data, key=key, suspicion=suspicion, kept=KEPT)
    return redirect("shops:apply_step", secret, steps.STEPS[0].slug)


@public_form
def step(request, secret, schritt):
    """One topic; what was typed before stands in it again."""
    draft, current = drafts.find(secret, KIND), steps.find(schritt)
    if draft.result:
        return redirect("shops:apply_thanks", secret)
    form, gone = _form(request, current, draft)
    if request.method == "POST" and form.is_valid():
        drafts.add(draft, form.answers)
        return redirect(_after(request, secret, current))
    context = {
        "form": form,
        "step": current,
        "number": steps.STEPS.index(current) + 1,
        "total": len(steps.STEPS),
        "back_url": _before(request, secret, current),
        "gone": gone and forms.GONE,
        "keep_until": times.date_words(timezone.localdate(draft.expires_at)),
        "keep_url": absolute(request.path),
    }
    return render(request, "shops/apply_step.html", context)


def _form(request, current, draft):
    """The form of this page, and whether the week that was chosen has gone meanwhile."""
    data = request.POST if request.method == "POST" else None
    initial, more, gone = {"language": get_language()} | draft.data, {}, False
    if current is steps.WHERE:
        chosen, slots = draft.data.get("slot", ""), services.free_slots()
        more["choices"] = steps.choices(slots, chosen if data is None else data.get("slot", ""))
        gone = data is None and bool(chosen) and chosen not in steps.wishes(slots)
    return current.form(data, initial=initial, **more), gone


def _returns(request) -> bool:
    return request.GET.get("zurueck") == BACK


def _after(request, secret, current):
    index = steps.STEPS.index(current) + 1
    if _returns(request) or index == len(steps.STEPS):
        return reverse("shops:apply_check", args=[secret])
    return reverse("shops:apply_step", args=[secret, steps.STEPS[index].slug])


def _before(request, secret, current):
    index = steps.STEPS.index(current)
    if _returns(request):
        return reverse("shops:apply_check", args=[secret])
    if index == 0:
        return reverse("shops:apply")
    return reverse("shops:apply_step", args=[secret, steps.STEPS[index - 1].slug])
