from django.conf import settings
from django.core.exceptions import ValidationError
from django.urls import path
from django.utils.functional import cached_property
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from django_filters import ChoiceFilter, ModelChoiceFilter
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.forms import WagtailAdminModelForm
from wagtail.admin.panels import FieldPanel, FieldRowPanel, ObjectList
from wagtail.admin.ui.tables import Column
from wagtail.admin.widgets.button import HeaderButton
from wagtail.snippets.views.snippets import EditView

from portal.models.person import Source
from portal.staff import StaffIndexView, StaffInspectView, StaffViewSet

from .. import letters
from ..models import Application, ShopPage
from ..services.applications import rivals_of
from . import deciding, entering
from .decision_forms import free_words


class ApplicationFilters(WagtailFilterSet):
    status = ChoiceFilter(
        label=_("Stand"),
        choices=[*Application.Status.choices, ("all", _("alle"))],
        empty_label=_("offene"),
        method="keep",
    )
    shop = ModelChoiceFilter(label=_("Laden"), queryset=ShopPage.objects.german())
    language = ChoiceFilter(label=_("Sprache"), choices=settings.LANGUAGES)
    source = ChoiceFilter(label=_("Weg"), choices=Source.choices)

    class Meta:
        model = Application
        fields = ()

    def keep(self, rows, name, value):
        return rows if value == "all" else rows.filter(status=value)


class ApplicationIndexView(StaffIndexView):
    add_item_label = _("Anfrage eintragen")

    def get_base_queryset(self):
        """Open ones first of all; whoever filters by state or searches sees the others too."""
        rows = Application.objects.select_related("shop", "place__shop")
        chosen = self.request.GET.get("status") or self.request.GET.get("q")
        return rows if chosen else rows.open()

    def get_list_more_buttons(self, instance):
        buttons = super().get_list_more_buttons(instance)
        if self.user_has_permission("change"):
            buttons = [*deciding.buttons(instance), *buttons]
        return buttons


class CorrectionForm(WagtailAdminModelForm):
    """Words and addresses may be corrected; state, place and days are the services' own."""

    def clean(self):
        cleaned = super().clean()
        cleaned["email"] = (cleaned.get("email") or "").strip().lower()
        row = self.instance
        if row.erased_at:
            raise ValidationError(gettext("Diese Angaben sind gelöscht und bleiben es."))
        if row.source == Source.WEB and not cleaned["email"] and not cleaned.get("phone"):
            self.add_error("email", gettext("Ohne Mail und Telefon ist keine Antwort möglich."))
        return cleaned


class ApplicationEditView(EditView):
    @cached_property
    def header_buttons(self):
        return deciding.buttons(self.object, HeaderButton)


class ApplicationView(StaffInspectView):
    """One application with its steps, those who want the same days, and what is free."""

    template_name = "shops/staff/application.html"

    @cached_property
    def header_buttons(self):
        may = self.user_has_permission("change")
        return deciding.buttons(self.object, HeaderButton) if may else []

    def get_context_data(self, **kwargs):
        row = self.object
        place = row.place or row.shop.places.first()
        rivals = rivals_of(row, place, row.first_day, row.last_day) if place else []
        return super().get_context_data(
            what=letters.what(row),
            updates=row.updates.select_related("by"),
            rivals=rivals,
            free=free_words(row),
            **kwargs,
        )


READ_ONLY = [
    ("number", "status"),
    ("shop", "place"),
    ("first_day", "last_day"),
]


class ApplicationViewSet(StaffViewSet):
    model = Application
    icon = "form"
    add_to_reference_index = False
    index_view_class = ApplicationIndexView
    add_view_class = entering.EnterView
    edit_view_class = ApplicationEditView
    inspect_view_class = ApplicationView
    inspect_template_name = "shops/staff/application.html"
    list_display = (
        "number",
        "offer",
        Column("what", label=_("Platz"), accessor=letters.what, sort_key="shop__title"),
        Column("first_day", label=_("Ab"), sort_key="first_day"),
        "status",
        "decide_by",
        "source",
    )
    filterset_class = ApplicationFilters
    search_fields = ("number", "name", "offer")
    search_backend_name = None
    ordering = ("decide_by", "pk")
    # No name, no address, no story: a file leaves the house easily.
    list_export = (
        "number",
        "offer",
        "shop.title",
        "place.label",
        "first_day",
        "last_day",
        "get_status_display",
        "get_sells_as_display",
        "get_source_display",
        "get_language_display",
        "created_at",
        "decide_by",
    )
    export_headings = {
        "shop.title": _("Laden"),
        "place.label": _("Platz"),
        "get_status_display": _("Stand"),
        "get_sells_as_display": _("Verkauft als"),
        "get_source_display": _("Weg"),
        "get_language_display": _("Sprache"),
    }
    export_filename = "anfragen"
    inspect_view_fields = (
        "number",
        "status",
        "offer",
        "story",
        "shop",
        "place",
        "first_day",
        "last_day",
        "flexible",
        "needs",
        "needs_text",
        "sells_as",
        "name",
        "phone",
        "email",
        "language",
        "source",
        "quarter",
        "created_at",
        "decide_by",
    )
    edit_handler = ObjectList(
        [
            *(
                FieldRowPanel([FieldPanel(name, read_only=True) for name in names])
                for names in READ_ONLY
            ),
            FieldPanel("offer"),
            FieldPanel("story"),
            FieldPanel("needs"),
            FieldPanel("needs_text"),
            FieldRowPanel([FieldPanel("name"), FieldPanel("sells_as")]),
            FieldRowPanel([FieldPanel("phone"), FieldPanel("email")]),
            FieldRowPanel([FieldPanel("language"), FieldPanel("quarter")]),
        ],
        base_form_class=CorrectionForm,
    )

    def get_queryset(self, request):
        return Application.objects.select_related("shop__locale", "place__shop", "quarter")

    def get_add_view_kwargs(self, **kwargs):
        bound = entering.panel.bind_to_model(Application)
        return super().get_add_view_kwargs(
            **{"panel": bound, "form_class": bound.get_form_class()} | kwargs
        )

    @property
    def decide_view(self):
        return self.construct_view(deciding.DecideView)

    def get_urlpatterns(self):
        return [
            *super().get_urlpatterns(),
            path("entscheiden/<int:pk>/<slug:decision>/", self.decide_view, name="decide"),
        ]
