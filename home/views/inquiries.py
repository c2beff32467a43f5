"""The forms that reach staff: a question, a barrier, the wish for a translation."""

from datetime import timedelta
from hashlib import sha256

from django.conf import settings
from django.shortcuts import redirect, render
from django.utils.translation import get_language
from django.views.decorators.http import require_POST

from home.forms import BarrierForm, ContactForm
from home.models import ContentPage
from home.services import inquiries
from portal import spam
from portal.forms import public_form


def text_page(slug):
    """The page that staff wrote around a form: in the reader's language, else German."""
    pages = ContentPage.objects.live().public().filter(slug=slug, depth=3)
    found = {page.language: page for page in pages.select_related("locale")}
    return found.get(get_language()) or found.get("de")


def _busy(request) -> bool:
    return spam.too_many(request, "inquiry", limit=10, within=timedelta(hours=1))


def _submit(request, kind, form):
    return inquiries.submit(
        kind,
        key=form.submission_key,
        suspicion=form.suspicion + _busy(request),
        **form.answers,
    )


@public_form
def contact(request):
    """A question to the people behind the portal."""
    form = ContactForm(request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        return redirect("contact_thanks", _submit(request, "contact", form))
    page = text_page("kontakt")
    return render(request, "home/contact.html", {"form": form, "page": page})


@public_form
def report_barrier(request):
    """What somebody could not use; the page is known already."""
    seen = request.GET.get("seite", "").replace("\x00", "")[:500]
    initial = {"page": seen if seen.startswith("/") else ""}
    data = request.POST if request.method == "POST" else None
    form = BarrierForm(data, initial=initial)
    if request.method == "POST" and form.is_valid():
        return redirect("report_barrier_thanks", _submit(request, "barrier", form))
    return render(request, "home/report_barrier.html", {"form": form})


@public_form
@require_POST
def wish_translation(request):
    """One wish per network, page, language and day."""
    path = request.POST.get("seite", "").replace("\x00", "")[:500]
    language = request.POST.get("sprache", "")
    if language not in dict(settings.LANGUAGES):
        language = get_language()
    wish = f"{spam.network(request)}:{path}:{language}"
    key = sha256(wish.encode()).hexdigest()
    secret = inquiries.submit(
        "translation", key=key, suspicion=int(_busy(request)), page=path, language=language
    )
    return redirect("contact_thanks", secret)


def thanks(request, secret):
    """What came in, to read again and to keep."""
    inquiry = inquiries.of_thanks(secret)
    return render(request, "home/inquiry_thanks.html", {"inquiry": inquiry})
