"""The end of the application: read all once more, send it, and keep the receipt."""

from django.http import Http404
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _

from portal import drafts, ics, times
from portal.feeds import answer
from portal.forms import public_form
from portal.shell import LANGUAGE_NAMES

from .. import letters, services
from ..models import Application
from ..models.application import NEEDS
from . import steps
from .apply import BACK, KIND


@public_form
def check(request, secret):
    """All answers, each with a way to change it; the button sends."""
    draft = drafts.find(secret, KIND)
    if draft.result:
        return redirect("shops:apply_thanks", secret)
    if step := steps.missing(draft.data):
        return redirect("shops:apply_step", secret, step.slug)
    wish = steps.wishes().get(draft.data["slot"])
    if wish is None:
        return redirect(_change_url(secret, steps.WHERE.slug))
    refused = None
    if request.method == "POST":
        try:
            _send(draft, wish)
            return redirect("shops:apply_thanks", secret)
        except services.Taken:
            return redirect(_change_url(secret, steps.WHERE.slug))
        except services.Refused as error:
            refused = error
    context = {"rows": _rows(secret, draft.data, wish), "refused": refused}
    context["back_url"] = reverse("shops:apply_step", args=[secret, steps.STEPS[-1].slug])
    return render(request, "shops/apply_check.html", context)


def _send(draft, wish):
    answers = {name: value for name, value in draft.data.items() if name != "slot"}
    answers["flexible"] = answers["flexible"] or wish.place is None
    application = services.apply(
        wish.shop,
        place=wish.place,
        first_day=wish.first_day,
        last_day=wish.last_day,
        key=draft.submission_key,
        suspicion=draft.suspicion,
        **answers,
    )
    drafts.finish(draft, letters.subject_of(application.pk))


def _change_url(secret, slug):
    return reverse("shops:apply_step", args=[secret, slug]) + f"?zurueck={BACK}"


def _rows(secret, data, wish):
    needs = [str(NEEDS[name]) for name in data["needs"] if name in NEEDS]
    answers = [
        ("was", _("Ihr Angebot"), data["offer"]),
        ("was", _("Mehr dazu"), data["story"]),
        ("wo-und-wann", _("Laden"), wish.shop.title),
        ("wo-und-wann", _("Platz und Woche"), steps.wish_words(wish)),
        ("wo-und-wann", _("Andere Wochen"), _("gehen auch") if data["flexible"] else ""),
        ("was-sie-brauchen", _("Das brauchen Sie"), ", ".join([*needs, data["needs_text"]])),
        ("wer", _("Ihr Name"), data["name"]),
        ("wer", _("Sie verkaufen als"), Application.SellsAs(data["sells_as"]).label),
        ("kontakt", _("E-Mail"), data["email"]),
        ("kontakt", _("Telefon"), data["phone"]),
        ("kontakt", _("Sprache"), LANGUAGE_NAMES[data["language"]]),
    ]
    return [
        {"label": label, "value": value.strip(", "), "change_url": _change_url(secret, slug)}
        for slug, label, value in answers
        if value.strip(", ") or label == answers[5][1]
    ]


def _sent(secret):
    """The draft and the application that came of it. Raises Http404."""
    draft = drafts.find(secret, KIND)
    pk = draft.result.partition(":")[2]
    rows = Application.objects.select_related("shop__locale", "shop__venue", "place__shop")
    application = rows.filter(pk=pk or 0, erased_at=None).first()
    if application is None:
        raise Http404
    return draft, application


def thanks(request, secret):
    """The receipt: number, what happens until when, and the link to how it stands."""
    draft, application = _sent(secret)
    # The same link however often the page is read again.
    kept = drafts.secret_of(letters.PURPOSE, draft.submission_key)
    context = {
        "application": application,
        "what": letters.what(application),
        "when": times.span(application.first_day, application.last_day),
        "answer_by": times.date_words(application.decide_by),
        "status_url": letters.status_url(application, kept),
        "calendar_url": reverse("shops:apply_calendar", args=[secret]),
    }
    response = render(request, "shops/apply_thanks.html", context)
    response.headers["Cache-Control"] = "no-store"
    return response


def calendar(request, secret):
    """The day of the answer, to keep in a calendar."""
    application = _sent(secret)[1]
    title = _("Antwort auf Ihre Anfrage {number}").format(number=application.number)
    text = letters.answer_calendar(application, title)
    return answer(request, text, ics.CONTENT_TYPE, "antwort.ics")
