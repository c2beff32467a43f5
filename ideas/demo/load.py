"""Puts the demo's ideas in, through the services, with days counted back from today."""

from datetime import timedelta
from hashlib import sha256

from django.utils import timezone

from ideas import services
from ideas.demo.decided import DECIDED, HIDDEN
from ideas.demo.talked_about import TALKED_ABOUT, WAITING
from ideas.demo.words import SLUG, WORDS
from ideas.models import Idea, IdeaIndexPage
from portal.demo import pages
from portal.models import Quarter, Topic

IDEAS = (*HIDDEN, *DECIDED, *TALKED_ABOUT, *WAITING)


def index(home) -> IdeaIndexPage:
    words = WORDS["de"]
    page = IdeaIndexPage(title=words.title, slug=SLUG, summary=words.summary)
    page.show_in_menus = True
    return pages.add(home, page)[0]


def ideas() -> None:
    """All ideas, the oldest first, so that their numbers rise with time."""
    quarters = {quarter.slug: quarter for quarter in Quarter.objects.all()}
    for row in sorted(IDEAS, key=lambda row: -row.ago):
        if not Idea.objects.filter(submission_key=_key(row.slug)).exists():
            _add(row, quarters.get(row.quarter))


def _key(slug):
    return f"demo-idea-{slug}"


def _moment(days):
    # At ten in the morning, when the office is open.
    today = timezone.localtime().replace(hour=10, minute=0, second=0, microsecond=0)
    return min(today, timezone.localtime()) - timedelta(days=days)


def _add(row, quarter):
    idea = services.submit(
        key=_key(row.slug),
        title=row.title,
        text=row.text,
        quarter=quarter,
        place=row.place,
        display_name=row.name,
        language=row.language,
        source=row.source,
        suspicion=row.suspicion,
        topics=Topic.objects.filter(slug__in=row.topics),
        at=_moment(row.ago),
    )
    for step in row.steps:
        idea = services.change_status(
            idea,
            step.to,
            text=step.text,
            office=step.office,
            next_step=step.next_step,
            goal=_goal(step),
            by=None,
            at=_moment(step.ago),
        )
        if step.to == Idea.Status.OPEN:
            _support(idea, row)


def _goal(step):
    """The idea that a step names; it came in before, so it is there."""
    return Idea.objects.get(submission_key=_key(step.goal)) if step.goal else None


def _support(idea, row):
    for number in range(row.supports):
        person = sha256(f"{row.slug}-{number}".encode()).hexdigest()
        services.support(idea, person, at=_moment(row.steps[0].ago - number % row.steps[0].ago))


def translations(page) -> None:
    """The board in the other languages; the ideas stay in the language they were written in."""
    for language, words in WORDS.items():
        if language != "de":
            pages.translate(page, language, words)
