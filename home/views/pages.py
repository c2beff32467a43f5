"""The start, the quarters, and each quarter."""

from django.template.response import TemplateResponse

from home import doors, sections
from portal import shell


def start(request, page):
    """What is on, where, and how to take part; what is empty is left out."""
    context = {
        "page": page,
        "quarters": sections.town_line(),
        "next": sections.filled([sections.actions(), sections.open_shops()]),
        "story": sections.story(),
        "answers": sections.filled([sections.answered_ideas()]),
        "doors": doors.doors(shell.of(request).live_slugs),
    }
    return TemplateResponse(request, "home/start.html", context)


def quarters(request, page):
    """The town as one line of four quarters."""
    context = {"page": page, "quarters": sections.town_line()}
    return TemplateResponse(request, "home/quarters.html", context)


def quarter(request, page):
    """One quarter: its everyday names, what is there from every area, and whom to ask."""
    row = page.quarter
    request.breadcrumb = sections.way_to(page)
    context = {
        "page": page,
        "quarter": row,
        "aliases": [name for name in row.aliases if name != row.label],
        "strips": sections.of_quarter(row),
        "doors": doors.doors(shell.of(request).live_slugs),
        "sheets": sections.sheets_of(row),
    }
    return TemplateResponse(request, "home/quarter.html", context)
