"""The Content-Security-Policy of every response: strict for the public, wider for the admin."""

from csp.middleware import CSPMiddleware
from django.conf import settings


class PolicyMiddleware(CSPMiddleware):
    """Public pages run no inline code at all; Wagtail's admin needs some."""

    def process_response(self, request, response):
        if request.path.startswith(settings.ADMIN_PREFIXES):
            response._csp_replace = settings.ADMIN_CONTENT_SECURITY_POLICY
        response = super().process_response(request, response)
        response.headers.setdefault(
            "Permissions-Policy", "camera=(), geolocation=(), microphone=()"
        )
        response.headers.setdefault("Cross-Origin-Resource-Policy", "same-origin")
        return response
