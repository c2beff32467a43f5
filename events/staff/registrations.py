from django.conf import settings
from django.core.exceptions import ValidationError
from django.urls import path
from django.utils.functional import cached_property
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from django_filters import ChoiceFilter, ModelChoiceFilter, MultipleChoiceFilter
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.forms import WagtailAdminModelForm
from wagtail.admin.panels import FieldPanel, FieldRowPanel, ObjectList
from wagtail.admin.ui.tables import Column
from wagtail.admin.widgets.button import HeaderButton
from wagtail.snippets.views.snippets import EditView

from portal.models.person import Source
from portal.staff import StaffIndexView, StaffInspectView, StaffViewSet

from ..models import EventDate, Registration
from . import deciding, entering, helping, slip


class RegistrationFilters(WagtailFilterSet):
    status = MultipleChoiceFilter(label=_("Stand"), choices=Registration.Status.choices)
    date = ModelChoiceFilter(
        label=_("Termin"),
        queryset=EventDate.objects.filter(registrations__isnull=False)
        .select_related("event")
        .distinct(),
    )
    language = ChoiceFilter(label=_("Sprache"), choices=settings.LANGUAGES)
    source = ChoiceFilter(label=_("Weg"), choices=Source.choices)

    class Meta:
        model = Registration
        fields = ()


class RegistrationIndexView(StaffIndexView):
    add_item_label = _("Anmeldung eintragen")

    def get_list_more_buttons(self, instance):
        buttons = super().get_list_more_buttons(instance)
        if self.user_has_permission("change"):
            buttons = [*deciding.buttons(instance), *slip.button(instance), *buttons]
        return buttons


class CorrectionForm(WagtailAdminModelForm):
    """Words and addresses may be corrected; state and places are the services' own."""

    def clean(self):
        cleaned = super().clean()
        email = (cleaned.get("email") or "").strip().lower()
        cleaned["email"] = email
        row = self.instance
        if row.erased_at:
            raise ValidationError(gettext("Diese Angaben sind gelöscht und bleiben es."))
        if row.source == Source.WEB and not email and not cleaned.get("phone"):
            self.add_error("email", gettext("Ohne Mail und Telefon ist keine Antwort möglich."))
        same = row.date.registrations.active().filter(email=email).exclude(pk=row.pk)
        if email and row.active and same.exists():
            self.add_error("email", gettext("Mit dieser Adresse ist schon jemand angemeldet."))
        return cleaned

    def save(self, commit=True):
        """Only what stands in the form: the state may have changed since it was read."""
        row = super().save(commit=False)
        row.save(update_fields=list(self.fields))
        return row


def decisions(row) -> list:
    return [*deciding.buttons(row, HeaderButton), *slip.button(row, HeaderButton)]


class RegistrationEditView(EditView):
    @cached_property
    def header_buttons(self):
        return [*helping.buttons(self.object), *decisions(self.object)]


class RegistrationView(StaffInspectView):
    @cached_property
    def header_buttons(self):
        if not self.user_has_permission("change"):
            return []
        return [*helping.buttons(self.object), *decisions(self.object)]


class RegistrationViewSet(StaffViewSet):
    model = Registration
    icon = "user"
    add_to_reference_index = False
    index_view_class = RegistrationIndexView
    add_view_class = entering.EnterView
    edit_view_class = RegistrationEditView
    inspect_view_class = RegistrationView
    list_display = (
        "number",
        "name",
        Column("date", label=_("Termin"), sort_key="date__starts"),
        "status",
        "party_size",
        "source",
    )
    filterset_class = RegistrationFilters
    search_fields = ("number", "name", "email")
    search_backend_name = None
    ordering = ("-created_at", "-pk")
    # No address, no number, no needs: a file leaves the house easily.
    list_export = (
        "number",
        "date.event.title",
        "date.starts",
        "name",
        "party_size",
        "promised",
        "get_status_display",
        "get_source_display",
        "get_language_display",
        "created_at",
    )
    export_headings = {
        "date.event.title": _("Aktion"),
        "date.starts": _("Beginn"),
        "promised": _("Hilfe"),
        "get_status_display": _("Stand"),
        "get_source_display": _("Weg"),
        "get_language_display": _("Sprache"),
    }
    export_filename = "anmeldungen"
    inspect_view_fields = (
        "number",
        "date",
        "status",
        "name",
        "party_size",
        "fewest",
        "phone",
        "email",
        "needs",
        "promised",
        "language",
        "source",
        "quarter",
        "created_at",
        "hold_until",
        "to_tell",
    )
    edit_handler = ObjectList(
        [
            FieldRowPanel(
                [
                    FieldPanel("number", read_only=True),
                    FieldPanel("status", read_only=True),
                ]
            ),
            FieldRowPanel(
                [
                    FieldPanel("date", read_only=True),
                    FieldPanel("party_size", read_only=True),
                ]
            ),
            FieldPanel("name"),
            FieldRowPanel([FieldPanel("phone"), FieldPanel("email")]),
            FieldPanel("needs"),
            FieldPanel("came"),
        ],
        base_form_class=CorrectionForm,
    )

    def get_queryset(self, request):
        rows = Registration.objects.select_related("date__event", "quarter")
        return rows.prefetch_related("offers")

    def get_add_view_kwargs(self, **kwargs):
        panel = entering.panel.bind_to_model(Registration)
        return super().get_add_view_kwargs(
            **{"panel": panel, "form_class": panel.get_form_class()} | kwargs
        )

    @property
    def decide_view(self):
        return self.construct_view(deciding.DecideView)

    @property
    def help_view(self):
        return self.construct_view(helping.HelpView)

    def get_urlpatterns(self):
        return [
            *super().get_urlpatterns(),
            path(
                "entscheiden/<int:pk>/<slug:decision>/",
                self.decide_view,
                name="decide",
            ),
            path("zettel/<int:pk>/", slip.SlipView.as_view(), name="slip"),
            path("hilfe/<int:pk>/", self.help_view, name="help"),
        ]
