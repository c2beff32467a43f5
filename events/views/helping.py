"""Taking a single promise back, from the page behind the link in the mail."""

from django.http import Http404
from django.shortcuts import get_object_or_404, redirect

from portal import tokens
from portal.forms import public_form

from .. import letters, services
from ..models import HelpWanted, Registration


@public_form
def take_back(request, secret):
    """The button at one promise; all else, also a faulty link, is shown by the page itself."""
    try:
        token = tokens.find(secret, letters.PURPOSE)
    except tokens.Invalid:
        return redirect("events:registration", secret)
    row = get_object_or_404(Registration, pk=token.subject.partition(":")[2])
    if request.method == "POST":
        services.take_back(row, _wanted(row, request.POST.get("zusage", "")))
    return redirect("events:registration", secret)


def _wanted(registration, key):
    """The help of this date that the button names. Raises Http404."""
    for row in HelpWanted.objects.filter(date=registration.date_id):
        if row.key == key:
            return row
    raise Http404
