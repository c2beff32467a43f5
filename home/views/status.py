"""The page behind the secret link of one idea or application, drawn by the area it belongs to."""

from django.shortcuts import render

from ideas import entries as ideas
from portal.forms import public_form

WINDOWS = [ideas]


@public_form
def status(request, secret):
    """The first area that knows the secret answers; no area tells why it does not."""
    for window in WINDOWS:
        if response := window.find(request, secret):
            response.headers["Referrer-Policy"] = "no-referrer"
            return response
    return render(request, "home/link_expired.html", status=404)
