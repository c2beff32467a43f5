"""Questions, reported barriers and wishes: one row however often a form is sent."""

from datetime import timedelta

from django.db import transaction
from django.utils import timezone
from django.utils.translation import get_language

from portal import drafts, mail, numbers
from portal.models import Draft, Inquiry

KIND = "inquiry"
KEPT = timedelta(days=180)
# Read out on the phone: K for Kontakt, B for Barriere, Ü would be hard to type.
PREFIXES = {"contact": "K", "barrier": "B", "translation": "W"}


@transaction.atomic
def submit(kind: str, *, key: str, suspicion: int = 0, **answers) -> str:
    """Keep an inquiry and return the secret of its thanks; the same `key` twice is one row."""
    secret = drafts.start(KIND, data={}, key=key, suspicion=suspicion)
    draft = Draft.objects.select_for_update().get(submission_key=key)
    if not draft.result:
        inquiry = _create(kind, suspicion, answers)
        drafts.finish(draft, f"inquiry:{inquiry.pk}")
    return secret


def _create(kind, suspicion, answers):
    inquiry = Inquiry(
        kind=kind,
        number=numbers.new_number(PREFIXES[kind]),
        suspicion=suspicion,
        **{"language": get_language()} | answers,
    )
    inquiry.full_clean()
    inquiry.save()
    if inquiry.email and not mail.too_many("inquiry", inquiry.email):
        mail.send(
            "inquiry",
            to=inquiry.email,
            language=inquiry.language,
            context={"inquiry": inquiry},
            about=f"inquiry:{inquiry.pk}",
        )
    return inquiry


def of_thanks(secret: str) -> Inquiry | None:
    """The inquiry behind a thanks page; None when staff have erased it. Raises Http404."""
    pk = drafts.find(secret, KIND).result.partition(":")[2]
    return Inquiry.objects.filter(pk=pk or 0).first()


def prune(at=None) -> int:
    """Forget inquiries after half a year."""
    at = at or timezone.now()
    return Inquiry.objects.filter(created_at__lt=at - KEPT).delete()[0]
