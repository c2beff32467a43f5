from datetime import timedelta

import pytest
from django.http import Http404
from django.utils import timezone

from home.services import inquiries
from portal.models import Inquiry, OutgoingMail

pytestmark = pytest.mark.django_db


def ask(key="key", **answers):
    return inquiries.submit("contact", key=key, **{"text": "Wann?"} | answers)


def test_an_inquiry_gets_a_number_and_a_thanks_page():
    inquiry = inquiries.of_thanks(ask())

    assert inquiry.number.startswith("K-")
    assert (inquiry.text, inquiry.status) == ("Wann?", "open")


def test_the_same_form_twice_is_one_inquiry_and_one_mail():
    first, second = ask(email="ada@example.org"), ask(email="ada@example.org")

    assert Inquiry.objects.count() == OutgoingMail.objects.count() == 1
    assert inquiries.of_thanks(second) == Inquiry.objects.get()
    assert first == second


def test_nobody_gets_more_than_three_confirmations_a_day():
    for key in "abcde":
        ask(key, email="ada@example.org")

    assert Inquiry.objects.count() == 5
    assert OutgoingMail.objects.count() == 3


def test_an_unknown_thanks_page_is_not_found():
    with pytest.raises(Http404):
        inquiries.of_thanks("nothing")


def test_inquiries_are_forgotten_after_half_a_year():
    ask()
    kept = inquiries.prune(timezone.now() + timedelta(days=179))

    assert kept == 0
    assert inquiries.prune(timezone.now() + timedelta(days=181)) == 1
