"""What somebody promises after the sign-up, from the page behind the link in the mail."""

from django.http import Http404
from django.shortcuts import get_object_or_404, redirect, render

from portal import times, tokens
from portal.forms import public_form

from .. import cards, letters, offering, services
from ..forms import HelpForm
from ..models import EventDate, HelpWanted, Registration


@public_form
def change_help(request, secret):
    """A button takes one promise back; the form changes all. Faulty links are the page's own."""
    try:
        token = tokens.find(secret, letters.PURPOSE)
    except tokens.Invalid:
        return redirect("events:registration", secret)
    row = get_object_or_404(Registration, pk=token.subject.partition(":")[2])
    if "zusage" in request.POST:
        services.take_back(row, _wanted(row, request.POST["zusage"]))
        return redirect("events:registration", secret)
    date = EventDate.objects.with_event().get(pk=row.date_id)
    initial = offering.answers(date, row)
    if not row.active or not date.open_help():
        return redirect("events:registration", secret)
    form = HelpForm(request.POST or None, date=date, initial=initial)
    if form.is_valid() and _changed(row, form):
        return redirect("events:registration", secret)
    return _page(request, form, date)


def _changed(registration, form):
    try:
        services.change_help(registration, form.helps)
    except services.Refused as refusal:
        form.add_error(None, str(refusal))
    return form.is_valid()


def _page(request, form, date):
    cards.exchange_words([date.event])
    context = {
        "form": form,
        "event": date.event,
        "when": times.when(date.starts, date.ends),
    }
    response = render(request, "events/change_help.html", context)
    response.headers["Referrer-Policy"] = "no-referrer"
    return response


def _wanted(registration, key):
    """The help of this date that the button names. Raises Http404."""
    for row in HelpWanted.objects.filter(date=registration.date_id):
        if row.key == key:
            return row
    raise Http404
