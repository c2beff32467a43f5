"""The components that all pages are made of, side by side, for staff."""

from django.http import Http404
from django.shortcuts import render
from django.template.loader import render_to_string

from home.patterns import PATTERNS


def patterns(request):
    """For whoever may open the admin; nobody else learns that it exists."""
    if not request.user.has_perm("wagtailadmin.access_admin"):
        raise Http404
    shown = [
        {
            "name": pattern.name,
            "around": pattern.around,
            "states": [
                (state, render_to_string(pattern.template, context, request))
                for state, context in pattern.states.items()
            ],
        }
        for pattern in PATTERNS
    ]
    return render(request, "home/patterns.html", {"patterns": shown})
