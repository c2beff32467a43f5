"""Suspicion without a puzzle: decoy, time and rate raise a number and never drop anything."""

import hmac
from datetime import timedelta
from hashlib import sha256
from ipaddress import ip_address, ip_network

from django.conf import settings
from django.core.signing import BadSignature, SignatureExpired, TimestampSigner
from django.utils import timezone

from .models import Attempt

SIGNER = TimestampSigner(salt="portal.spam")
# Nobody reads and fills a form faster than this.
FASTEST = timedelta(seconds=2)


def stamp() -> str:
    """A signed time, for a hidden field."""
    return SIGNER.sign("form")


def network(request) -> str:
    """The sender's network (IPv4 /24, IPv6 /48) as a hash whose key changes every day."""
    try:
        address = ip_address(request.META.get("REMOTE_ADDR", ""))
    except ValueError:
        return "unknown"
    prefix = 24 if address.version == 4 else 48
    net = ip_network(f"{address}/{prefix}", strict=False)
    key = f"{settings.SECRET_KEY}:{timezone.localdate().isoformat()}".encode()
    return hmac.new(key, str(net).encode(), sha256).hexdigest()


def note(request, what: str) -> None:
    """Remember a try of this network."""
    Attempt.objects.create(what=what, network=network(request), at=timezone.now())


def tries(request, what: str, *, within: timedelta) -> int:
    """How many tries this network has had lately."""
    since = timezone.now() - within
    return Attempt.objects.filter(what=what, network=network(request), at__gt=since).count()


def too_many(request, what: str, *, limit: int, within: timedelta) -> bool:
    """Count this try and tell whether the network has had more than `limit` of them."""
    note(request, what)
    return tries(request, what, within=within) > limit


def suspicion(stamp: str, decoy: str) -> int:
    """0 for a person; each odd sign adds one. Old stamps are people who took their time."""
    points = 2 if decoy else 0
    try:
        SIGNER.unsign(stamp)
    except BadSignature:
        return points + 1
    try:
        SIGNER.unsign(stamp, max_age=FASTEST)
    except SignatureExpired:
        return points
    return points + 1
