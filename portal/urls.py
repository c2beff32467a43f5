"""Where everything is: staff, machines, then the public site in every language."""

from django.conf.urls.i18n import i18n_patterns
from django.urls import include, path
from wagtail import urls as wagtail_urls
from wagtail.admin import urls as admin_urls
from wagtail.documents import urls as document_urls

from . import views

urlpatterns = [
    path("healthz", views.healthz),
    path("readyz", views.readyz),
    path("cms/", include(admin_urls)),
    path("dokumente/", include(document_urls)),
]
urlpatterns += i18n_patterns(
    path("aktionen/", include("events.urls")),
    path("", include("home.urls")),
    path("", include(wagtail_urls)),
    prefix_default_language=False,
)
