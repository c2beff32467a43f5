from django.urls import path

from . import feeds, views

app_name = "events"

urlpatterns = [
    path("kalender.ics", feeds.calendar, name="calendar"),
    path("feed.<str:kind>", feeds.feed, name="feed"),
    path("anmeldung/<str:secret>/", views.registration, name="registration"),
    path("<slug:slug>/kalender.ics", feeds.series, name="series"),
    path("anmeldung/<str:secret>/hilfe/", views.change_help, name="change_help"),
    path("<slug:slug>/anmelden/", views.sign_up, name="sign_up"),
    path("<slug:slug>/anmelden/pruefen/<str:secret>/", views.check, name="check"),
    path("<slug:slug>/anmelden/danke/<str:secret>/", views.thanks, name="thanks"),
    path("aushang/<slug:slug>/<str:month>.pdf", views.month_sheet, name="month_sheet"),
    path("<slug:slug>/aushang-<str:size>.pdf", views.poster, name="poster"),
    path("<slug:slug>/termin-<int:pk>.ics", feeds.date, name="date"),
]
