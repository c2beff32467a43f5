"""What happens with ideas. Nothing else writes how an idea stands, or who supports it."""

from datetime import timedelta

from django.db import IntegrityError, transaction
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext as _

from portal import kept
from portal.models import OutgoingMail, Token

from . import letters
from .models import Idea, StatusUpdate, Support

# So long after it came, an idea has its official answer.
ANSWER_WITHIN = timedelta(weeks=6)
KEPT = timedelta(days=183)
# What staff write must say something: a word alone is no reason.
SHORTEST = 10
Status = Idea.Status


class Refused(Exception):
    """The act is not possible; the text is one that a person may read."""


# --- Coming in ----------------------------------------------------------------------------


def submit(*, title, key, topics=(), at=None, **details) -> Idea:
    """Keep an idea for staff to read; the same `key` twice is one idea and one mail.

    `details` are stored as they are: text, quarter, place, display_name, email, phone, language,
    source, suspicion.
    """
    at = at or timezone.now()
    if first := Idea.objects.filter(submission_key=key).first():
        return first
    try:
        with transaction.atomic():
            return _create(title, key, topics, at, details)
    except IntegrityError:
        # Two posts of one form at once: the other one was faster.
        return Idea.objects.get(submission_key=key)


def _create(title, key, topics, at, details):
    idea = Idea(title=title.strip(), submission_key=key, created_at=at, **details)
    idea.email = idea.email.strip().lower()
    idea.answer_by = timezone.localdate(at + ANSWER_WITHIN)
    idea.full_clean(validate_unique=False)
    idea.save()
    idea.topics.set(topics)
    # Without a user: the clerk who typed it in is not its author.
    idea.save_revision(clean=False)
    letters.open_status_page(idea)
    letters.write_received(idea)
    return idea


@transaction.atomic
def amend(idea, **words) -> Idea:
    """Let the author change title, text and place, as long as nobody else has read it."""
    idea = _locked(idea)
    if not idea.may_be_amended:
        raise Refused(_("Die Idee ist schon veröffentlicht und lässt sich nicht mehr ändern."))
    for name in Idea.WORDS:
        setattr(idea, name, words.get(name, getattr(idea, name)))
    idea.full_clean(validate_unique=False)
    idea.save()
    idea.save_revision(clean=False)
    return idea


# --- How it stands ------------------------------------------------------------------------


def _locked(idea) -> Idea:
    return Idea.objects.select_for_update().get(pk=idea.pk)


@transaction.atomic
def change_status(idea, to, *, text, by, office="", next_step="", goal=None, at=None) -> Idea:
    """Let an idea stand otherwise, say why, and tell its author.

    `by` is the member of staff, None when the author does it. `goal` is the public idea that
    this one is merged into. Raises Refused with a readable text.
    """
    at = at or timezone.now()
    idea = _locked(idea)
    text, office = text.strip(), office.strip()
    _check(idea, to, text, office, goal)
    update = StatusUpdate(idea=idea, status=to, text=text, office=office, by=by, created_at=at)
    update.next_step = next_step.strip()
    update.full_clean(exclude=["idea"])
    update.save()
    idea.status, idea.merged_into = to, goal
    if idea.public:
        idea.published_at = idea.published_at or at
    idea.decided_at = None if to in Idea.UNANSWERED else at
    # Only now, so that the search finds the new answer too.
    idea.save()
    letters.write_changed(idea, update)
    transaction.on_commit(kept.forget, robust=True)
    return idea


def _check(idea, to, text, office, goal):
    if to not in Idea.NEXT[idea.status]:
        raise Refused(
            _("Von „{now}“ geht es nicht zu „{then}“.").format(
                now=idea.get_status_display(), then=Status(to).label
            )
        )
    if len(text) < SHORTEST or " " not in text:
        raise Refused(_("Schreiben Sie mindestens einen Satz. Alle sollen verstehen, warum."))
    if to == Status.NOT_POSSIBLE and not office:
        raise Refused(_("Nennen Sie die Stelle, die das entschieden hat."))
    fits = goal is not None and goal.pk != idea.pk and goal.public
    if (to == Status.MERGED) != fits:
        raise Refused(_("Wählen Sie die veröffentlichte Idee, mit der diese zusammengelegt wird."))


@transaction.atomic
def withdraw(idea) -> Idea:
    """The author takes the idea back; it is no longer shown anywhere. Twice is as once."""
    idea = _locked(idea)
    if idea.status == Status.WITHDRAWN:
        return idea
    text = _("Zurückgezogen von der Person, die die Idee eingereicht hat.")
    return change_status(idea, Status.WITHDRAWN, text=text, by=None)


# --- Support ------------------------------------------------------------------------------


def support(idea, supporter: str, at=None) -> bool:
    """Count one person's support; False when it counted before. Raises Refused.

    `supporter` is a keyed hash. The unique row is the only guard.
    """
    if not idea.supportable:
        raise Refused(_("Diese Idee ist entschieden. Sie können sie nicht mehr unterstützen."))
    try:
        with transaction.atomic():
            Support.objects.create(idea=idea, supporter=supporter, created_at=at or timezone.now())
    except IntegrityError:
        return False
    return True


def take_back(idea, supporter: str) -> bool:
    """Take one's support back; False when there was none."""
    return bool(Support.objects.filter(idea=idea, supporter=supporter).delete()[0])


# --- Forgetting ---------------------------------------------------------------------------

PERSONAL = {"display_name": "", "email": "", "phone": ""}


@transaction.atomic
def erase(ideas) -> int:
    """Forget who wrote these ideas, in every version too; the words and the answers stay."""
    # Locked, so that no letter of a change at the same moment is left behind.
    rows = list(ideas.filter(erased_at=None).order_by("pk").select_for_update())
    for idea in rows:
        _forget(idea)
        for name, value in PERSONAL.items():
            setattr(idea, name, value)
        idea.erased_at = timezone.now()
        idea.save(update_fields=[*PERSONAL, "erased_at"])
    return len(rows)


def _forget(idea):
    """Old versions lose the person; the link and the mails about the idea go."""
    for revision in idea.revisions:
        revision.content |= PERSONAL
        revision.save(update_fields=["content"])
    Token.objects.filter(purpose=letters.PURPOSE, subject=f"idea:{idea.pk}").delete()
    OutgoingMail.objects.filter(about=f"idea:{idea.pk}").delete()


def prune(at=None) -> int:
    """Half a year after the decision: what was never public goes, of the rest who wrote it."""
    before = (at or timezone.now()) - KEPT
    old = Idea.objects.filter(decided_at__lt=before)
    hidden = old.filter(Q(status=Status.REJECTED) | Q(status=Status.WITHDRAWN, published_at=None))
    # Who proposed what is still being built wants to hear when it is done.
    ended = [Status.DONE, Status.NOT_POSSIBLE, Status.MERGED, Status.WITHDRAWN]
    kept = old.filter(status__in=ended)
    gone = list(hidden)
    for idea in gone:
        _forget(idea)
        idea.delete()
    return len(gone) + erase(kept.exclude(Q(email="") & Q(phone="") & Q(display_name="")))


__all__ = [
    "Refused",
    "amend",
    "change_status",
    "erase",
    "prune",
    "submit",
    "support",
    "take_back",
    "withdraw",
]
