"""Scheduled work: each job is safe to run twice and catches up what it missed."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial

from django.conf import settings
from django.db import transaction
from django.db.models import Q
from django.utils import timezone
from django.utils.module_loading import import_string
from wagtail.models import UploadedFile

from .models import Attempt, Draft, JobRun, OutgoingMail, Subscription, Token

logger = logging.getLogger(__name__)
LOCK = timedelta(minutes=30)
MAILS_KEPT = timedelta(days=14)


@dataclass(frozen=True)
class Job:
    """Work to do every so often; `run(at)` returns how many things it did."""

    name: str
    every: timedelta
    run: Callable[[datetime], int]


def registered() -> list[Job]:
    return [import_string(name) for name in settings.JOBS]


def run_due(at: datetime | None = None) -> int:
    """Run every job that is due and return how many ran."""
    at = at or timezone.now()
    return sum(_run(job, at) for job in registered())


def _run(job, at):
    JobRun.objects.get_or_create(name=job.name)
    free = Q(locked_until=None) | Q(locked_until__lte=at)
    due = Q(next_run_at=None) | Q(next_run_at__lte=at)
    row = JobRun.objects.filter(free & due, name=job.name)
    if not row.update(locked_until=at + LOCK):
        return 0
    done = {"locked_until": None, "last_run_at": at, "next_run_at": at + job.every}
    try:
        result = job.run(at)
    except Exception:
        logger.exception("Job %s failed", job.name)
        run = JobRun.objects.get(name=job.name)
        done |= {"failures": run.failures + 1, "last_result": "Fehler"}
    else:
        done |= {"failures": 0, "last_result": str(result)}
    JobRun.objects.filter(name=job.name).update(**done)
    return 1


def _prune(at):
    """Forget what has served: old tries, links, drafts, mails and unconfirmed subscriptions."""
    old = [
        Attempt.objects.filter(at__lt=at - timedelta(days=1)),
        Token.objects.filter(expires_at__lt=at - timedelta(days=1)),
        Draft.objects.filter(expires_at__lt=at),
        OutgoingMail.objects.filter(status="sent", sent_at__lt=at - MAILS_KEPT),
        OutgoingMail.objects.filter(status="failed", due_at__lt=at - MAILS_KEPT),
        Subscription.objects.filter(confirmed_at=None, created_at__lt=at - timedelta(hours=48)),
    ]
    return sum(rows.delete()[0] for rows in old) + _prune_uploads(at - timedelta(days=1))


def _prune_uploads(before):
    """Files that staff began to upload and never finished still hold all their metadata."""
    count = 0
    for upload in UploadedFile.objects.all():
        storage, name = upload.file.storage, upload.file.name
        if not storage.exists(name) or storage.get_modified_time(name) < before:
            upload.delete()
            transaction.on_commit(partial(storage.delete, name))
            count += 1
    return count


prune_portal = Job("portal.prune", timedelta(hours=1), _prune)
