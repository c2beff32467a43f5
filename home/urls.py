from django.urls import path

from .views import entries, inquiries, newsletter
from .views.campaigns import feed
from .views.manifest import manifest
from .views.patterns import patterns
from .views.search import search
from .views.status import status
from .views.taking_part import taking_part
from .views.topics import topic

urlpatterns = [
    path("suche/", search, name="search"),
    path("kampagnen/feed.<str:kind>", feed, name="campaign_feed"),
    path("thema/<slug:slug>/", topic, name="topic"),
    path("mitmachen/", taking_part, name="taking_part"),
    path("manifest.webmanifest", manifest, name="manifest"),
    path("muster/", patterns, name="patterns"),
    path("newsletter/", newsletter.order, name="newsletter"),
    path("newsletter/danke/<str:secret>/", newsletter.thanks, name="newsletter_thanks"),
    path(
        "newsletter/bestaetigen/<str:secret>/",
        newsletter.confirm,
        name="newsletter_confirm",
    ),
    path("newsletter/abmelden/<str:secret>/", newsletter.leave, name="newsletter_leave"),
    path("meine-eintraege/", entries.entries, name="entries"),
    path("meine-eintraege/oeffnen/<str:secret>/", entries.open_link, name="entries_open"),
    path("meine-eintraege/code/<str:secret>/", entries.code, name="entries_code"),
    path("meine-eintraege/aendern/", entries.act, name="entries_act"),
    path("meine-eintraege/daten.json", entries.export, name="entries_export"),
    path("meine-eintraege/loeschen/", entries.erase, name="entries_erase"),
    path("meine-eintraege/abmelden/", entries.sign_off, name="entries_sign_off"),
    path("vorgang/<str:secret>/", status, name="status"),
    path("kontakt/", inquiries.contact, name="contact"),
    path("kontakt/danke/<str:secret>/", inquiries.thanks, name="contact_thanks"),
    path("barrierefreiheit/melden/", inquiries.report_barrier, name="report_barrier"),
    path(
        "barrierefreiheit/melden/danke/<str:secret>/",
        inquiries.thanks,
        name="report_barrier_thanks",
    ),
    path("uebersetzung-wuenschen/", inquiries.wish_translation, name="wish_translation"),
]
