"""What a phone needs to keep the portal on its first screen."""

from django.http import JsonResponse
from django.templatetags.static import static
from django.utils.translation import get_language, get_language_bidi
from django.utils.translation import gettext as _

from portal.links import in_language
from portal.models import SiteSettings

# The ground and the band of tokens.css.
GROUND, COPPER = "#FBF7F0", "#8A3A14"
ICONS = [(192, "any"), (512, "any"), (512, "maskable")]


def manifest(request):
    """The web app manifest (W3C) in the language of its address."""
    name = SiteSettings.load(request_or_site=request).site_name
    found = {
        "id": "/",
        "name": _("%(site)s: Was läuft in Ihrem Viertel?") % {"site": name},
        "short_name": name,
        "lang": get_language(),
        "dir": "rtl" if get_language_bidi() else "ltr",
        "start_url": in_language("/", get_language()),
        "scope": "/",
        "display": "minimal-ui",
        "background_color": GROUND,
        "theme_color": COPPER,
        "icons": [_icon(size, purpose) for size, purpose in ICONS],
    }
    return JsonResponse(
        found,
        content_type="application/manifest+json",
        json_dumps_params={"ensure_ascii": False},
    )


def _icon(size, purpose):
    name = f"maskable-{size}" if purpose == "maskable" else f"icon-{size}"
    return {
        "src": static(f"portal/icons/{name}.png"),
        "sizes": f"{size}x{size}",
        "type": "image/png",
        "purpose": purpose,
    }
