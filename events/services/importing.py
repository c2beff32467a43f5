"""Partners' calendars become actions: read, compared, and taken entry by entry."""

import hashlib
import json
import logging
from dataclasses import dataclass, field
from datetime import timedelta

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from portal.fetching import Fetcher, NotFetched

from .. import reading
from ..models import FeedRun, ImportedEvent, PartnerFeed
from . import imported_fields as fields
from . import imported_pages as pages
from .refusals import Refused

logger = logging.getLogger(__name__)
# Once a day the file is read even if it did not change, because a series goes on with time.
TRUSTED = timedelta(hours=23)
KEPT_RUNS = 60
NEW, CHANGED, SAME, SKIPPED, WITHDRAWN = "new", "changed", "same", "skipped", "withdrawn"
STATE = ImportedEvent.State


@dataclass
class Step:
    """What is to be done about one entry; `record` is missing for a new one."""

    act: str
    title: str
    record: ImportedEvent | None = None
    found: reading.Found | None = None
    moments: list = field(default_factory=list)
    values: dict = field(default_factory=dict)
    fingerprint: str = ""

    @property
    def starts(self):
        """The first date that is not over."""
        now = timezone.now()
        coming = [row for row in self.moments if fields.end(row) >= now]
        return fields.begin((coming or self.moments)[0]) if self.moments else None


@dataclass
class Outlook:
    """All that one reading leads to, before anything is written."""

    steps: list[Step] = field(default_factory=list)
    problems: list[dict] = field(default_factory=list)
    held: bool = False
    count: int = 0


def preview(feed: PartnerFeed, *, at=None, fetcher=None) -> Outlook:
    """What a run would do; writes nothing. Raises Refused with a sentence for staff."""
    at = at or timezone.now()
    answer = _fetched(feed, fetcher or Fetcher())
    return _outlook(feed, answer.body, at, withdraw=False)


def run(feed: PartnerFeed, *, at=None, fetcher=None, again=False, withdraw=False) -> FeedRun:
    """Read a partner's calendar and follow it; returns the run, which also tells of a failure.

    `again` reads a file that did not change, `withdraw` believes one that lacks very much.
    """
    at = at or timezone.now()
    fresh = feed.read_at and not again and not withdraw and at - feed.read_at < TRUSTED
    marks = {"etag": feed.etag, "last_modified": feed.last_modified} if fresh else {}
    done = FeedRun(feed=feed, at=at)
    try:
        answer = _fetched(feed, fetcher or Fetcher(), **marks)
        if answer.not_modified:
            done.unchanged = feed.entries.filter(state=STATE.TAKEN).count()
            done.outcome = _("Unverändert seit dem letzten Abruf.")
        else:
            _follow(feed, answer, done, withdraw)
    except Refused as refusal:
        done.failed, done.outcome = True, str(refusal)
    done.save()
    old = feed.runs.values_list("pk", flat=True)[KEPT_RUNS:]
    feed.runs.filter(pk__in=list(old)).delete()
    return done


def run_all(at=None) -> int:
    """Read every active calendar; a fault of ours in one does not keep the others waiting."""
    feeds = list(PartnerFeed.objects.active())
    for feed in feeds:
        try:
            run(feed, at=at)
        except Exception:
            logger.exception("The calendar %s could not be followed", feed.pk)
            outcome = _("Der Abruf brach mit einem Fehler ab. Der nächste folgt in einer Stunde.")
            FeedRun.objects.create(feed=feed, outcome=outcome, failed=True)
    return len(feeds)


def _fetched(feed, fetcher, **marks):
    try:
        return fetcher.get(feed.url, **marks)
    except NotFetched as fault:
        raise Refused(str(fault)) from None


def _follow(feed, answer, done, withdraw):
    outlook = _outlook(feed, answer.body, done.at, withdraw)
    index = pages.index()
    done.held, done.problems = outlook.held, outlook.problems
    seen, counts = [], dict.fromkeys((NEW, CHANGED, SAME, SKIPPED, WITHDRAWN), 0)
    for step in outlook.steps:
        counts[_take(feed, index, step, done)] += 1
        if step.found and step.record:
            seen.append(step.record.pk)
    feed.entries.filter(pk__in=seen).update(last_seen_at=done.at)
    done.taken, done.changed, done.unchanged = counts[NEW], counts[CHANGED], counts[SAME]
    done.withdrawn, done.skipped = counts[WITHDRAWN], len(done.problems)
    done.outcome = _sentence(done)
    # After a fault the same file must be read again, so its marks are not kept.
    feed.etag, feed.last_modified = (
        (answer.etag, answer.last_modified) if not _again(done) else ("", "")
    )
    feed.read_at = done.at
    feed.entry_count = feed.entry_count if done.held else outlook.count
    feed.save(update_fields=["etag", "last_modified", "read_at", "entry_count"])


def _again(done):
    return done.held or any(problem.get("again") for problem in done.problems)


def _sentence(done):
    words = _("%(taken)d neu, %(changed)d geändert, %(withdrawn)d zurückgezogen.") % {
        "taken": done.taken,
        "changed": done.changed,
        "withdrawn": done.withdrawn,
    }
    if not done.held:
        return words
    held = _("Es fehlen auffällig viele Einträge. Deshalb wurde keiner zurückgezogen.")
    return f"{words} {held}"


def _outlook(feed, body, at, withdraw):
    read = reading.read(body, at)
    if read.error:
        raise Refused(read.error)
    problems = [{"entry": problem.entry, "why": problem.why} for problem in read.problems]
    outlook = Outlook(problems=problems, count=read.count)
    records = {record.uid: record for record in feed.entries.all()}
    unseen = {uid: row for uid, row in records.items() if uid not in read.seen}
    places = pages.Places(feed)
    today = reading.span(at).start
    renamed = _by_date(unseen.values(), today)
    for found in read.found:
        record = records.get(found.uid) or _renamed(found, renamed, unseen)
        outlook.steps.append(_step(feed, found, record, places, today))
    missing = [row for row in unseen.values() if _is_coming(row, today)]
    outlook.held = (
        bool(missing) and not withdraw and _suspicious(feed, read, missing, records, today)
    )
    if not outlook.held:
        outlook.steps += [_withdrawal(record) for record in missing]
    return outlook


def _is_coming(record, today):
    coming = any(fields.end(row) >= today for row in record.moments)
    return bool(record.page_id) and record.state == STATE.TAKEN and coming


def _suspicious(feed, read, missing, records, today):
    """Whether so much is gone that the file is more likely at fault than the partner's plans."""
    expected = sum(_is_coming(record, today) for record in records.values())
    shrunk = read.count * 2 < feed.entry_count
    most = expected > 1 and len(missing) * 2 > expected
    return not read.count or not read.complete or shrunk or most


def _by_date(records, today):
    """Entries that seem gone, by title and each date to come: some programs rename all UIDs."""
    return {
        (_key(record.title), row[0]): record
        for record in records
        for row in record.moments
        if fields.end(row) >= today
    }


def _renamed(found, renamed, unseen):
    for row in fields.as_rows(found.moments):
        record = renamed.get((_key(found.title), row[0]))
        if record and unseen.pop(record.uid, None):
            return record
    return None


def _key(title):
    return " ".join(title.casefold().split())


def _step(feed, found, record, places, today):
    # Dates that are over stay in the plan, because people may have signed up for them.
    over = [row for row in record.moments if fields.end(row) < today] if record else []
    moments = over[-500:] + fields.as_rows(found.moments)
    values = fields.wanted(found, moments, places.find(found.place), with_text=feed.may_republish)
    text = json.dumps([values, moments, found.url, found.uid], sort_keys=True)
    fingerprint = hashlib.sha256(text.encode()).hexdigest()
    step = Step(NEW, found.title, record, found, moments, values, fingerprint)
    if record:
        same = record.fingerprint == fingerprint and record.state == STATE.TAKEN
        step.act = (SAME if same else CHANGED) if record.page_id else SKIPPED
    return step


def _withdrawal(record):
    values = record.values | {"called_off": fields.withdrawn_by_partner()}
    return Step(WITHDRAWN, record.title, record, None, record.moments, values)


def _take(feed, index, step, done):
    """Do one step in a transaction of its own; what fails is listed and tried again next time."""
    if step.act == SAME:
        return SAME
    if step.act == SKIPPED:
        why = _("Die Redaktion hat diese Seite gelöscht.")
        done.problems.append({"entry": step.title, "why": why})
        ImportedEvent.objects.filter(pk=step.record.pk).update(state=STATE.SKIPPED)
        return SKIPPED
    try:
        with transaction.atomic():
            PartnerFeed.objects.select_for_update().get(pk=feed.pk)
            return _write(feed, index, step)
    except Exception:
        logger.exception("An entry of the calendar %s could not be taken", feed.pk)
        why = _("Der Eintrag ließ sich nicht speichern.")
        done.problems.append({"entry": step.title, "why": why, "again": True})
        return SKIPPED


def _write(feed, index, step):
    record = step.record or ImportedEvent(feed=feed)
    if step.act == NEW:
        record.page = pages.create(feed, index, step.found, step.values)
    else:
        pages.follow(record.page, record.values, step.values, feed)
    if step.found:
        record.uid, record.url, record.title = step.found.uid, step.found.url, step.found.title
        record.last_seen_at = timezone.now()
    record.values, record.moments, record.fingerprint = step.values, step.moments, step.fingerprint
    record.state = STATE.WITHDRAWN if step.act == WITHDRAWN else STATE.TAKEN
    record.save()
    step.record = record
    return step.act
