from django.http import Http404
from django.urls import path


def _soon(request, **kwargs):
    raise Http404


urlpatterns = [
    path("suche/", _soon, name="search"),
    path("newsletter/", _soon, name="newsletter"),
    path("meine-eintraege/", _soon, name="entries"),
    path("barrierefreiheit/melden/", _soon, name="report_barrier"),
    path("uebersetzung-wuenschen/", _soon, name="wish_translation"),
]
