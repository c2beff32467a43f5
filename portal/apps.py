from django.apps import AppConfig
from django.db.models.signals import post_migrate


class PortalConfig(AppConfig):
    name = "portal"
    verbose_name = "Portal"
    staff_permissions = {
        "Redaktion": (
            "wagtailadmin.access_admin",
            "wagtail_localize.submit_translation",
            "portal.view_inquiry",
            "portal.change_inquiry",
            "portal.view_subscription",
            "portal.delete_subscription",
            "portal.view_outgoingmail",
            "portal.view_quarter",
            "portal.change_quarter",
            "portal.view_topic",
            "portal.add_topic",
            "portal.change_topic",
            "portal.view_venue",
            "portal.add_venue",
            "portal.change_venue",
        ),
        "Moderation": ("wagtailadmin.access_admin",),
        "Ladenbüro": (
            "wagtailadmin.access_admin",
            "portal.view_venue",
            "portal.add_venue",
            "portal.change_venue",
        ),
    }

    def ready(self):
        from wagtail.signals import page_published, page_unpublished

        from . import checks, collation, groups, kept  # noqa: F401
        from .policies import limit

        limit(self.get_model("Inquiry"), "view", "change", "delete")
        limit(self.get_model("Subscription"), "view", "delete")
        limit(self.get_model("OutgoingMail"), "view")
        limit(self.get_model("JobRun"), "view")
        post_migrate.connect(groups.equip, dispatch_uid="portal.groups")
        for signal in (page_published, page_unpublished):
            signal.connect(kept.forget, dispatch_uid="portal.kept")
