"""The newsletter: ordered here, begun and ended by the buttons behind the links in mails."""

from datetime import timedelta

from django.shortcuts import redirect, render
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from home.forms import NewsletterForm
from portal import drafts, spam, subscriptions, tokens
from portal.forms import public_form


def consent() -> str:
    return _(
        "Ich möchte den Newsletter bekommen. Ich kann ihn jederzeit mit einem Klick abbestellen."
    )


def too_busy(request, form, what) -> bool:
    """Say so when one network asks for mails again and again; what was typed stays."""
    busy = spam.too_many(request, what, limit=20, within=timedelta(minutes=10))
    if busy:
        form.add_error(None, _("Zu viele Versuche. In 10 Minuten geht es weiter."))
    return busy


@public_form
def order(request):
    data = request.POST if request.method == "POST" else None
    form = NewsletterForm(data, initial={"language": get_language()})
    if data is not None and form.is_valid() and not too_busy(request, form, "order"):
        secret = subscriptions.order(
            key=form.submission_key,
            suspicion=form.suspicion,
            consent_text=consent(),
            **form.answers,
        )
        return redirect("newsletter_thanks", secret)
    return render(request, "home/newsletter.html", {"form": form, "consent": consent()})


def thanks(request, secret):
    """Look into your mails; or, after the button there, what was ordered."""
    draft = drafts.find(secret, subscriptions.KIND)
    context = {
        "subscription": subscriptions.begun(draft),
        "masked": subscriptions.masked(draft.data.get("email", "")),
    }
    return render(request, "home/newsletter_thanks.html", context)


@public_form
def confirm(request, secret):
    """Looking begins nothing; the button does."""
    try:
        draft = subscriptions.asked(secret)
        if request.method == "POST":
            subscriptions.confirm(secret)
            return redirect("newsletter_confirm", secret)
    except tokens.Invalid:
        return _expired(request)
    row = subscriptions.begun(draft)
    if draft.result and row is None:
        return _expired(request)
    return _private(render(request, "home/newsletter_confirm.html", {"row": row}))


@public_form
def leave(request, secret):
    """The button ends it; so does a mail program that knows "List-Unsubscribe-Post"."""
    try:
        if request.method == "POST":
            subscriptions.leave(secret)
            # A mail program follows no redirect (RFC 8058, 3.1); it gets the page at once.
            if "List-Unsubscribe" not in request.POST:
                return redirect("newsletter_leave", secret)
        row = subscriptions.left_by(secret)
    except tokens.Invalid:
        return _expired(request)
    return _private(render(request, "home/newsletter_leave.html", {"row": row}))


def _expired(request):
    return render(request, "home/link_expired.html", status=404)


def _private(response):
    response.headers["Referrer-Policy"] = "no-referrer"
    return response
