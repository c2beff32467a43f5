import gzip
import socket
import time

import pytest

from portal import fetching
from portal.fetching import Fetcher, NotFetched
from tests.stub_server import serving

INNER = [
    "127.0.0.1",
    "127.8.9.1",
    "10.0.0.1",
    "172.16.3.4",
    "192.168.1.1",
    "169.254.169.254",
    "100.64.0.1",
    "0.0.0.0",
    "224.0.0.1",
    "255.255.255.255",
    "240.0.0.1",
    "::",
    "::1",
    "::ffff:127.0.0.1",
    "::ffff:10.0.0.1",
    "::127.0.0.1",
    "64:ff9b::7f00:1",
    "2002:7f00:1::",
    "fe80::1%eth0",
    "fc00::1",
    "fec0::1",
    "ff02::1",
    "2001:db8::1",
]


def no_matter(address):
    return True


@pytest.fixture
def server():
    with serving() as running:
        yield running


@pytest.fixture
def fetcher():
    """Reads from this machine too; production has no way to say so."""
    return Fetcher(allowed=no_matter, seconds=5)


@pytest.mark.parametrize("address", INNER)
def test_inner_addresses_are_not_public(address):
    assert not fetching.is_public(address)


@pytest.mark.parametrize("address", ["93.184.216.34", "2606:2800:220:1::1", "64:ff9b::5db8:d822"])
def test_outer_addresses_are_public(address):
    assert fetching.is_public(address)


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1/",
        "http://localhost:8000/",
        "http://2130706433/",
        "http://0x7f.1/",
        "http://[::1]/",
        "http://[::ffff:127.0.0.1]:8080/",
        "http://169.254.169.254/latest/meta-data/",
    ],
)
def test_nothing_inside_is_asked(url, monkeypatch):
    monkeypatch.setattr(socket, "create_connection", None)

    with pytest.raises(NotFetched, match="inneres Netz"):
        Fetcher().get(url)


def test_a_name_with_one_inner_address_is_refused(monkeypatch):
    rows = [(0, 0, 0, "", (address, 80)) for address in ("93.184.216.34", "10.0.0.1")]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *args, **kwargs: rows)
    monkeypatch.setattr(socket, "create_connection", None)

    with pytest.raises(NotFetched, match="inneres Netz"):
        Fetcher().get("http://two-faced.example/")


def test_a_name_is_resolved_once_and_that_address_connected_to(monkeypatch, server):
    """A second answer of the name server could lead inwards."""
    name, asked, resolve = "xn--mnchen-3ya.example", [], socket.getaddrinfo

    def here(host, *args, **kwargs):
        asked.append(host)
        return resolve("127.0.0.1" if host == name else host, *args, **kwargs)

    server.answers["/"] = (200, {}, b"da")
    monkeypatch.setattr(socket, "getaddrinfo", here)

    answer = Fetcher(allowed=no_matter).get(server.url.replace("127.0.0.1", "münchen.example"))

    assert answer.body == b"da"
    assert asked == [name, "127.0.0.1"]
    assert server.asked[0][1]["Host"].startswith(f"{name}:")


@pytest.mark.parametrize(
    ("url", "why"),
    [
        ("file:///etc/passwd", "http oder https"),
        ("ftp://example.org/x.ics", "http oder https"),
        ("", "http oder https"),
        ("http://", "http oder https"),
        ("http://[::1", "gültige Adresse"),
        ("http://example.org:99999/", "gültige Adresse"),
        ("http://ex\u2024\u2024ample.org/", "gültige Adresse"),
        ("http://name:secret@example.org/", "Namen und Passwort"),
        ("http://example.org:25/", "Anschluss"),
    ],
)
def test_addresses_that_are_refused(url, why):
    with pytest.raises(NotFetched, match=why):
        Fetcher().get(url)


def test_redirects_are_followed_three_times(server, fetcher):
    for turn in range(4):
        server.answers[f"/{turn}"] = (302, {"Location": f"/{turn + 1}"}, b"")
    server.answers["/4"] = (200, {}, b"da")

    assert fetcher.get(f"{server.url}/1").body == b"da"
    with pytest.raises(NotFetched, match="zu oft"):
        fetcher.get(f"{server.url}/0")


def test_a_redirect_inwards_is_refused(server):
    server.answers["/"] = (302, {"Location": "http://[::1]/innen"}, b"")
    outer = Fetcher(allowed=lambda address: address == "127.0.0.1")

    with pytest.raises(NotFetched, match="inneres Netz"):
        outer.get(server.url)


def test_a_redirect_to_a_file_is_refused(server, fetcher):
    server.answers["/"] = (302, {"Location": "file:///etc/passwd"}, b"")

    with pytest.raises(NotFetched, match="http oder https"):
        fetcher.get(server.url)


def test_what_did_not_change_is_not_sent_again(server, fetcher):
    server.answers["/"] = (200, {"ETag": '"eins"', "Last-Modified": "gestern"}, b"da")
    first = fetcher.get(server.url)

    second = fetcher.get(server.url, etag=first.etag, last_modified=first.last_modified)

    assert (first.etag, first.last_modified) == ('"eins"', "gestern")
    assert second.not_modified
    assert server.asked[1][1]["If-Modified-Since"] == "gestern"


def test_an_unasked_not_modified_is_an_error(server, fetcher):
    server.answers["/"] = (304, {}, b"")

    with pytest.raises(NotFetched, match="Fehler 304"):
        fetcher.get(server.url)


def test_a_packed_file_is_unpacked(server, fetcher):
    server.answers["/"] = (200, {"Content-Encoding": "gzip"}, gzip.compress(b"da" * 1000))

    assert fetcher.get(server.url).body == b"da" * 1000


@pytest.mark.parametrize(
    ("headers", "body", "why"),
    [
        ({"Content-Encoding": "gzip"}, gzip.compress(b"0" * 50_000_000), "größer als 5 MB"),
        ({"Content-Encoding": "gzip"}, gzip.compress(b"0" * 5000)[:-9], "brach ab"),
        ({"Content-Encoding": "gzip"}, b"not packed", "unverständlich"),
        ({"Content-Encoding": "br"}, b"", "Verpackung"),
        ({"Content-Length": "100"}, b"0" * 10, "brach ab"),
        ({"Content-Length": "50000000"}, b"", "größer als 5 MB"),
    ],
)
def test_answers_that_are_refused(server, fetcher, headers, body, why):
    server.answers["/"] = (200, {"Connection": "close"} | headers, body)

    with pytest.raises(NotFetched, match=why):
        fetcher.get(server.url)


def test_a_stream_without_end_is_cut(server, fetcher):
    def flood(handler):
        handler.wfile.write(b"HTTP/1.1 200 OK\r\n\r\n")
        for _turn in range(1000):
            handler.wfile.write(b"0" * 65536)

    server.answers["/"] = flood

    with pytest.raises(NotFetched, match="größer als 5 MB"):
        fetcher.get(server.url)


@pytest.mark.parametrize("start", [b"HTTP/1.1 200 OK\r\nX: ", b"HTTP/1.1 200 OK\r\n\r\n"])
def test_time_is_one_for_everything(server, start):
    """Bytes that drip keep every single read alive; the sum counts."""

    def drip(handler):
        handler.wfile.write(start)
        for _turn in range(100):
            handler.wfile.write(b"0")
            time.sleep(0.05)

    server.answers["/"] = drip
    begin = time.monotonic()

    with pytest.raises(NotFetched, match="zu lange"):
        Fetcher(allowed=no_matter, seconds=0.4).get(server.url)
    assert time.monotonic() - begin < 2


@pytest.mark.parametrize("words", [b"", b"hello\r\n", b"HTTP/1.1 abc\r\n\r\n", b"\x00" * 70000])
def test_what_is_no_answer_is_an_error(server, fetcher, words):
    def answer(handler):
        handler.wfile.write(words)
        handler.close_connection = True

    server.answers["/"] = answer

    with pytest.raises(NotFetched):
        fetcher.get(server.url)


def test_a_server_that_is_not_there(fetcher):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]

    with pytest.raises(NotFetched, match="nicht zu erreichen"):
        fetcher.get(f"http://127.0.0.1:{port}/")


def test_a_connection_that_is_not_secure_fails(server, fetcher):
    with pytest.raises(NotFetched, match="gesicherte"):
        fetcher.get(server.url.replace("http:", "https:"))
