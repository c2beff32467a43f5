"""The few steps from "Ich komme" to the thanks, and the page behind the link in the mail."""

from django.http import Http404
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from portal import drafts, numbers, times, tokens
from portal.forms import public_form

from .. import cards, letters, offering, services
from ..forms import FewerForm, SignUpForm
from ..models import EventPage, HelpWanted, Registration
from . import news

KIND = "sign_up"
# Where the answer to a sign-up stands.
HERE, BY_MAIL = "registration", "mail"
# The buttons of the page behind the link.
ACTS = {"bestaetigen": services.confirm, "absagen": services.cancel}
FEWER = {"weniger": services.lower, "genuegen": services.accept_fewer}


def _event(slug):
    return get_object_or_404(EventPage.objects.public().select_related("venue"), slug=slug)


def _open_dates(event):
    dates = event.dates.with_event().upcoming().order_by("starts")
    return [date for date in dates if date.is_open() or date.open_help()]


@public_form
def sign_up(request, slug):
    """The form: date, name, one way to answer."""
    event = _event(slug)
    cards.exchange_words([event])
    dates = _open_dates(event)
    initial = _initial(request)
    # Without an open date there is no form that could have mistakes.
    data = request.POST if dates and request.method == "POST" else None
    form = SignUpForm(data, dates=dates, initial=initial)
    if form.is_valid():
        secret = drafts.start(
            KIND,
            data=form.answers,
            key=form.submission_key,
            subject=f"event:{event.pk}",
            suspicion=form.suspicion,
        )
        return redirect("events:check", slug, secret)
    context = {"event": event, "form": form, "dates": dates}
    return render(request, "events/sign_up.html", context)


def _initial(request):
    """A chosen date, or the answers of a draft that somebody wants to change."""
    if secret := request.GET.get("entwurf"):
        draft = drafts.find(secret, KIND)
        return draft.data | {"key": draft.submission_key}
    chosen = request.GET.get("termin", "")
    return {"date": int(chosen)} if chosen.isdecimal() and len(chosen) < 15 else {}


@public_form
def check(request, slug, secret):
    """Show the answers once more; the button signs up."""
    event, draft = _event(slug), drafts.find(secret, KIND)
    cards.exchange_words([event])
    if draft.result:
        return redirect("events:thanks", slug, secret)
    date = get_object_or_404(event.dates.with_event(), pk=draft.data.get("date"))
    refused = None
    if request.method == "POST":
        try:
            _register(date, draft)
        except services.Refused as error:
            refused = error
        else:
            return redirect("events:thanks", slug, secret)
    change = reverse("events:sign_up", args=[slug]) + f"?entwurf={secret}"
    context = {
        "event": event,
        "rows": _rows(date, draft.data, change),
        "change_url": change,
    }
    return render(request, "events/check.html", context | {"refused": refused, "date": date})


def _register(date, draft):
    answers = {
        key: value
        for key, value in draft.data.items()
        if key != "date" and not offering.is_help(key)
    }
    try:
        registration = services.register(
            date,
            **{"party_size": 0} | answers,
            helps=offering.helps(draft.data),
            language=get_language(),
            key=draft.submission_key,
            suspicion=draft.suspicion,
        )
    except services.AlreadySignedUp as again:
        registration, status = again.registration, again.as_new
    else:
        status = registration.status
    drafts.finish(draft, f"{_answer(registration, status)}:{registration.pk}")


def _answer(registration, status):
    """Who owns the address reads all in the mail. The page says only what it would say to a
    newcomer, so that nobody learns by it whether somebody else has signed up.
    """
    places = {registration.status, status}
    return HERE if places == {Registration.Status.CONFIRMED} or not registration.email else BY_MAIL


def _rows(date, data, change):
    rows = [
        (_("Termin"), times.when(date.starts, date.ends)),
        (_("Ihr Name"), data["name"]),
        (_("E-Mail"), data["email"]),
        (_("Telefon"), data["phone"]),
        (_("Personen"), data.get("party_size")),
        *zip((_("Sie helfen"), _("Sie bringen mit")), offering.promised(date, data), strict=True),
        (_("Sie brauchen"), data["needs"]),
    ]
    return [{"label": row[0], "value": row[1], "change_url": change} for row in rows if row[1]]


def thanks(request, slug, secret):
    """How it stands, to read again and to keep."""
    event, draft = _event(slug), drafts.find(secret, KIND)
    cards.exchange_words([event])
    kind, __, pk = draft.result.partition(":")
    if not kind:
        raise Http404
    registration = Registration.objects.filter(pk=pk or 0).select_related("date").first()
    context = {"event": event, "registration": registration, "by_mail": kind == BY_MAIL}
    if registration:
        context["when"] = times.when(registration.date.starts, registration.date.ends)
        context["place"] = letters.place_in_queue(registration)
        context["until"] = letters.until(registration)
        context["promises"] = [] if registration.email else registration.promises
    return render(request, "events/thanks.html", context)


def _act(row, form, button):
    """Do what a button says; tells whether there was anything to do."""
    if button in ACTS:
        ACTS[button](row)
    elif button in FEWER and form.is_valid():
        FEWER[button](row, form.cleaned_data["people"])
    else:
        return False
    return True


@public_form
def registration(request, secret):
    """The page behind the link in the mail: a button confirms or cancels, looking does not."""
    try:
        token = tokens.find(numbers.typed(secret), letters.PURPOSE)
    except tokens.Invalid:
        return render(request, "events/link_expired.html", status=404)
    pk = token.subject.partition(":")[2]
    row = get_object_or_404(
        Registration.objects.select_related("date__event__venue", "date__venue"), pk=pk
    )
    button, refused = request.POST.get("tun", ""), None
    form = FewerForm(request.POST if button in FEWER else None, size=row.party_size)
    event, date = row.date.event, row.date
    # The link lives on for a week, to read; what is over is not changed any more.
    open_ = row.active and not date.cancelled and date.ends > timezone.now()
    try:
        if open_ and _act(row, form, button):
            return redirect("events:registration", secret)
    except services.Refused as error:
        refused = error
    cards.exchange_words([event])
    context = {
        "registration": row,
        "event": event,
        "when": times.when(row.date.starts, row.date.ends),
        "place": letters.place_in_queue(row),
        "notice": news.notice(row.date),
        "until": letters.until(row),
        "open": open_,
        "fewer": form if open_ and row.party_size > 1 else None,
        "promises": row.promises,
        "may_help": row.active
        and date.is_ahead()
        and HelpWanted.objects.open().filter(date=date).exists(),
        "help_url": reverse("events:change_help", args=[secret]),
        "refused": refused,
    }
    response = render(request, "events/registration.html", context)
    response.headers["Referrer-Policy"] = "no-referrer"
    return response
