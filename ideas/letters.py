"""What authors are told about their idea: always a mail row, in their language."""

from datetime import timedelta

from django.conf import settings
from django.urls import reverse
from django.utils import translation

from portal import mail, tokens

PURPOSE = "idea"
# Ideas are talked about, planned and built for a long time.
LINK_KEPT = timedelta(days=3 * 365)


def open_status_page(idea) -> None:
    """Make the one secret link of an idea work."""
    subject = f"idea:{idea.pk}"
    tokens.issue(PURPOSE, subject, valid_for=LINK_KEPT, secret=_secret(idea))


def status_url(idea) -> str:
    """The secret link to the page where an author reads, amends and withdraws; in any mail."""
    with translation.override(idea.language):
        return settings.BASE_URL + reverse("status", args=[_secret(idea)])


def _secret(idea):
    return tokens.derived_secret("ideas.status", idea.submission_key)


def write_received(idea) -> None:
    """That it came. Not what it says: the address may be a stranger's."""
    if idea.email and not mail.too_many("idea_received", idea.email):
        _write("idea_received", idea)


def write_changed(idea, update) -> None:
    """How it stands now, with the public words for it."""
    if idea.email:
        _write("idea_changed", idea, update=update, page_url=_page_url(idea))


def _page_url(idea):
    with translation.override(idea.language):
        return settings.BASE_URL + idea.get_absolute_url() if idea.public else ""


def _write(kind, idea, **context):
    mail.send(
        kind,
        to=idea.email,
        language=idea.language,
        context={"idea": idea, "status_url": status_url(idea)} | context,
        about=f"idea:{idea.pk}",
    )
