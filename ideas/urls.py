from django.urls import path

from . import feeds, views

app_name = "ideas"

urlpatterns = [
    path("feed.<str:kind>", feeds.feed, name="feed"),
    path("neu/", views.submit, name="submit"),
    path("neu/pruefen/<str:secret>/", views.check, name="check"),
    path("neu/danke/<str:secret>/", views.thanks, name="thanks"),
    path("<int:pk>/", views.by_number, name="number"),
    path("<int:pk>/unterstuetzen/", views.support, name="support"),
    path("<int:pk>-<slug:slug>/", views.detail, name="detail"),
]
