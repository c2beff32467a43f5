from django.urls import path
from django.views.generic import RedirectView

from . import feeds

app_name = "shops"

urlpatterns = [
    path("mitmachen/ladenplatz/", RedirectView.as_view(url="/kontakt/"), name="apply"),
    path("laeden/feed.<str:kind>", feeds.shops, name="feed"),
    path("laeden/<slug:slug>/oeffnung.ics", feeds.opening, name="opening"),
    path("handgemacht/feed.<str:kind>", feeds.producers, name="producer_feed"),
]
