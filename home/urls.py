from django.http import Http404
from django.urls import path

from .views import inquiries


def _soon(request, **kwargs):
    raise Http404


urlpatterns = [
    path("suche/", _soon, name="search"),
    path("newsletter/", _soon, name="newsletter"),
    path("newsletter/bestaetigen/<str:secret>/", _soon, name="newsletter_confirm"),
    path("newsletter/abmelden/<str:secret>/", _soon, name="newsletter_leave"),
    path("meine-eintraege/", _soon, name="entries"),
    path("kontakt/", inquiries.contact, name="contact"),
    path("kontakt/danke/<str:secret>/", inquiries.thanks, name="contact_thanks"),
    path("barrierefreiheit/melden/", inquiries.report_barrier, name="report_barrier"),
    path(
        "barrierefreiheit/melden/danke/<str:secret>/",
        inquiries.thanks,
        name="report_barrier_thanks",
    ),
    path(
        "uebersetzung-wuenschen/", inquiries.wish_translation, name="wish_translation"
    ),
]
