"""What somebody typed, kept on the server from the form to the thanks, without a session."""

from datetime import timedelta

from django.db import IntegrityError, transaction
from django.http import Http404
from django.utils import timezone
from django.utils.translation import get_language

from .models import Draft
from .tokens import derived_secret, digest

KEPT = timedelta(days=2)


def secret_of(kind: str, key: str) -> str:
    """As long as any other secret, and not to be had from the row without the site's key."""
    return derived_secret("portal.drafts", f"{kind}:{key}")


def start(
    kind: str, *, data: dict, key: str, subject: str = "", suspicion: int = 0, kept=KEPT
) -> str:
    """Keep the answers of a form and return the secret of their check page, for so long as `kept`.

    A second POST of the same form (same `key`) replaces the answers of an unfinished draft; it
    gets the same secret, so that of two posts at once each leads to the same page.
    """
    secret = secret_of(kind, key)
    values = {
        "kind": kind,
        "digest": digest(secret),
        "subject": subject,
        "data": data,
        "suspicion": suspicion,
        "language": get_language(),
        "expires_at": timezone.now() + kept,
    }
    try:
        with transaction.atomic():
            Draft.objects.create(submission_key=key, **values)
    except IntegrityError:
        # Only an unfinished draft may change; a finished one does not get the answers back.
        rows = Draft.objects.filter(submission_key=key)
        if not rows.filter(result="").update(**values):
            rows.update(expires_at=values["expires_at"])
    return secret


def find(secret: str, kind: str) -> Draft:
    """The draft behind a check page. Raises Http404."""
    draft = Draft.objects.open().filter(digest=digest(secret), kind=kind).first()
    if draft is None:
        raise Http404
    return draft


def add(draft: Draft, answers: dict) -> None:
    """Keep the answers of one more page of a long form; a finished one stays as it is."""
    with transaction.atomic():
        row = Draft.objects.select_for_update().get(pk=draft.pk)
        if not row.result:
            row.data |= answers
            row.save(update_fields=["data"])
    draft.data, draft.result = row.data, row.result


def finish(draft: Draft, result: str) -> None:
    """Remember what came of it, so that the thanks can be read again; forget the answers."""
    draft.result = result
    draft.data = {}
    draft.save(update_fields=["result", "data"])
