from datetime import timedelta

import pytest
import time_machine
from django.core.exceptions import ValidationError
from django.test import RequestFactory
from django.utils import timezone

from portal import spam
from portal.forms import LineField, PublicForm, contact_needed, is_foreign, phone_number
from portal.models import Attempt


class Form(PublicForm):
    name = LineField(max_length=5)


def post(**headers):
    return RequestFactory().post(
        "/x/", headers={k.replace("_", "-"): v for k, v in headers.items()}
    )


@pytest.mark.parametrize(
    ("headers", "foreign"),
    [
        ({}, False),
        ({"Sec_Fetch_Site": "same-origin"}, False),
        ({"Sec_Fetch_Site": "none"}, False),
        ({"Sec_Fetch_Site": "cross-site"}, True),
        ({"Sec_Fetch_Site": "same-site"}, True),
        ({"Origin": "http://testserver"}, False),
        ({"Origin": "https://evil.example"}, True),
        ({"Origin": "null"}, False),
        ({"Origin": "null", "Sec_Fetch_Site": "cross-site"}, True),
        ({"Origin": "null", "Referer": "https://evil.example/"}, True),
        ({"Referer": "http://testserver/x/"}, False),
        ({"Referer": "https://evil.example/testserver"}, True),
        ({"Origin": "http://testserver", "Sec_Fetch_Site": "cross-site"}, True),
    ],
)
def test_what_another_site_sent_is_known(headers, foreign):
    assert is_foreign(post(**headers)) is foreign


def test_each_form_has_a_key_of_its_own():
    assert Form().fields["key"].initial != Form().fields["key"].initial


@pytest.mark.parametrize(
    ("typed", "kept"), [(" a \n b ", "a b"), ("a\x00b", "ab"), ("أب", "أب"), ("👩‍👧", "👩‍👧")]
)
def test_a_line_is_one_line_and_any_script(typed, kept):
    form = Form({"name": typed})

    assert form.is_valid()
    assert form.cleaned_data["name"] == kept


def test_mistakes_are_counted_in_words():
    form = Form({"name": "", "key": "k" * 65})

    assert not form.is_valid()
    assert form.error_title == "Prüfen Sie 2 Angaben"


@pytest.mark.parametrize("number", ["02402 12345", "+49 (2402) 12-345", "112/34"])
def test_numbers_that_can_be_dialled(number):
    assert phone_number(number) == number


@pytest.mark.parametrize("number", ["1234", "abc", "02402 12345 bitte", "1" * 21, "٠١٢٣٤٥"])
def test_numbers_that_cannot(number):
    with pytest.raises(ValidationError):
        phone_number(number)


def test_one_way_to_answer_is_enough():
    class Contact(PublicForm):
        email = LineField(required=False)
        phone = LineField(required=False)

    for data, right in (({}, False), ({"email": "a"}, True), ({"phone": "1"}, True)):
        form = Contact(data)
        form.full_clean()
        contact_needed(form)
        assert form.is_valid() is right


def test_a_person_is_not_suspicious_and_a_program_is():
    stamp = spam.stamp()
    with time_machine.travel(timezone.now() + timedelta(seconds=20)):
        person = spam.suspicion(stamp, "")
        decoy = spam.suspicion(stamp, "https://spam.example")
    with time_machine.travel(timezone.now() + timedelta(days=20)):
        slow = spam.suspicion(stamp, "")

    assert (person, decoy, slow) == (0, 2, 0)
    assert spam.suspicion("forged", "") == 1
    assert spam.suspicion(spam.stamp(), "") == 1


@pytest.mark.django_db
def test_tries_are_counted_by_network_without_keeping_addresses():
    def request(address):
        return RequestFactory().post("/", REMOTE_ADDR=address)

    within = timedelta(minutes=10)
    busy = [spam.too_many(request(f"192.0.2.{n}"), "x", limit=2, within=within) for n in (1, 2, 3)]

    assert busy == [False, False, True]
    assert not spam.too_many(request("198.51.100.1"), "x", limit=2, within=within)
    assert not spam.too_many(request("192.0.2.1"), "y", limit=2, within=within)
    assert not Attempt.objects.filter(network__contains="192.0.2").exists()


def test_the_key_of_a_network_changes_every_day():
    request = RequestFactory().get("/", REMOTE_ADDR="2001:db8::1")
    today = spam.network(request)
    with time_machine.travel(timezone.now() + timedelta(days=1)):
        assert spam.network(request) != today
    neighbour = RequestFactory().get("/", REMOTE_ADDR="2001:db8:0:9::2")
    assert spam.network(neighbour) == today
