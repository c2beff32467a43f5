from datetime import timedelta

import pytest
from django.core import mail as outbox
from django.utils import timezone

from portal import mail
from portal.models import OutgoingMail

pytestmark = pytest.mark.django_db


def write(to="ada@example.org", **fields):
    context = {"open_url": "http://testserver/x/", "code": "123 456"}
    return mail.send("entries", to=to, language="de", context=context, **fields)


def test_a_mail_is_a_row_until_the_worker_delivers_it():
    write()
    before = len(outbox.outbox)
    sent = mail.deliver_due()

    assert (before, sent) == (0, 1)
    assert outbox.outbox[0].to == ["ada@example.org"]


def test_both_parts_say_the_same():
    row = write()

    assert "123 456" in row.text and "123 456" in row.html
    assert 'href="http://testserver/x/"' in row.html
    assert "\n" not in row.subject and row.subject


def test_a_delivered_mail_is_not_sent_again_and_forgets_its_text():
    write()
    mail.deliver_due()

    assert mail.deliver_due() == 0
    row = OutgoingMail.objects.get()
    assert (row.status, row.text, row.html, row.headers) == ("sent", "", "", {})


def test_a_failed_mail_waits_and_is_tried_again(monkeypatch):
    row = write()

    def broken(mail):
        raise OSError("ada@example.org refused")

    monkeypatch.setattr(mail, "_deliver", broken)
    assert mail.deliver_due() == 0
    row.refresh_from_db()

    assert (row.status, row.tries, row.last_error) == ("queued", 1, "OSError")
    assert row.due_at > timezone.now()


def test_after_two_days_a_mail_is_given_up(monkeypatch):
    row = write()
    monkeypatch.setattr(mail, "_deliver", lambda mail: 1 / 0)
    for _ in range(9):
        OutgoingMail.objects.update(due_at=timezone.now() - timedelta(seconds=1))
        mail.deliver_due()

    row.refresh_from_db()
    assert row.status == "failed"


def test_a_subject_cannot_break_out_of_its_header():
    context = {"open_url": "x", "code": "1\r\nBcc: all@example.org"}
    row = mail.send("entries", to="a@example.org", language="de", context=context)

    assert "\n" not in row.subject


def test_three_mails_of_a_kind_a_day_are_enough_for_an_address():
    for _ in range(3):
        write()

    assert mail.too_many("entries", "ADA@example.org")
    assert not mail.too_many("entries", "bo@example.org")
    assert not mail.too_many("inquiry", "ada@example.org")


def test_arabic_mails_run_from_right_to_left():
    context = {"open_url": "http://testserver/x/", "code": "1"}
    row = mail.send("entries", to="a@example.org", language="ar", context=context)

    assert 'dir="rtl"' in row.html and 'lang="ar"' in row.html
