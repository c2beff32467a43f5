from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column

from portal.staff import StaffViewSet

from ..models import StatusUpdate


class StatusUpdateViewSet(StaffViewSet):
    """Every step of every idea, to read: nothing here is ever changed."""

    model = StatusUpdate
    icon = "history"
    add_to_reference_index = False
    list_display = (
        "created_at",
        Column("idea", label=_("Idee"), sort_key="idea__title"),
        "status",
        "office",
        "by",
    )
    list_filter = ("status",)
    search_fields = ("text", "idea__title")
    search_backend_name = None
    ordering = ("-created_at", "-pk")
    inspect_view_fields = ("idea", "status", "text", "office", "next_step", "by", "created_at")

    def get_queryset(self, request):
        return StatusUpdate.objects.select_related("idea", "by")
