"""Whoever proves an address sees, ends, takes along or erases what belongs to it."""

from datetime import timedelta

from django.conf import settings
from django.db import transaction
from django.urls import reverse
from django.utils import translation

from events import entries as events
from home import entries as home
from ideas import entries as ideas
from portal import drafts, mail, tokens
from portal.models import Draft, OutgoingMail, Token
from shops import entries as shops

PURPOSE = "entries"
VALID = timedelta(minutes=60)
WINDOWS = [events, shops, ideas, home]


def entries_for(email: str) -> list:
    return [entry for window in WINDOWS for entry in window.entries_for(email)]


@transaction.atomic
def ask(email: str, *, key: str, language: str) -> str:
    """Send a link if there is anything to show, and return the secret of the page for the code.

    The same form twice sends one mail. The page is the same for every address.
    """
    email = email.strip().lower()
    secret = drafts.start(PURPOSE, data={"email": email}, key=key)
    about = f"draft:{Draft.objects.select_for_update().get(submission_key=key).pk}"
    if not OutgoingMail.objects.filter(kind=PURPOSE, to=email, about=about).exists():
        send_link(email, language, about=about)
    return secret


def send_link(email: str, language: str, about: str = "") -> None:
    """Write a mail with link and code, if there is anything to show; nobody else learns of it."""
    email = email.strip().lower()
    if not entries_for(email) or mail.too_many(PURPOSE, email):
        return
    secret, code = tokens.issue_with_code(PURPOSE, email, valid_for=VALID)
    with translation.override(language):
        url = settings.BASE_URL + reverse("entries_open", args=[secret])
    mail.send(
        PURPOSE,
        to=email,
        language=language,
        context={"open_url": url, "code": f"{code[:3]} {code[3:]}"},
        about=about,
    )


def act(email: str, ref: str) -> bool:
    """Do the one act that an entry allows; False when it is not theirs."""
    return any(window.act(email, ref) for window in WINDOWS)


def export(email: str) -> dict:
    found = {"email": email}
    for window in WINDOWS:
        found |= window.export(email)
    return found


@transaction.atomic
def erase(email: str) -> dict[str, int]:
    """Erase everything of this address, mails and drafts too; how many of each kind."""
    counts = {}
    for window in WINDOWS:
        counts |= window.erase(email)
    OutgoingMail.objects.filter(to__iexact=email).delete()
    Draft.objects.filter(data__email__iexact=email).delete()
    Token.objects.filter(purpose=PURPOSE, subject=email.lower()).delete()
    return counts
