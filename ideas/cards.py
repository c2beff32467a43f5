"""How ideas show themselves: on the board and elsewhere, as cards, in constant queries."""

import re
from dataclasses import replace
from datetime import date, datetime, timedelta

from django.utils import formats, timezone
from django.utils.text import Truncator
from django.utils.translation import get_language, ngettext
from django.utils.translation import gettext as _

from portal.cards import Card, State

from .models import Idea

STATES = {
    "submitted": ("clock", "notice"),
    "rejected": ("cross", "bad"),
    "open": ("people", "plain"),
    "checking": ("eye", "notice"),
    "planned": ("half", "good"),
    "done": ("check", "good"),
    "not_possible": ("cross", "bad"),
    "merged": ("copy", "plain"),
    "withdrawn": ("back", "plain"),
}
SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[^\W\d_a-zäöü])")
WEEK = timedelta(days=7)


def state(status: str) -> State:
    icon, tone = STATES[status]
    return State(icon, str(Idea.Status(status).label), tone)


def first_sentence(text: str) -> str:
    """The first sentence of an answer, shortened where it is long."""
    return Truncator(SENTENCE.split(" ".join(text.split()))[0]).chars(180)


def supported(count: int) -> str:
    """23 unterstützen das; empty as long as nobody does."""
    if not count:
        return ""
    return ngettext("%(count)s unterstützt das", "%(count)s unterstützen das", count) % {
        "count": count
    }


def due(idea, today: date | None = None) -> str:
    """Antwort bis 30. März, in words; empty once there is an answer."""
    if idea.status not in Idea.UNANSWERED or not idea.answer_by:
        return ""
    today = today or timezone.localdate()
    days = (idea.answer_by - today).days
    day = formats.date_format(idea.answer_by, "MONTH_DAY_FORMAT")
    if days < 0:
        return _("Antwort überfällig seit %(day)s") % {"day": day}
    if days == 0:
        return _("Antwort heute fällig")
    if days <= 14:
        words = ngettext("Antwort in %(days)s Tag", "Antwort in %(days)s Tagen", days)
        return words % {"days": days}
    return _("Antwort bis %(day)s") % {"day": day}


def foreign(language: str) -> str:
    """The language of a text for its `lang`, empty when it is the reader's own."""
    return language if language != get_language() else ""


def card(idea, level=3, summary="") -> Card:
    """One idea from `.cards()`; titles stay in the language in which they were written."""
    meta = (idea.where, supported(idea.support_count), due(idea))
    return Card(
        kind="idea",
        title=idea.title,
        url=idea.get_absolute_url(),
        lang=foreign(idea.written_in),
        summary=summary,
        summary_lang=foreign("de") if summary else "",
        meta=tuple(part for part in meta if part),
        state=state(idea.status),
        level=level,
    )


def cards(ideas, level=3) -> list[Card]:
    return [card(idea, level) for idea in ideas]


def preview(title: str, quarter, language: str) -> Card:
    """A draft as it will look once it is public."""
    idea = Idea(title=title, quarter=quarter, language=language, status=Idea.Status.OPEN)
    return Card(
        kind="idea",
        title=title,
        url="#vorschau",
        lang=foreign(idea.written_in),
        meta=(idea.where,),
        state=state(idea.status),
        level=2,
    )


# --- Windows ------------------------------------------------------------------------------


def _of(rows, quarter):
    return rows.in_quarter(quarter.slug) if quarter else rows


def newest(quarter=None, limit=3) -> list[Card]:
    """What was proposed last, in one quarter or everywhere."""
    return cards(_of(Idea.objects.public(), quarter).in_order("").cards()[:limit])


def answered(quarter=None, limit=3) -> list[Card]:
    """The ideas with the newest official answers, each with its first sentence."""
    rows = _of(Idea.objects.answered(), quarter).cards()[:limit]
    return [card(idea, summary=first_sentence(idea.answer or "")) for idea in rows]


def about(topic, limit=5) -> list[Card]:
    return cards(Idea.objects.public().about(topic.slug).in_order("").cards()[:limit])


def search(query, limit=5) -> tuple[list[Card], int]:
    """The public ideas that fit, best first, and how many there are in all."""
    keys = [idea.pk for idea in Idea.objects.found_by(query)]
    rows = Idea.objects.public().filter(pk__in=keys[:limit]).cards()
    found = {idea.pk: idea for idea in rows}
    return cards(found[key] for key in keys[:limit] if key in found), len(keys)


def digest(quarters, topics, since, limit) -> list[Card]:
    """For the newsletter: ideas published since a moment, or in the last week."""
    rows = Idea.objects.public().filter(published_at__gt=since or timezone.now() - WEEK)
    if quarters:
        rows = rows.in_quarter(*[quarter.slug for quarter in quarters])
    if topics:
        rows = rows.about(*[topic.slug for topic in topics])
    new = cards(rows.in_order("").cards()[:limit])
    return [replace(one, when_text=_("Neue Idee")) for one in new]


def addresses() -> list[tuple[str, datetime]]:
    """For the sitemap: the path of each public idea, and when it last changed."""
    rows = Idea.objects.public().only("title", "published_at", "decided_at")
    return [(idea.get_absolute_url(), idea.decided_at or idea.published_at) for idea in rows]
