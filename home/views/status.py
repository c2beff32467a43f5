"""How one application or idea stands, for whoever has its link."""

from datetime import timedelta

from django.shortcuts import render

from ideas import entries as ideas
from portal import spam
from portal.forms import public_form
from shops import entries as shops

WINDOWS = [shops, ideas]
# Of one network. Only what nobody knows is a guess: a library, a school or a whole mobile network
# opens its own links as often as it likes.
GUESSES, WITHIN = 60, timedelta(minutes=10)


@public_form
def status(request, secret):
    """The area that knows the secret draws the page; guessing is slowed down per network."""
    if spam.tries(request, "status", within=WITHIN) >= GUESSES:
        return render(request, "home/too_many.html", status=429)
    for window in WINDOWS:
        if response := window.find(request, secret):
            response.headers["Referrer-Policy"] = "no-referrer"
            return response
    spam.note(request, "status")
    return render(request, "home/link_expired.html", status=404)
