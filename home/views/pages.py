"""The start, the quarters, and each quarter."""

from datetime import timedelta

from django.template.response import TemplateResponse
from django.utils import timezone

from home import sections


def start(request, page):
    """What is on, where, and how to take part; what is empty is left out."""
    actions = sections.actions()
    week = timezone.now() + timedelta(days=7)
    context = {
        "page": page,
        "quarters": sections.town_line(),
        "actions": actions,
        "this_week": all(card.starts < week for card in actions["cards"]),
        "doors": sections.doors(),
    }
    return TemplateResponse(request, "home/start.html", context)


def quarters(request, page):
    """The town as one line of four quarters."""
    context = {"page": page, "quarters": sections.town_line()}
    return TemplateResponse(request, "home/quarters.html", context)


def quarter(request, page):
    """One quarter: its everyday names, its next actions, and whom to ask."""
    row = page.quarter
    request.breadcrumb = sections.way_to(page)
    context = {
        "page": page,
        "quarter": row,
        "aliases": [name for name in row.aliases if name != row.label],
        "actions": sections.actions(row),
        "doors": sections.doors(),
    }
    return TemplateResponse(request, "home/quarter.html", context)
