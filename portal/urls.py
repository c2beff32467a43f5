"""Where everything is: staff, machines, then the public site in every language."""

from django.conf import settings
from django.conf.urls.i18n import i18n_patterns
from django.urls import include, path, re_path
from django.views.generic import RedirectView
from wagtail import urls as wagtail_urls
from wagtail.admin import urls as admin_urls
from wagtail.documents import urls as document_urls

from . import media, short_links, views

urlpatterns = [
    path("healthz", views.healthz),
    path("readyz", views.readyz),
    path("konto/", include("portal.account_urls")),
    # There is one place to sign in; Wagtail's own is closed.
    path(
        "cms/login/",
        RedirectView.as_view(pattern_name="account_login", query_string=True),
    ),
    re_path(
        r"^cms/password_reset/",
        RedirectView.as_view(url="/konto/passwort/vergessen/"),
    ),
    path("cms/", include(admin_urls)),
    path("dokumente/", include(document_urls)),
    # Printed on paper; the language is that of the paper.
    re_path(r"^q/(?P<code>[0-9A-Za-z]{4,8})/$", short_links.follow, name="short_link"),
    path("", include("home.machine_urls")),
]
if settings.SERVE_MEDIA:
    urlpatterns.append(re_path(r"^medien/(?P<path>.+)$", media.media))
urlpatterns += i18n_patterns(
    path("aktionen/", include("events.urls")),
    path("", include("shops.urls")),
    path("ideen/", include("ideas.urls")),
    path("", include("home.urls")),
    path("", include(wagtail_urls)),
    prefix_default_language=False,
)

handler500 = "portal.views.server_error"
