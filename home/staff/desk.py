"""The panels of the dashboard, each only for those who may do what it asks for."""

from datetime import datetime

from django.utils import formats, timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from wagtail.admin.ui.components import Component

from portal.waiting import Queue, Waiting
from shops import figures

from . import gaps, making, plot, queues
from .rights import may

OCCUPANCY = "shops.view_claim"
APPLICATIONS = "shops.view_application"
TRANSLATING = "wagtail_localize.submit_translation"


class Panel(Component):
    """A part of the desk: a template, its place, and what it shows."""

    def __init__(self, name: str, order: int, **context):
        self.template_name = f"home/staff/{name}.html"
        self.name, self.order, self.context = name, order, context

    class Media:
        css = {"all": ["portal/admin/desk.css"]}

    def get_context_data(self, parent_context=None):
        return self.context


def arrange(user, panels: list, at: datetime | None = None) -> None:
    """Put the panels of the desk before Wagtail's own, and leave out what helps nobody."""
    found = queues.queues_for(user)
    panels[:] = [panel for panel in panels if getattr(panel, "name", "") != "locked_pages"]
    panels.append(Panel("greeting", 0, hello=hello(at or timezone.now()), said=said(found)))
    if acts := making.offers(user):
        panels.append(Panel("making", 10, acts=acts))
    panels.extend(queue_panel(queue) for queue in found)
    if may(user, OCCUPANCY):
        drawing = plot.draw(figures.occupancy(), links=may(user, APPLICATIONS))
        panels.append(Panel("occupancy", 40, plot=drawing))
    if user.has_perm(TRANSLATING):
        panels.append(Panel("gaps", 70, gaps=gaps.gaps()))


def hello(at: datetime) -> str:
    hour = timezone.localtime(at).hour
    if hour < 11:
        return _("Guten Morgen.")
    return _("Guten Tag.") if hour < 18 else _("Guten Abend.")


def said(found: list[Queue]) -> list[dict]:
    """What waits, in a few words each; every one leads to its panel."""
    lines = [(one.name, one.greeting or f"{one.title}: {one.count}") for one in found if one.count]
    return [{"target": f"#{name}-section", "words": words} for name, words in lines]


def queue_panel(queue: Queue) -> Panel:
    rows = [{"waiting": row, "since": since(row), "due": due(row)} for row in queue.rows]
    return Panel("queue", queue.order, queue=queue, rows=rows, others=queue.count - len(queue.rows))


def since(row: Waiting) -> str:
    if row.since is None:
        return ""
    days = (timezone.localdate() - timezone.localdate(row.since)).days
    if days < 1:
        return _("seit heute")
    return ngettext("seit %(days)s Tag", "seit %(days)s Tagen", days) % {"days": days}


def due(row: Waiting) -> dict | None:
    """Until when, and whether that is past."""
    if row.due is None:
        return None
    late = row.due < timezone.localdate()
    words = _("überfällig seit %(day)s") if late else _("bis %(day)s")
    return {"late": late, "words": words % {"day": formats.date_format(row.due, _("D., j. F"))}}
