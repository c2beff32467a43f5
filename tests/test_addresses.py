"""Nonsense in the address or behind a button: the default or 404, never an error."""

import re
from urllib.parse import quote_from_bytes

import pytest

from events import filters, letters, services
from home.services import my_entries
from portal.models import Inquiry, OutgoingMail

from . import factories

pytestmark = [pytest.mark.django_db, pytest.mark.indexed]
SHARED = ["ansicht", "monat", "seite", "unbekannt"]
# Every list with all its parameters; a new list is one more row.
LISTINGS = {
    "/aktionen/": [row.name for row in filters.FILTERS] + SHARED,
    "/aktionen/?ansicht=monat": ["monat", "von", "bis", "seite"],
    "/aktionen/?ansicht=woche": ["woche"],
    "/aktionen/?ansicht=karte": ["ort"],
    "/aktionen/?ansicht=archiv": ["jahr", "seite"],
    "/aktionen/kalender.ics": [row.name for row in filters.FILTERS] + SHARED,
    "/suche/": ["q", "alle", "seite"],
    "/suche/?q=reparatur": ["alle", "seite"],
    "/barrierefreiheit/melden/": ["seite"],
    "/aktionen/reparatur-cafe/anmelden/": ["termin", "entwurf"],
    "/kontakt/": ["seite"],
}
NONSENSE = {
    "nothing": b"",
    "NUL": b"a\x00b",
    "broken UTF-8": b"\xff\xfe\xed\xa0\x80",
    "negative": b"-1",
    "huge": b"9" * 400,
    "other digits": "٣²".encode(),
    "long": "ü".encode() * 3000,
    "HTML": b"<script>alert(1)</script>",
    "quotes": b"\"'()*:&|!\\ OR 1=1 --",
    "right to left": "\u202eمرحبا\u200f".encode(),
    "no date": b"2026-99-99",
    "year 0": b"0000-00",
    "last year": b"9999-12",
    "last day": b"9999-12-31",
    "format": b"%(count)s %s {0}",
    "path": b"../../etc/passwd",
}


@pytest.fixture
def place(db):
    return factories.date(capacity=3)


def pairs():
    return [(path, name) for path, names in LISTINGS.items() for name in names]


@pytest.mark.parametrize(("path", "name"), pairs())
def test_nonsense_in_a_parameter_is_the_default_or_not_found(client, place, path, name):
    glue = "&" if "?" in path else "?"
    for kind, value in NONSENSE.items():
        answer = client.get(f"{path}{glue}{name}={quote_from_bytes(value)}")
        assert answer.status_code in (200, 404), kind
        assert "<script>alert" not in answer.text, kind
        assert not answer.cookies, kind


@pytest.mark.parametrize("path", LISTINGS)
def test_all_nonsense_at_once_in_every_language(client, place, path):
    names = LISTINGS[path] * 30
    glue = "&" if "?" in path else "?"
    query = "&".join(f"{name}={quote_from_bytes(NONSENSE['quotes'])}" for name in names)
    for prefix in ("", "/de-simple", "/en", "/tr", "/ar", "/uk"):
        assert client.get(f"{prefix}{path}{glue}{query}").status_code in (200, 404)


@pytest.mark.parametrize(
    "path",
    [
        "/aktionen/reparatur-cafe/termin-999999999999999999999.ics",
        "/aktionen/reparatur-cafe/termin-0.ics",
        "/aktionen/%00/anmelden/",
        "/aktionen/nirgends/anmelden/",
        "/aktionen/reparatur-cafe/anmelden/pruefen/x/",
        "/aktionen/reparatur-cafe/anmelden/danke/%00%ff/",
        "/aktionen/anmeldung/" + "x" * 3000 + "/",
        "/newsletter/bestaetigen/%ED%A0%80/",
        "/newsletter/abmelden/x/",
        "/newsletter/danke/x/",
        "/meine-eintraege/oeffnen/x/",
        "/meine-eintraege/code/x/",
        "/kontakt/danke/x/",
        "/sitemap-xx.xml",
        "/viertel/%00/",
        "/xx/aktionen/",
        "/medien/../manage.py",
        "/" + "a/" * 400,
    ],
)
def test_an_address_that_leads_nowhere_is_not_found(client, place, path):
    assert client.get(path).status_code == 404


@pytest.mark.parametrize("value", NONSENSE.values(), ids=NONSENSE)
def test_a_button_that_does_not_exist_changes_nothing(client, place, value):
    row = services.register(place, name="Ada", email="ada@example.org")
    path = letters.manage_url(row).removeprefix("http://testserver")
    answer = client.post(path, {"tun": value.decode(errors="replace")})
    row.refresh_from_db()

    assert answer.status_code == 200
    assert row.status == "confirmed"


@pytest.mark.parametrize("value", NONSENSE.values(), ids=NONSENSE)
def test_an_entry_that_does_not_exist_is_left_alone(client, place, value):
    row = services.register(place, name="Ada", email="ada@example.org")
    my_entries.send_link("ada@example.org", "de")
    mail = OutgoingMail.objects.get(kind=my_entries.PURPOSE).text
    client.post(re.search(r"/meine-eintraege/oeffnen/\S+", mail)[0])
    answer = client.post("/meine-eintraege/aendern/", {"ref": value.decode(errors="replace")})
    row.refresh_from_db()

    assert answer.status_code == 302
    assert row.status == "confirmed"


@pytest.mark.parametrize("value", NONSENSE.values(), ids=NONSENSE)
def test_a_wish_for_a_translation_takes_any_page_and_language(client, place, value):
    text = value.decode(errors="replace")
    answer = client.post("/uebersetzung-wuenschen/", {"seite": text, "sprache": text}, follow=True)

    assert answer.status_code == 200
    assert Inquiry.objects.get().language == "de"
