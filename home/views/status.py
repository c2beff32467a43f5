"""How one application or idea stands, for whoever has its link."""

from django.shortcuts import render

from portal.forms import public_form
from shops import entries as shops

WINDOWS = [shops]


@public_form
def status(request, secret):
    """The area that knows the secret draws the page."""
    for window in WINDOWS:
        if response := window.find(request, secret):
            return response
    return render(request, "home/link_expired.html", status=404)
