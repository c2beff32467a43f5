"""One safe way to read a file from a foreign server: bounded in time and size, never inwards."""

import http.client
import io
import ipaddress
import socket
import ssl
import time
import zlib
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from urllib.parse import urljoin, urlsplit

import idna
from django.utils.encoding import iri_to_uri
from django.utils.translation import gettext as _

MAX_BYTES = 5 * 1024 * 1024
MAX_REDIRECTS = 3
SECONDS = 20
REDIRECTS = (301, 302, 303, 307, 308)
AGENT = "Nachbarschaftsportal (Kalender)"
EMBEDDING = ipaddress.ip_network("64:ff9b::/96")
GLOBAL_V6 = ipaddress.ip_network("2000::/3")


class NotFetched(Exception):
    """Nothing came; the text says why, in one sentence for staff."""


@dataclass(frozen=True)
class Answer:
    """What came. Not modified means: as at the time of the marks that were sent."""

    body: bytes = b""
    etag: str = ""
    last_modified: str = ""
    not_modified: bool = False


def is_public(address: str) -> bool:
    """Whether an IP address belongs to the open internet, also when it hides inside another."""
    ip = ipaddress.ip_address(address.partition("%")[0])
    if ip.version == 6:
        if hidden := ip.ipv4_mapped or ip.sixtofour or (ip.teredo and ip.teredo[1]):
            return is_public(str(hidden))
        if ip in EMBEDDING:
            return is_public(str(ipaddress.ip_address(int(ip) & 0xFFFFFFFF)))
        if ip not in GLOBAL_V6:
            return False
    return ip.is_global and not (ip.is_multicast or ip.is_reserved or ip.is_unspecified)


class Deadline:
    """The end of all patience, for every step together."""

    def __init__(self, seconds):
        self.end = time.monotonic() + seconds

    def left(self) -> float:
        left = self.end - time.monotonic()
        if left <= 0:
            raise TimeoutError
        return left


class _Stream(io.RawIOBase):
    def __init__(self, sock, deadline):
        self.sock, self.deadline = sock, deadline

    def readable(self):
        return True

    def readinto(self, buffer):
        self.sock.settimeout(self.deadline.left())
        return self.sock.recv_into(buffer)


class _Socket:
    """A socket that gives up when time is over, however slowly bytes drip in."""

    def __init__(self, sock, deadline):
        self.sock, self.deadline = sock, deadline

    def makefile(self, mode):
        return io.BufferedReader(_Stream(self.sock, self.deadline))

    def sendall(self, data):
        self.sock.settimeout(self.deadline.left())
        self.sock.sendall(data)

    def close(self):
        """Stays open for the answer; whoever opened it closes it."""


@dataclass(frozen=True)
class _Target:
    secure: bool
    host: str
    port: int
    path: str


class Fetcher:
    """Reads files by GET. `allowed` decides about each address before it is connected to."""

    def __init__(
        self,
        *,
        allowed: Callable[[str], bool] = is_public,
        max_bytes: int = MAX_BYTES,
        seconds: float = SECONDS,
    ):
        self.allowed, self.max_bytes, self.seconds = allowed, max_bytes, seconds

    def get(self, url: str, *, etag: str = "", last_modified: str = "") -> Answer:
        """The file at `url`; raises NotFetched and nothing else."""
        marks = {"If-None-Match": etag, "If-Modified-Since": last_modified}
        headers = {
            "User-Agent": AGENT,
            "Accept": "text/calendar, */*;q=0.5",
            "Accept-Encoding": "gzip",
            "Connection": "close",
        } | {name: value for name, value in marks.items() if value}
        try:
            return self._follow(url, headers, Deadline(self.seconds))
        except TimeoutError:
            raise NotFetched(_("Der Server hat zu lange gebraucht.")) from None
        except ssl.SSLError:
            raise NotFetched(_("Die gesicherte Verbindung kam nicht zustande.")) from None
        except OSError:
            raise NotFetched(_("Der Server ist nicht zu erreichen.")) from None
        except (http.client.HTTPException, zlib.error, ValueError):
            raise NotFetched(_("Der Server hat unverständlich geantwortet.")) from None

    def _follow(self, url, headers, deadline):
        secure = False
        for _turn in range(MAX_REDIRECTS + 1):
            target = _parse(url)
            if secure and not target.secure:
                raise NotFetched(_("Die Adresse leitet auf eine ungesicherte weiter."))
            secure = target.secure
            found = self._ask(target, headers, deadline)
            if isinstance(found, Answer):
                return found
            url = urljoin(url, found)
        raise NotFetched(_("Die Adresse leitet zu oft weiter."))

    def _ask(self, target, headers, deadline):
        """The answer, or the address to which it leads on."""
        with closing(self._connect(target, deadline)) as sock:
            connection = http.client.HTTPConnection(target.host, target.port)
            connection.default_port = 443 if target.secure else 80
            connection.sock = _Socket(sock, deadline)
            connection.request("GET", target.path, headers=headers)
            with closing(connection.getresponse()) as response:
                return self._read(response, headers)

    def _connect(self, target, deadline):
        addresses = _resolve(target)
        # One inner address among outer ones is a trap, not an oversight.
        if not addresses or not all(self.allowed(address) for address in addresses):
            raise NotFetched(_("Die Adresse führt in ein inneres Netz und wird nicht gelesen."))
        error = OSError()
        for address in addresses:
            try:
                sock = socket.create_connection((address, target.port), deadline.left())
            except OSError as failed:
                error = failed
                continue
            return _secured(sock, target, deadline) if target.secure else sock
        raise error

    def _read(self, response, headers):
        location = response.getheader("Location")
        if response.status in REDIRECTS and location:
            return location
        if response.status == 304 and (
            "If-None-Match" in headers or "If-Modified-Since" in headers
        ):
            return Answer(not_modified=True)
        if response.status != 200:
            raise NotFetched(_("Der Server antwortet mit Fehler %d.") % response.status)
        return Answer(
            body=self._body(response),
            etag=_mark(response, "ETag"),
            last_modified=_mark(response, "Last-Modified"),
        )

    def _body(self, response):
        coding = (response.getheader("Content-Encoding") or "identity").strip().lower()
        if coding not in ("identity", "gzip", "x-gzip"):
            raise NotFetched(_("Der Server schickt die Datei in einer unbekannten Verpackung."))
        if (response.length or 0) > self.max_bytes:
            self._too_large()
        unpack = None if coding == "identity" else zlib.decompressobj(wbits=31)
        body, came = bytearray(), 0
        while chunk := response.read(64 * 1024):
            came += len(chunk)
            body += unpack.decompress(chunk, self.max_bytes + 1 - len(body)) if unpack else chunk
            if max(came, len(body)) > self.max_bytes:
                self._too_large()
        if response.length or (unpack and not unpack.eof):
            raise NotFetched(_("Die Übertragung brach ab."))
        return bytes(body)

    def _too_large(self):
        limit = self.max_bytes // (1024 * 1024)
        raise NotFetched(_("Die Datei ist größer als %d MB.") % limit)


def _parse(url):
    try:
        return _target(urlsplit(url.strip()))
    except ValueError:
        raise NotFetched(_("Das ist keine gültige Adresse.")) from None


def _target(parts):
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise NotFetched(_("Nur Adressen mit http oder https werden gelesen."))
    if parts.username or parts.password:
        raise NotFetched(_("Adressen mit Namen und Passwort werden nicht gelesen."))
    secure = parts.scheme == "https"
    port = parts.port or (443 if secure else 80)
    # Below 1024 stand other services, which a crafted address could make us speak to.
    if port not in (80, 443) and port < 1024:
        raise NotFetched(_("Dieser Anschluss des Servers wird nicht gelesen."))
    path = iri_to_uri((parts.path or "/") + (f"?{parts.query}" if parts.query else ""))
    return _Target(secure, _ascii(parts.hostname), port, path)


def _ascii(host):
    try:
        return str(ipaddress.ip_address(host))
    except ValueError:
        return host if host.isascii() else idna.encode(host, uts46=True).decode()


def _resolve(target):
    try:
        found = socket.getaddrinfo(target.host, target.port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):
        raise NotFetched(_("Der Name des Servers ist unbekannt.")) from None
    return list(dict.fromkeys(row[4][0] for row in found))


def _secured(sock, target, deadline):
    sock.settimeout(deadline.left())
    try:
        return ssl.create_default_context().wrap_socket(sock, server_hostname=target.host)
    except BaseException:
        sock.close()
        raise


def _mark(response, name):
    """A mark to send back the next time; what is too long for one is left out."""
    value = response.getheader(name) or ""
    return value if len(value) <= 200 and value.isascii() and value.isprintable() else ""
