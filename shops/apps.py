from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ShopsConfig(AppConfig):
    name = "shops"
    verbose_name = _("Läden")
    # What the group Redaktion may do here.
    staff_permissions = (
        "shops.view_producer",
        "shops.add_producer",
        "shops.change_producer",
    )
