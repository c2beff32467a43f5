from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


def plan_published(sender, instance, **kwargs):
    """A published German action gets its dates; translations exchange words only."""
    from . import services

    if instance.locale.language_code == "de":
        services.plan_dates(instance)


class EventsConfig(AppConfig):
    name = "events"
    verbose_name = _("Aktionen")
    staff_permissions = {
        "Redaktion": (
            "events.view_eventdate",
            "events.view_registration",
            "events.add_registration",
            "events.change_registration",
            "events.view_partnerfeed",
            "events.add_partnerfeed",
            "events.change_partnerfeed",
        ),
    }

    def ready(self):
        from wagtail.signals import page_published

        from portal.policies import limit

        limit(self.get_model("Registration"), "view", "add", "change")
        limit(self.get_model("EventDate"), "view")
        # Pages would lose their source; a calendar that is no longer wanted is switched off.
        limit(self.get_model("PartnerFeed"), "view", "add", "change")
        page_published.connect(
            plan_published,
            sender=self.get_model("EventPage"),
            dispatch_uid="events.plan_published",
        )
