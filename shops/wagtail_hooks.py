from django.utils.translation import gettext_lazy as _
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet

from .models import Producer


@register_snippet
class ProducerViewSet(SnippetViewSet):
    """Contacts of producers, collected by staff before the shops open here."""

    model = Producer
    icon = "user"
    menu_label = _("Produzenten")
    add_to_admin_menu = False
    list_display = ["name", "goods", "quarter"]
    list_filter = ["quarter", "source"]
    search_fields = ["name", "goods", "contact"]
