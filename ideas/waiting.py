"""What waits on staff on the idea board: ideas to check, and answers that are due."""

from datetime import date, timedelta

from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from portal.waiting import Act, Queue, Waiting

from .models import Idea

LIST = "wagtailsnippets_ideas_idea"
# An answer shows on the desk this long before it is due.
SOON = timedelta(days=14)
SHOWN = 5


def queues(limit: int = SHOWN, today: date | None = None) -> list[Queue]:
    """Both panels of the desk, oldest first, in four queries."""
    today = today or timezone.localdate()
    to_check = Idea.objects.to_check().order_by("created_at", "pk")
    due = Idea.objects.unanswered().filter(answer_by__lte=today + SOON)
    new, asked = to_check.count(), due.count()
    check = ngettext("{count} Idee prüfen", "{count} Ideen prüfen", new)
    answer = ngettext("{count} Idee beantworten", "{count} Ideen beantworten", asked)
    return [
        Queue(
            name="ideas_to_check",
            title=_("Ideen prüfen"),
            icon="help",
            permission="ideas.change_idea",
            rows=tuple(_to_check(idea) for idea in to_check.select_related("quarter")[:limit]),
            count=new,
            all_url=reverse(f"{LIST}:list"),
            order=20,
            greeting=check.format(count=new),
        ),
        Queue(
            name="answers_due",
            title=_("Antworten fällig"),
            icon="time",
            permission="ideas.change_idea",
            rows=tuple(
                _due(idea, today)
                for idea in due.select_related("quarter").order_by("answer_by", "pk")[:limit]
            ),
            count=asked,
            all_url=reverse(f"{LIST}:list") + "?status=due",
            order=60,
            greeting=answer.format(count=asked),
        ),
    ]


def _act(label, idea, decision):
    return Act(label, reverse(f"{LIST}:decide", args=[idea.pk, decision]))


def _to_check(idea):
    return Waiting(
        title=idea.title,
        url=reverse(f"{LIST}:inspect", args=[idea.pk]),
        notes=(idea.where, idea.get_language_display()),
        since=idea.created_at,
        due=idea.answer_by,
        warning=_("Verdacht auf Werbung") if idea.suspicion else "",
        acts=(
            _act(_("Veröffentlichen"), idea, "veroeffentlichen"),
            _act(_("Nicht veröffentlichen"), idea, "nicht-veroeffentlichen"),
        ),
    )


def _due(idea, today):
    return Waiting(
        title=idea.title,
        url=reverse(f"{LIST}:inspect", args=[idea.pk]),
        notes=(idea.where, idea.get_status_display()),
        since=idea.published_at,
        due=idea.answer_by,
        warning=_("überfällig") if idea.answer_by < today else "",
        acts=(_act(_("Antworten"), idea, "stand"),),
    )
