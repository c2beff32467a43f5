from datetime import timedelta

import pytest
from django.core.files.base import ContentFile
from django.utils import timezone
from wagtail.models import UploadedFile

from portal import jobs, tokens
from portal.models import Attempt, Draft, JobRun, OutgoingMail, Subscription, Token

pytestmark = pytest.mark.django_db


@pytest.fixture
def ran(monkeypatch):
    """The moments at which one hourly job ran."""
    moments = []
    job = jobs.Job("test", timedelta(hours=1), lambda at: moments.append(at) or 7)
    monkeypatch.setattr(jobs, "registered", lambda: [job])
    return moments


def test_a_job_runs_when_due_and_not_before(ran):
    now = timezone.now()
    for minutes in (0, 1, 59, 61, 500):
        jobs.run_due(now + timedelta(minutes=minutes))

    assert [(at - now).seconds // 60 for at in ran] == [0, 61, 500]
    assert JobRun.objects.get().last_result == "7"


def test_a_locked_job_is_left_to_its_worker_until_the_lock_ends(ran):
    now = timezone.now()
    JobRun.objects.create(name="test", locked_until=now + timedelta(minutes=30))

    assert jobs.run_due(now) == 0
    assert jobs.run_due(now + timedelta(minutes=31)) == 1


def test_a_failing_job_does_not_stop_the_others(monkeypatch, caplog):
    done = []
    every = timedelta(hours=1)
    pair = [
        jobs.Job("bad", every, lambda at: 1 / 0),
        jobs.Job("good", every, lambda at: done.append(at) or 1),
    ]
    monkeypatch.setattr(jobs, "registered", lambda: pair)
    jobs.run_due()

    assert len(done) == 1
    assert JobRun.objects.get(name="bad").failures == 1
    assert JobRun.objects.get(name="good").failures == 0


def test_every_job_of_the_settings_is_there_and_safe_to_run_twice():
    assert jobs.run_due() == len(jobs.registered())
    later = timezone.now() + timedelta(days=8)

    assert jobs.run_due(later) == len(jobs.registered())
    assert not JobRun.objects.exclude(failures=0)


def test_what_has_served_is_forgotten():
    old, now = timezone.now() - timedelta(days=20), timezone.now()
    Attempt.objects.create(what="x", network="n", at=old)
    tokens.issue("letter", "row:1", valid_for=timedelta(days=-2))
    Draft.objects.create(digest="d", submission_key="k", expires_at=old)
    OutgoingMail.objects.create(to="a@example.org", status="sent", sent_at=old)
    OutgoingMail.objects.create(to="a@example.org", status="failed", due_at=old)
    OutgoingMail.objects.create(to="b@example.org", status="failed", created_at=old)
    Subscription.objects.create(email="a@example.org", created_at=old)
    Subscription.objects.create(email="b@example.org", confirmed_at=old, created_at=old)
    jobs.prune_portal.run(now)

    assert not Attempt.objects.exists() and not Token.objects.exists()
    assert not Draft.objects.exists()
    assert OutgoingMail.objects.get().to == "b@example.org"
    assert Subscription.objects.get().email == "b@example.org"


def test_an_upload_that_nobody_finished_is_gone_after_a_day(
    settings, tmp_path, django_capture_on_commit_callbacks
):
    settings.MEDIA_ROOT = str(tmp_path)
    upload = UploadedFile.objects.create(file=ContentFile(b"x", name="halb.jpg"))
    jobs.prune_portal.run(timezone.now())
    kept = UploadedFile.objects.exists()
    with django_capture_on_commit_callbacks(execute=True):
        jobs.prune_portal.run(timezone.now() + timedelta(days=2))

    assert kept
    assert not UploadedFile.objects.exists()
    assert not upload.file.storage.exists(upload.file.name)
