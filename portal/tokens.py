"""Secret links: 256 random bits, only the hash stored, bound to a purpose and an object."""

import hmac
import secrets
from base64 import urlsafe_b64encode
from datetime import timedelta
from hashlib import sha256

from django.db import transaction
from django.db.models import F
from django.utils import timezone
from django.utils.crypto import salted_hmac

from .models import Token

MAX_ATTEMPTS = 5


class Invalid(Exception):
    """The link or code is unknown, used up or too old; all three look alike."""


def digest(secret: str) -> str:
    return sha256(secret.encode()).hexdigest()


def new_secret() -> str:
    return secrets.token_urlsafe(32)


def derived_secret(purpose: str, key: str) -> str:
    """Always the same secret for this key; not to be had from the key without the site's own."""
    made = salted_hmac(purpose, key, algorithm="sha256").digest()
    return urlsafe_b64encode(made).decode().rstrip("=")


def issue(purpose: str, subject: str, *, valid_for: timedelta, secret: str = "") -> str:
    """A new secret for a link that opens `subject` (such as "registration:12").

    A `secret` that was made elsewhere stays one token, however often this is called, and is valid
    as of the last time.
    """
    if not secret:
        return issue_with_code(purpose, subject, valid_for=valid_for, code="")[0]
    values = {"purpose": purpose, "subject": subject, "expires_at": timezone.now() + valid_for}
    Token.objects.update_or_create(digest=digest(secret), defaults=values)
    return secret


def issue_with_code(purpose, subject, *, valid_for, code=None) -> tuple[str, str]:
    """A secret and a code of 6 digits that does the same for whoever cannot open the link."""
    secret = new_secret()
    code = f"{secrets.randbelow(1_000_000):06}" if code is None else code
    Token.objects.create(
        purpose=purpose,
        subject=subject,
        digest=digest(secret),
        code_digest=digest(f"{subject}:{code}") if code else "",
        expires_at=timezone.now() + valid_for,
    )
    return secret, code


def find(secret: str, purpose: str) -> Token:
    """The living token of this secret; looking does not use it up. Raises Invalid."""
    token = Token.objects.filter(digest=digest(secret), purpose=purpose, used_at=None).first()
    if token is None or token.expires_at <= timezone.now():
        raise Invalid
    return token


@transaction.atomic
def use(secret: str, purpose: str) -> str:
    """Use up a token that is good for one time and return its subject. Raises Invalid."""
    token = find(secret, purpose)
    if not Token.objects.filter(pk=token.pk, used_at=None).update(used_at=timezone.now()):
        raise Invalid
    return token.subject


def use_code(subject: str, code: str, purpose: str) -> str:
    """The same with the code of the newest mail; five wrong tries end it. Raises Invalid."""
    now = timezone.now()
    token = (
        Token.objects.filter(purpose=purpose, subject=subject, used_at=None, expires_at__gt=now)
        .exclude(code_digest="")
        .order_by("-pk")
        .first()
    )
    if token is None:
        raise Invalid
    row = Token.objects.filter(pk=token.pk, used_at=None)
    # Counted in the database before comparing: guesses at the same time are as many tries.
    if not row.filter(attempts__lt=MAX_ATTEMPTS).update(attempts=F("attempts") + 1):
        raise Invalid
    if not hmac.compare_digest(token.code_digest, digest(f"{subject}:{code}")):
        raise Invalid
    if not row.update(used_at=now):
        raise Invalid
    return subject
