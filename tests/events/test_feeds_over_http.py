"""Partners' servers that are broken or hostile: the run fails with a sentence, the pages stay."""

import gzip

import pytest
import time_machine

from events.models import EventPage
from events.services import importing
from portal.fetching import Fetcher
from tests.events.partners import AT, calendar, counts, entry, feed, run
from tests.stub_server import serving

pytestmark = pytest.mark.django_db
BIG = b"BEGIN:VCALENDAR\r\n" + b"X-FILL:0\r\n" * 5_000_000


@pytest.fixture(autouse=True)
def at():
    """The day on which the entries are still ahead."""
    with time_machine.travel(AT, tick=True):
        yield


@pytest.fixture
def server():
    with serving() as running:
        yield running


def outer_only(address):
    """The stub stands for a server outside; everything else on this machine is inside."""
    return address == "127.0.0.1"


@pytest.mark.parametrize(
    ("answer", "why"),
    [
        ((200, {}, BIG), "Die Datei ist größer als 5 MB."),
        ((200, {"Content-Encoding": "gzip"}, gzip.compress(BIG)), "Die Datei ist größer als 5 MB."),
        ((200, {}, b"<html>Wartung</html>"), "Unter der Adresse steht kein Kalender."),
        ((302, {"Location": "http://[::1]/x"}, b""), "Die Adresse führt in ein inneres Netz"),
        ((500, {}, b"BEGIN:VCALENDAR"), "Der Server antwortet mit Fehler 500."),
        ((200, {"Content-Length": "9"}, b""), "Die Übertragung brach ab."),
    ],
)
def test_a_bad_answer_is_said_and_changes_nothing(server, answer, why):
    partner = feed(url=f"{server.url}/k.ics")
    run(partner, entry())
    status, headers, body = answer
    server.answers["/k.ics"] = (status, {"Connection": "close"} | headers, body)

    done = importing.run(partner, fetcher=Fetcher(allowed=outer_only, seconds=10), again=True)

    assert done.failed
    assert done.outcome.startswith(why)
    assert not EventPage.objects.get().called_off


def test_a_good_answer_is_followed_and_asked_for_by_its_mark(server):
    partner = feed(url=f"{server.url}/k.ics")
    data = calendar(entry(), entry(2)).encode()
    server.answers["/k.ics"] = (200, {"ETag": '"eins"'}, data)
    fetcher = Fetcher(allowed=outer_only, seconds=10)

    first, second = (importing.run(partner, fetcher=fetcher) for _turn in range(2))

    assert counts(first) == (2, 0, 0, 0, 0)
    assert counts(second) == (0, 0, 2, 0, 0)
    assert server.asked[1][1]["If-None-Match"] == '"eins"'


def test_production_reads_nothing_on_this_machine(server):
    server.answers["/k.ics"] = (200, {}, calendar(entry()).encode())

    done = importing.run(feed(url=f"{server.url}/k.ics"))

    assert done.failed
    assert server.asked == []
