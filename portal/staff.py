"""What the lists of all areas share in the admin."""

from datetime import datetime

from django.template.defaultfilters import yesno
from django.utils import timezone
from wagtail.admin.ui.tables import BulkActionsCheckboxColumn
from wagtail.snippets.views.snippets import IndexView, InspectView, SnippetViewSet

from portal.fields import TicksField

# With the wide ones, which some spreadsheets read like the others.
FORMULA = tuple("=+-@\t\r\n=+-@")


def formula_safe(value: str) -> str:
    """Text that no spreadsheet runs as a formula, or refuses for a control character."""
    value = "".join(sign for sign in value if sign >= " " or sign in "\t\r\n")
    return f"'{value}" if value.startswith(FORMULA) else value


def local_text(moment: datetime) -> str:
    return f"{timezone.localtime(moment):%d.%m.%Y %H:%M}"


def local_cell(moment: datetime) -> datetime:
    """A spreadsheet knows no time zones: the local time is the one that staff expect."""
    return timezone.make_naive(moment)


class StaffIndexView(IndexView):
    custom_value_preprocess = IndexView.custom_value_preprocess | {
        str: {"csv": formula_safe, "xlsx": formula_safe},
        datetime: {"csv": local_text, "xlsx": local_cell},
    }

    def filter_queryset(self, queryset):
        """A table never holds more than was asked for: what no filter understands is nothing."""
        if self.is_export and self.filters and not self.filters.is_valid():
            return queryset.none()
        return super().filter_queryset(queryset)

    @property
    def columns(self):
        """Without boxes to tick where nothing could be done with the ticked rows."""
        columns = super().columns
        if self.user_has_permission("delete"):
            return columns
        return [column for column in columns if not isinstance(column, BulkActionsCheckboxColumn)]


class StaffInspectView(InspectView):
    """Every value in words: yes or no, what was ticked, local time, a dash where nothing stands."""

    def get_field_display_value(self, field_name, field):
        value = super().get_field_display_value(field_name, field)
        if isinstance(field, TicksField):
            value = ", ".join(str(label) for key, label in field.offered if key in value)
        if isinstance(value, bool):
            return yesno(value)
        if isinstance(value, datetime):
            return local_text(value)
        return "–" if value in ("", None) else value


class StaffViewSet(SnippetViewSet):
    """A list in the admin: nothing is copied, and rows can be read without changing them."""

    index_view_class = StaffIndexView
    inspect_view_class = StaffInspectView
    copy_view_enabled = False
    inspect_view_enabled = True
    list_per_page = 50
