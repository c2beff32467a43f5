"""Mitmachen: the doors, with what one should know before, around the text of its page."""

from django.http import Http404
from django.shortcuts import render

from home import doors
from portal import shell

from .inquiries import text_page


def taking_part(request):
    """The page that staff wrote, below the doors that are open by now."""
    page = text_page("mitmachen")
    if page is None:
        raise Http404
    request.page = page
    slugs = shell.of(request).live_slugs
    context = {"page": page, "doors": doors.doors(slugs, full=True)}
    return render(request, "home/taking_part.html", context)
