"""The one way to send: a row in the same transaction, delivered by the worker."""

import itertools
from datetime import timedelta
from email.utils import make_msgid
from pathlib import Path

from django.conf import settings
from django.core.mail import EmailMultiAlternatives
from django.core.mail.backends.base import BaseEmailBackend
from django.db import transaction
from django.template.loader import render_to_string
from django.utils import timezone, translation

from .models import OutgoingMail, SiteSettings

# After each failed try the next waits longer, two days in all.
WAITS = [timedelta(minutes=minutes) for minutes in (1, 5, 15, 60, 240, 720, 1440)]


# Forms that write to any address given must not become a nuisance to its owner.
MOST_PER_DAY = 3


def too_many(kind: str, to: str) -> bool:
    """Whether this address got as many mails of this kind in a day as anyone should."""
    since = timezone.now() - timedelta(days=1)
    rows = OutgoingMail.objects.filter(kind=kind, to__iexact=to, created_at__gt=since)
    return rows.count() >= MOST_PER_DAY


def _shared():
    return {"settings": SiteSettings.load(), "base_url": settings.BASE_URL}


def words(kind: str, *, language: str, context: dict) -> tuple[str, str]:
    """Subject and text of a mail from `mail/<kind>.txt`, to send or to look at before."""
    with translation.override(language):
        text = render_to_string(f"mail/{kind}.txt", _shared() | context)
    subject, _, body = text.strip().partition("\n")
    return " ".join(subject.split())[:200], body.strip()


def send(
    kind: str,
    *,
    to: str,
    language: str,
    context: dict,
    about: str = "",
    calendar=None,
    headers: dict | None = None,
):
    """Write a mail from `mail/<kind>.txt`: its first line is the subject.

    Both parts of the mail are made from this one text. `calendar` is the text of an .ics file.
    """
    subject, body = words(kind, language=language, context=context)
    with translation.override(language):
        html = render_to_string(
            "mail/layout.html",
            _shared()
            | {
                "subject": subject,
                "paragraphs": [part.strip() for part in body.split("\n\n")],
                "language": language,
                "dir": "rtl" if translation.get_language_bidi() else "ltr",
            },
        )
    return OutgoingMail.objects.create(
        kind=kind,
        to=to,
        language=language,
        subject=subject,
        text=body + "\n",
        html=html,
        about=about,
        attachment_name="termin.ics" if calendar else "",
        attachment=calendar or "",
        headers={"Message-ID": make_msgid(domain="portal")} | (headers or {}),
    )


def _deliver(mail):
    message = EmailMultiAlternatives(
        mail.subject,
        mail.text,
        settings.DEFAULT_FROM_EMAIL,
        [mail.to],
        headers=mail.headers,
    )
    message.attach_alternative(mail.html, "text/html")
    if mail.attachment:
        message.attach(mail.attachment_name, mail.attachment, "text/calendar")
    message.send()


def deliver_due(limit: int = 50) -> int:
    """Send what is due and return how many went out. A failed one waits and is tried again."""
    sent = 0
    for pk in list(OutgoingMail.objects.due().order_by("pk").values_list("pk", flat=True)[:limit]):
        sent += _try(pk)
    return sent


def _try(pk):
    now = timezone.now()
    with transaction.atomic():
        mail = OutgoingMail.objects.select_for_update().due(now).filter(pk=pk).first()
        if mail is None:
            return 0
        # Whoever holds the row pushes it ahead, so that no second worker sends it too.
        mail.tries += 1
        mail.due_at = now + WAITS[min(mail.tries, len(WAITS)) - 1]
        mail.save(update_fields=["tries", "due_at"])
    try:
        _deliver(mail)
    except Exception as error:
        _note_failure(mail, error)
        return 0
    # What was said is no longer needed here.
    OutgoingMail.objects.filter(pk=pk).update(
        status="sent",
        sent_at=timezone.now(),
        text="",
        html="",
        attachment="",
        headers={},
        last_error="",
    )
    return 1


def _note_failure(mail, error):
    status = "failed" if mail.tries > len(WAITS) else "queued"
    OutgoingMail.objects.filter(pk=mail.pk).update(
        status=status, last_error=f"{type(error).__name__}"[:200]
    )


class ReadableFileBackend(BaseEmailBackend):
    """Each mail as one .eml file that any mail program opens; for trying the portal out."""

    counter = itertools.count(1)

    def send_messages(self, messages):
        folder = Path(settings.EMAIL_FILE_PATH)
        folder.mkdir(parents=True, exist_ok=True)
        for message in messages:
            name = f"{timezone.localtime():%Y%m%d-%H%M%S}-{next(self.counter):03}.eml"
            (folder / name).write_bytes(message.message().as_bytes())
        return len(messages)
