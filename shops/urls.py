from django.urls import path

from . import feeds, views

app_name = "shops"

APPLY = "mitmachen/ladenplatz/"

urlpatterns = [
    path("laeden/feed.<str:kind>", feeds.shops, name="feed"),
    path("laeden/<slug:slug>/oeffnung.ics", feeds.opening, name="opening"),
    path("handgemacht/feed.<str:kind>", feeds.producers, name="producer_feed"),
    path(APPLY, views.apply, name="apply"),
    path(f"{APPLY}<str:secret>/pruefen/", views.check, name="apply_check"),
    path(f"{APPLY}<str:secret>/danke/", views.thanks, name="apply_thanks"),
    path(f"{APPLY}<str:secret>/antwort.ics", views.calendar, name="apply_calendar"),
    path(f"{APPLY}<str:secret>/<slug:schritt>/", views.step, name="apply_step"),
]
