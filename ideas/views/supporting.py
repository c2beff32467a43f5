"""Support with one tap and without an account. The cookie is set by the tap and by nothing else."""

import secrets
from datetime import timedelta

from django.core.signing import BadSignature, Signer
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.crypto import salted_hmac

from portal import spam
from portal.forms import public_form

from .. import services
from ..models import Idea

COOKIE = "unterstuetzung"
KEPT = timedelta(days=365)
SIGNER = Signer(salt="ideas.support")
# A school or a street fair shares one network; a script is faster than all of them.
MOST, WITHIN = 200, timedelta(minutes=10)


def _person(signed):
    """The random value of one browser; empty when nobody has signed it here."""
    try:
        return SIGNER.unsign(signed or "")
    except BadSignature:
        return ""


def _hash(person):
    """What stands in the database: not to be turned back without the site's key."""
    return salted_hmac("ideas.supporter", person, algorithm="sha256").hexdigest()


def box(request, idea) -> dict:
    """What the support box shows. Sets nothing: it reads a cookie if there is one."""
    person = _person(request.COOKIES.get(COOKIE))
    supports = bool(person) and idea.supports.filter(supporter=_hash(person)).exists()
    return {
        "open": idea.supportable,
        "supports": supports,
        "count": idea.support_count,
        "others": idea.support_count - 1,
        # The same form sent twice, before the cookie came back, is still one person.
        "person": "" if person else SIGNER.sign(secrets.token_urlsafe(24)),
        "said": request.GET.get("getan") == "zurueck" and not supports,
    }


@public_form
def support(request, pk):
    """Count, or take back; then the page again. Twice is as once."""
    idea = get_object_or_404(Idea.objects.public(), pk=pk)
    if request.method != "POST":
        return redirect(idea.get_absolute_url())
    person = _person(request.COOKIES.get(COOKIE)) or _person(request.POST.get("person"))
    if spam.too_many(request, "support", limit=MOST, within=WITHIN):
        return render(request, "ideas/too_many.html", {"idea": idea}, status=429)
    if not person:
        raise Http404
    back = f"{idea.get_absolute_url()}#unterstuetzen"
    if request.POST.get("tun") == "zuruecknehmen":
        services.take_back(idea, _hash(person))
        return redirect(back.replace("#", "?getan=zurueck#"))
    try:
        services.support(idea, _hash(person))
    except services.Refused as refused:
        return render(request, "ideas/refused.html", {"idea": idea, "text": refused}, status=409)
    response = redirect(back)
    response.set_cookie(
        COOKIE,
        SIGNER.sign(person),
        max_age=KEPT,
        httponly=True,
        samesite="Lax",
        secure=request.is_secure(),
    )
    return response
