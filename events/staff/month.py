"""All dates of a month as a table, for those who plan: also what is off, with who comes."""

from datetime import timedelta

from django.urls import reverse
from django.utils import formats, timezone
from django.utils.translation import gettext_lazy as _
from django.views.generic import TemplateView
from wagtail.admin.views.generic import WagtailAdminTemplateMixin
from wagtail.admin.views.generic.permissions import PermissionCheckedMixin
from wagtail.admin.widgets.button import HeaderButton

from portal import times

from .. import months
from ..models import EventDate
from .places import places

MONTH = "wagtailsnippets_events_eventdate:month"


def _item(row):
    return {
        "title": row.event.title,
        "url": reverse("wagtailsnippets_events_eventdate:inspect", args=[row.pk]),
        "time": times.hours(row.starts, row.ends),
        "places": "" if row.event.sign_up == "none" else places(row),
        "waiting": row.waiting,
        "cancelled": row.cancelled,
    }


def _weeks(first):
    """The weeks as lists of (day, whether it is in this month, its dates)."""
    weeks = months.grid(first)
    rows = EventDate.objects.with_event().with_waiting().order_by("starts", "pk")
    by_day = months.by_day(rows.between(weeks[0][0], weeks[-1][-1]), weeks[-1][-1])
    return [
        [
            (day, day.month == first.month, [_item(row) for row in by_day.get(day, [])])
            for day in week
        ]
        for week in weeks
    ]


def _other(first, days):
    other = (first + timedelta(days=days)).replace(day=1)
    url = f"{reverse(MONTH)}?monat={other:%Y-%m}"
    return url, formats.date_format(other, "F Y")


class MonthView(PermissionCheckedMixin, WagtailAdminTemplateMixin, TemplateView):
    model = EventDate
    permission_required = "view"
    template_name = "events/staff/month.html"
    header_icon = "calendar-alt"
    page_title = _("Kalender")
    index_url_name = ""

    @property
    def first(self):
        return months.first_day(self.request.GET.get("monat", ""))

    def get_page_subtitle(self):
        return formats.date_format(self.first, "F Y")

    def get_breadcrumbs_items(self):
        return [
            *self.breadcrumbs_items,
            {"url": reverse(self.index_url_name), "label": _("Termine")},
            {"url": "", "label": self.page_title, "sublabel": self.get_page_subtitle()},
        ]

    @property
    def header_buttons(self):
        steps = [("arrow-left", *_other(self.first, -1)), ("arrow-right", *_other(self.first, 31))]
        return [
            HeaderButton(label, url=url, icon_name=icon, priority=rank)
            for rank, (icon, url, label) in enumerate(steps)
        ]

    def get_context_data(self, **kwargs):
        weeks = _weeks(self.first)
        weekdays = [formats.date_format(day, "l") for day, *_rest in weeks[0]]
        found = {"weeks": weeks, "weekdays": weekdays, "today": timezone.localdate()}
        return super().get_context_data(**kwargs) | found
