from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ShopsConfig(AppConfig):
    name = "shops"
    verbose_name = _("Läden")
    staff_permissions = {
        "Redaktion": (
            "shops.view_producer",
            "shops.view_place",
            "shops.view_claim",
            "shops.view_openingexception",
            "shops.add_openingexception",
            "shops.change_openingexception",
            "shops.delete_openingexception",
        ),
        "Ladenbüro": (
            "shops.view_producer",
            "shops.add_producer",
            "shops.change_producer",
            "shops.view_place",
            "shops.add_place",
            "shops.change_place",
            "shops.view_claim",
            "shops.add_claim",
            "shops.change_claim",
            "shops.view_application",
            "shops.add_application",
            "shops.change_application",
            "shops.view_openingexception",
            "shops.add_openingexception",
            "shops.change_openingexception",
            "shops.delete_openingexception",
        ),
    }

    def ready(self):
        from portal.policies import limit

        limit(self.get_model("Application"), "view", "add", "change")
        limit(self.get_model("Claim"), "view", "add", "change")
