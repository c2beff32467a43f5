"""Newsletter and every "follow": ordered by anyone, begun by a button in a mail, left by one."""

from datetime import timedelta

from django.conf import settings
from django.db import transaction
from django.urls import reverse
from django.utils import timezone, translation

from . import drafts, mail, tokens
from .models import Draft, OutgoingMail, Quarter, Subscription, Token, Topic

KIND = "subscription"
CONFIRM = "subscription_confirm"
LEAVE = "subscription_leave"
# A leave link works as long as anyone may keep the mail.
LEAVE_KEPT = timedelta(days=400)


@transaction.atomic
def order(
    email: str,
    *,
    key: str,
    language: str = "de",
    what: str = "newsletter",
    rhythm: str = Subscription.Rhythm.WEEKLY,
    quarters=(),
    topics=(),
    consent_text: str = "",
    suspicion: int = 0,
) -> str:
    """Keep a wish until its address confirms it, and return the secret of the thanks page.

    Nothing of an existing subscription changes before. `quarters` and `topics` are slugs. The
    same form twice writes one mail, and no address gets more than a few a day.
    """
    wish = {
        "email": email.strip().lower(),
        "what": what,
        "language": language,
        "rhythm": rhythm,
        "quarters": list(quarters),
        "topics": list(topics),
        "consent_text": consent_text[:200],
    }
    secret = drafts.start(KIND, data=wish, key=key, suspicion=suspicion)
    draft = Draft.objects.select_for_update().get(submission_key=key)
    if not draft.result:
        _ask(draft)
    return secret


def _ask(draft):
    """Write the mail with the button; a link for an earlier address of this form dies."""
    subject, email = f"draft:{draft.pk}", draft.data["email"]
    asked = OutgoingMail.objects.filter(kind=CONFIRM, about=subject).order_by("pk").last()
    if asked and asked.to == email:
        return
    Token.objects.filter(purpose=CONFIRM, subject=subject).delete()
    if mail.too_many(CONFIRM, email):
        return
    secret = tokens.issue(CONFIRM, subject, valid_for=drafts.KEPT)
    language = draft.data["language"]
    mail.send(
        CONFIRM,
        to=email,
        language=language,
        context={"confirm_url": _url("newsletter_confirm", secret, language)},
        about=subject,
    )


def _url(name, secret, language):
    with translation.override(language):
        return settings.BASE_URL + reverse(name, args=[secret])


def asked(secret: str) -> Draft:
    """The wish behind a confirmation link. Raises tokens.Invalid."""
    pk = tokens.find(secret, CONFIRM).subject.partition(":")[2]
    draft = Draft.objects.open().filter(pk=pk, kind=KIND).first()
    if draft is None:
        raise tokens.Invalid
    return draft


def begun(draft: Draft) -> Subscription | None:
    """The subscription that came of a wish, unless it is still open or was left again."""
    pk = draft.result.partition(":")[2]
    return Subscription.objects.filter(pk=pk or 0).first()


@transaction.atomic
def confirm(secret: str) -> Subscription | None:
    """Begin a subscription, or change it; twice is as once. Raises tokens.Invalid."""
    draft = Draft.objects.select_for_update().get(pk=asked(secret).pk)
    if draft.result:
        return begun(draft)
    wish = dict(draft.data)
    quarters, topics = wish.pop("quarters"), wish.pop("topics")
    row, __ = Subscription.objects.update_or_create(
        email=wish.pop("email"),
        what=wish.pop("what"),
        defaults=wish | {"confirmed_at": timezone.now()},
    )
    row.quarters.set(Quarter.objects.filter(slug__in=quarters))
    row.topics.set(Topic.objects.filter(slug__in=topics))
    drafts.finish(draft, f"subscription:{row.pk}")
    return row


def leave_url(subscription) -> str:
    """A fresh secret link that ends this subscription."""
    secret = tokens.issue(LEAVE, f"subscription:{subscription.pk}", valid_for=LEAVE_KEPT)
    return _url("newsletter_leave", secret, subscription.language)


def left_by(secret: str) -> Subscription | None:
    """The subscription that a link ends; None when it has ended. Raises tokens.Invalid."""
    pk = tokens.find(secret, LEAVE).subject.partition(":")[2]
    return Subscription.objects.filter(pk=pk).first()


def leave(secret: str) -> None:
    """End a subscription by its link; twice is as once. Raises tokens.Invalid."""
    if row := left_by(secret):
        row.delete()


def masked(email: str) -> str:
    """a…@web.de: enough to see a slip of the hand, too little for others."""
    name, __, host = email.partition("@")
    return f"{name[:1]}…@{host}"
