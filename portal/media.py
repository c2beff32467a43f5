"""Pictures over the application, for installations without a proxy that serves them."""

import posixpath

from django.conf import settings
from django.http import Http404
from django.views.static import serve

# Documents go through Wagtail, which knows who may read them; unfinished uploads nobody sees.
OPEN = ("images/", "original_images/")


def media(request, path):
    """A picture; its name is random and never used twice, so it may be kept for a year."""
    path = posixpath.normpath(path)
    if not path.startswith(OPEN):
        raise Http404
    response = serve(request, path, document_root=settings.MEDIA_ROOT)
    response.headers["Cache-Control"] = "public, max-age=31536000, immutable"
    response.headers["X-Content-Type-Options"] = "nosniff"
    return response
