"""What somebody without mail takes home: number, code, and an address that opens the sign-up."""

import re
from datetime import timedelta
from io import StringIO

import pytest
from django.contrib.staticfiles import finders
from django.core.management import call_command
from django.utils import timezone

from events import letters, services
from events.models import EventDate, Registration
from portal import numbers
from portal.models import Token
from tests.events import helping

database = pytest.mark.django_db
SLIP = "/cms/snippets/events/registration/zettel/{}/"


def test_a_code_has_twelve_signs_that_nobody_takes_for_others():
    codes = {numbers.code(f"secret-{number}") for number in range(200)}

    assert len(codes) == 200
    assert {len(code) for code in codes} == {12}
    assert not set("".join(codes)) & set("01OILSB5AEUY")


@pytest.mark.parametrize("text", ["k7wm-4cxf-9trd", "K7WM4CXF9TRD", "K7WM-4CXF9trd"])
def test_a_code_may_be_typed_in_many_ways(text):
    assert numbers.typed(text) == "K7WM4CXF9TRD"
    assert numbers.CODE.sub("…", f"/anmeldung/{text}/") == "/anmeldung/…/"


@pytest.mark.parametrize("text", ["K7WM-4CXF", "O7WM-4CXF-9TRD", "k" * 43, "reparatur-cafe"])
def test_nothing_else_is_taken_for_a_code(text):
    assert numbers.typed(text) == text


@database
def test_the_slip_opens_the_sign_up_and_is_the_same_twice(staff, date):
    row = services.register(date, name="Ada", phone="02402 1", source="phone", by="staff")
    page = staff.get(SLIP.format(row.pk)).text
    again = staff.get(SLIP.format(row.pk)).text
    path = re.search(r"testserver(/aktionen/anmeldung/[\w-]+/)", page)[1]
    opened = staff.get(path.lower()).text

    assert row.number in page
    assert "<svg" in page
    assert path in again
    assert "Sie sind angemeldet" in opened


@database
def test_a_slip_printed_again_after_a_move_is_valid_for_the_new_date(staff, date):
    row = services.register(date, name="Ada", phone="02402 1", source="phone", by="staff")
    staff.get(SLIP.format(row.pk))
    month = timedelta(days=30)
    EventDate.objects.update(starts=date.starts + month, ends=date.ends + month)
    staff.get(SLIP.format(row.pk))

    assert Token.objects.get().expires_at > date.ends + month


@database
def test_a_slip_speaks_the_language_of_its_person(staff, date):
    row = services.register(date, name="Ada", phone="02402 1", language="ar")
    page = staff.get(SLIP.format(row.pk)).text

    assert '<html lang="ar" dir="rtl">' in page
    assert "testserver/ar/aktionen/anmeldung/" in page


@database
def test_a_slip_says_what_was_promised_and_has_its_style(staff):
    helps = {helping.SETUP: 1, helping.LADDER: 2}
    who = {"name": "Ada", "party_size": 0, "source": "phone", "by": "staff"}
    row = services.register(helping.date(), helps=helps, **who)
    page = staff.get(SLIP.format(row.pk)).text
    sheet = re.search(r'<link rel="stylesheet" href="/static/([^"]+)"', page)[1]

    assert "Sie helfen: Aufbau, 12–14 Uhr; 2 × Leiter." in page
    assert "Personen:" not in page
    assert finders.find(sheet)


@database
def test_a_slip_is_only_for_those_who_may_change_sign_ups(client, date):
    row = services.register(date, name="Ada", phone="02402 1")

    assert client.get(SLIP.format(row.pk)).status_code == 302
    assert letters.slip_url(row) == letters.slip_url(row)


@database
def test_a_dry_run_counts_and_erases_nothing(date):
    services.register(date, name="Ada", email="ada@example.org")
    long_ago = timezone.now() - timedelta(days=40)
    EventDate.objects.update(starts=long_ago, ends=long_ago + timedelta(hours=1))
    dry, real = StringIO(), StringIO()
    call_command("prune", dry_run=True, stdout=dry)
    kept = Registration.objects.get().name
    call_command("prune", stdout=real)

    assert "events.prune: 1\n" in dry.getvalue()
    assert "nichts gelöscht" in dry.getvalue()
    assert kept == "Ada"
    assert "events.prune: 1\n" in real.getvalue()
    assert Registration.objects.get().name == ""
