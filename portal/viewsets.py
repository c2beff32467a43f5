"""The shared rows in the admin, one class of facts each."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel, ObjectList

from .models import (
    Inquiry,
    JobRun,
    OutgoingMail,
    Quarter,
    Subscription,
    Topic,
    Venue,
)
from .staff import StaffViewSet

NAMES = MultiFieldPanel(
    [
        "name",
        FieldRowPanel(["name_en", "name_tr"]),
        FieldRowPanel(["name_ar", "name_uk"]),
    ],
    heading=_("Name"),
)


class InquiryViewSet(StaffViewSet):
    model = Inquiry
    icon = "mail"
    add_to_reference_index = False
    list_display = ("number", "kind", "status", "name", "created_at", "suspicion")
    list_filter = ("kind", "status", "language", "quarter")
    search_fields = ("number", "name", "text")
    search_backend_name = None
    edit_handler = ObjectList(
        [
            MultiFieldPanel(
                [
                    FieldPanel(name, read_only=True)
                    for name in ("number", "kind", "name", "email", "phone", "page")
                ],
                heading=_("Von wem"),
            ),
            FieldPanel("text", read_only=True),
            FieldPanel("status"),
            FieldPanel("answer_note"),
        ]
    )


class SubscriptionViewSet(StaffViewSet):
    model = Subscription
    icon = "rotate"
    add_to_reference_index = False
    list_display = ("email", "what", "rhythm", "language", "confirmed_at")
    list_filter = ("what", "rhythm", "language")
    search_fields = ("email",)
    search_backend_name = None


class OutgoingMailViewSet(StaffViewSet):
    """Whether mails arrive. Their text stays closed: it holds links that are secrets."""

    model = OutgoingMail
    icon = "mail"
    add_to_reference_index = False
    list_display = ("subject", "to", "status", "created_at", "sent_at", "tries")
    list_filter = ("status", "language")
    search_fields = ("to", "subject")
    search_backend_name = None
    inspect_view_fields = (
        "subject",
        "to",
        "kind",
        "language",
        "status",
        "created_at",
        "due_at",
        "sent_at",
        "tries",
        "last_error",
    )


class JobRunViewSet(StaffViewSet):
    model = JobRun
    icon = "cogs"
    add_to_reference_index = False
    list_display = (
        "name",
        "last_run_at",
        "next_run_at",
        "last_result",
        "failures",
    )


class QuarterViewSet(StaffViewSet):
    model = Quarter
    icon = "site"
    list_display = ("name", "slug", "sort_order")
    edit_handler = ObjectList([NAMES, "slug", "aliases", "motif", "sort_order", "area"])


class TopicViewSet(StaffViewSet):
    model = Topic
    icon = "tag"
    list_display = ("name", "slug")
    edit_handler = ObjectList([NAMES, "slug", "icon"])


class VenueViewSet(StaffViewSet):
    model = Venue
    icon = "home"
    list_display = ("name", "street", "quarter")
    list_filter = ("quarter",)
