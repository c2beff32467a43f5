"""Meine Einträge: proven by a mail, open for two hours, with one clear act per entry."""

from datetime import timedelta
from functools import wraps

from django.http import JsonResponse
from django.middleware.csrf import get_token
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST

from home import doors
from home.forms import CodeForm, EntriesForm
from home.services import my_entries
from portal import drafts, shell, tokens
from portal.forms import public_form

from .newsletter import too_busy

OPEN = timedelta(hours=2)
KIND = my_entries.PURPOSE


# --- The session --------------------------------------------------------------------------


def _open(request, email):
    request.session.cycle_key()
    request.session["entries_email"] = email
    request.session["entries_until"] = (timezone.now() + OPEN).timestamp()


def _close(request):
    if not request.user.is_authenticated:
        # Nothing else stands in it, so the cookie goes too.
        return request.session.flush()
    # A member of staff stays signed in.
    for name in ("entries_email", "entries_until"):
        request.session.pop(name, None)


def _email(request):
    """The proven address; empty after two hours."""
    if request.session.get("entries_until", 0) < timezone.now().timestamp():
        return ""
    return request.session.get("entries_email", "")


def _opened(view):
    """Only with an open session, which such a view gets as `email`; never kept by a browser."""

    @wraps(view)
    @never_cache
    def wrapper(request):
        if email := _email(request):
            return view(request, email)
        return redirect("entries")

    return wrapper


# --- Opening ------------------------------------------------------------------------------


@public_form
def entries(request):
    """The list, or the field for the address; the answer to an address is always the same."""
    if email := _email(request):
        get_token(request)
        context = {
            "email": email,
            "entries": my_entries.entries_for(email),
            "ways": doors.doors(shell.of(request).live_slugs),
        }
        return render(request, "home/entries.html", context)
    form = EntriesForm(request.POST if request.method == "POST" else None)
    busy = request.method == "POST" and too_busy(request, form, KIND)
    if request.method == "POST" and form.is_valid() and not busy:
        secret = my_entries.ask(
            form.cleaned_data["email"], key=form.submission_key, language=get_language()
        )
        return redirect("entries_code", secret)
    return render(request, "home/entries_ask.html", {"form": form})


@public_form
def code(request, secret):
    """The same answer for every address, and a field for the code of the mail."""
    email = drafts.find(secret, KIND).data.get("email", "").lower()
    form = CodeForm(request.POST if request.method == "POST" else None)
    busy = request.method == "POST" and too_busy(request, form, "code")
    if request.method == "POST" and form.is_valid() and not busy:
        try:
            _open(request, tokens.use_code(email, form.cleaned_data["code"], KIND))
            return redirect("entries")
        except tokens.Invalid:
            wrong = _("Der Code passt nicht. Prüfen Sie die 6 Ziffern in der neuesten E-Mail.")
            form.add_error("code", wrong)
    return render(request, "home/entries_code.html", {"form": form})


@public_form
def open_link(request, secret):
    """Looking uses nothing up, because mail scanners look first; the button opens."""
    try:
        tokens.find(secret, KIND)
        if request.method == "POST":
            _open(request, tokens.use(secret, KIND))
            return redirect("entries")
    except tokens.Invalid:
        return render(request, "home/entries_expired.html", status=404)
    response = render(request, "home/entries_open.html")
    response.headers["Referrer-Policy"] = "no-referrer"
    return response


# --- Inside -------------------------------------------------------------------------------


@require_POST
@_opened
def act(request, email):
    my_entries.act(email, request.POST.get("ref", ""))
    return redirect("entries")


@_opened
def export(request, email):
    response = JsonResponse(
        my_entries.export(email), json_dumps_params={"indent": 1, "ensure_ascii": False}
    )
    response.headers["Content-Disposition"] = 'attachment; filename="meine-daten.json"'
    return response


@_opened
def erase(request, email):
    """A page that says what will happen; its button does it and closes."""
    if request.method == "POST":
        counts = my_entries.erase(email)
        _close(request)
        return render(request, "home/entries_erased.html", {"counts": counts})
    context = {"email": email, "entries": my_entries.entries_for(email)}
    return render(request, "home/entries_erase.html", context)


@require_POST
def sign_off(request):
    _close(request)
    return redirect("entries")
