from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class IdeasConfig(AppConfig):
    name = "ideas"
    verbose_name = _("Ideen")
    staff_permissions = {
        "Redaktion": ("ideas.view_idea",),
        "Moderation": (
            "ideas.view_idea",
            "ideas.add_idea",
            "ideas.change_idea",
            "ideas.view_statusupdate",
        ),
    }

    def ready(self):
        from portal.policies import limit

        limit(self.get_model("Idea"), "view", "add", "change")
        limit(self.get_model("StatusUpdate"), "view")
