"""One digest for everyone who ordered it: what the areas have, in each person's language."""

from datetime import datetime, time, timedelta

from django.conf import settings
from django.db import transaction
from django.utils import timezone, translation
from django.utils.module_loading import import_string

from . import mail, subscriptions, times
from .jobs import Job
from .links import absolute
from .models import Subscription

THURSDAY = 3
HOUR = time(7)
MOST_CARDS = 10


def last_slot(rhythm: str, at: datetime) -> datetime:
    """The last moment at which such a mail was due: today or Thursday at 7, local time."""
    local = timezone.localtime(at)
    back = (local.weekday() - THURSDAY) % 7 if rhythm == "weekly" else 0
    step = timedelta(days=7 if rhythm == "weekly" else 1)
    slot = datetime.combine(local.date() - timedelta(days=back), HOUR, tzinfo=local.tzinfo)
    return slot if slot <= at else slot - step


def run(at: datetime) -> int:
    """Write the mails that are due, also those of missed days; returns how many."""
    rows = Subscription.objects.active().filter(what="newsletter")
    return sum(_write(pk, at) for pk in list(rows.values_list("pk", flat=True)))


@transaction.atomic
def _write(pk, at):
    # The row is the lock: a second worker finds that the mail is no longer due.
    row = Subscription.objects.select_for_update().filter(pk=pk).first()
    if row is None or (row.last_digest_at or row.confirmed_at) >= last_slot(row.rhythm, at):
        return 0
    with translation.override(row.language):
        cards = _cards(row)
        items = [_item(card) for card in cards]
    row.last_digest_at = at
    row.save(update_fields=["last_digest_at"])
    if not items:
        return 0
    url = subscriptions.leave_url(row)
    mail.send(
        "digest",
        to=row.email,
        language=row.language,
        context={"items": items, "first": cards[0].title, "leave_url": url},
        about=f"subscription:{row.pk}",
        headers={
            "List-Unsubscribe": f"<{url}>",
            "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
        },
    )
    return 1


def _cards(row):
    """Weekly: what comes next. Daily: only what is new since the last mail."""
    since = None
    if row.rhythm == Subscription.Rhythm.DAILY:
        since = row.last_digest_at or row.confirmed_at
    wanted = (list(row.quarters.all()), list(row.topics.all()), since, MOST_CARDS)
    found = [card for name in settings.DIGESTS for card in import_string(name)(*wanted)]
    return found[:MOST_CARDS]


def _item(card):
    when = times.when(card.starts, card.ends) if card.starts else card.when_text
    return {"card": card, "when": when, "url": absolute(card.url)}


digest = Job("portal.digest", timedelta(minutes=30), run)
