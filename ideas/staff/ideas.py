from datetime import timedelta

from django.conf import settings
from django.core.exceptions import ValidationError
from django.forms import CheckboxSelectMultiple
from django.urls import path
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _
from django_filters import ChoiceFilter, ModelChoiceFilter
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.forms import WagtailAdminModelForm
from wagtail.admin.panels import FieldPanel, FieldRowPanel, ObjectList
from wagtail.admin.ui.tables import Column
from wagtail.admin.widgets.button import HeaderButton
from wagtail.snippets.views.snippets import EditView, InspectView

from portal.models import Quarter
from portal.models.person import Source
from portal.staff import StaffIndexView, StaffViewSet

from ..models import Idea
from . import deciding, entering

SOON = timedelta(days=14)


def age(idea) -> str:
    """seit 2 Tagen: how long an idea has been here."""
    days = (timezone.localdate() - timezone.localdate(idea.created_at)).days
    if not days:
        return gettext("seit heute")
    return ngettext("seit %(days)s Tag", "seit %(days)s Tagen", days) % {"days": days}


def suspicion(idea) -> str:
    return gettext("Werbung?") if idea.suspicion else ""


class IdeaFilters(WagtailFilterSet):
    status = ChoiceFilter(
        label=_("Stand"),
        choices=[("due", _("Antwort fällig")), ("all", _("alle")), *Idea.Status.choices],
        empty_label=_("zu prüfen"),
        method="keep",
    )
    quarter = ModelChoiceFilter(label=_("Viertel"), queryset=Quarter.objects.all())
    language = ChoiceFilter(label=_("Sprache"), choices=settings.LANGUAGES)
    source = ChoiceFilter(label=_("Weg"), choices=Source.choices)

    class Meta:
        model = Idea
        fields = ()

    def keep(self, rows, name, value):
        if value == "all":
            return rows
        if value == "due":
            return rows.unanswered().filter(answer_by__lte=timezone.localdate() + SOON)
        return rows.standing(value)


class IdeaIndexView(StaffIndexView):
    """What waits comes first: without a status and a search word, only ideas to check."""

    add_item_label = _("Idee eintragen")

    def get_base_queryset(self):
        rows = Idea.objects.select_related("quarter")
        narrowed = self.request.GET.get("status") or self.request.GET.get("q")
        return rows if narrowed else rows.to_check()

    def get_list_more_buttons(self, instance):
        buttons = super().get_list_more_buttons(instance)
        if self.user_has_permission("change"):
            buttons = [*deciding.buttons(instance), *buttons]
        return buttons


class WordsForm(WagtailAdminModelForm):
    """Staff may mend words; the author's own stay readable beside them."""

    def clean(self):
        cleaned = super().clean()
        cleaned["email"] = (cleaned.get("email") or "").strip().lower()
        if self.instance.erased_at and any(
            cleaned.get(name) for name in ("email", "phone", "display_name")
        ):
            raise ValidationError(gettext("Diese Angaben sind gelöscht und bleiben es."))
        return cleaned

    def save(self, commit=True):
        """Only what stands in the form: somebody else may just be changing the status."""
        idea = super().save(commit=False)
        if commit:
            columns = {field.name for field in Idea._meta.concrete_fields}
            idea.save(update_fields=columns & set(self.fields))
            self._save_m2m()
        return idea


class IdeaEditView(EditView):
    @cached_property
    def header_buttons(self):
        return deciding.buttons(self.object, HeaderButton)


class IdeaView(InspectView):
    """One idea: the words now, the words as they came, and every step."""

    template_name = "ideas/staff/idea.html"

    @cached_property
    def header_buttons(self):
        may = self.user_has_permission("change")
        return deciding.buttons(self.object, HeaderButton) if may else []

    def get_context_data(self, **kwargs):
        original = self.object.original
        same = original and all(
            getattr(original, name) == getattr(self.object, name) for name in Idea.WORDS
        )
        return super().get_context_data(
            original=None if same else original,
            updates=self.object.updates.select_related("by"),
            supports=self.object.supports.count(),
            age=age(self.object),
            **kwargs,
        )


class IdeaViewSet(StaffViewSet):
    model = Idea
    icon = "help"
    add_to_reference_index = False
    index_view_class = IdeaIndexView
    add_view_class = entering.EnterView
    edit_view_class = IdeaEditView
    inspect_view_class = IdeaView
    inspect_template_name = "ideas/staff/idea.html"
    list_display = (
        "title",
        Column("where", label=_("Viertel"), sort_key="quarter__sort_order"),
        "status",
        Column("age", label=_("Alter"), accessor=age, sort_key="created_at"),
        "answer_by",
        "language",
        Column("suspicion", label=_("Verdacht"), accessor=suspicion, sort_key="suspicion"),
    )
    filterset_class = IdeaFilters
    search_fields = ("title", "text", "display_name", "email")
    search_backend_name = None
    ordering = ("created_at", "pk")
    # No address and no number: a file leaves the house easily.
    list_export = (
        "pk",
        "title",
        "text",
        "place",
        "where",
        "get_status_display",
        "get_source_display",
        "get_language_display",
        "created_at",
        "published_at",
        "answer_by",
    )
    export_headings = {
        "pk": _("Nummer"),
        "where": _("Viertel"),
        "get_status_display": _("Stand"),
        "get_source_display": _("Weg"),
        "get_language_display": _("Sprache"),
    }
    export_filename = "ideen"
    edit_handler = ObjectList(
        [
            FieldPanel("status", read_only=True),
            FieldPanel("title"),
            FieldPanel("text"),
            FieldRowPanel([FieldPanel("quarter"), FieldPanel("place")]),
            FieldPanel("topics", widget=CheckboxSelectMultiple),
            FieldRowPanel([FieldPanel("display_name"), FieldPanel("language")]),
            FieldRowPanel([FieldPanel("email"), FieldPanel("phone")]),
            FieldPanel("answer_by"),
        ],
        base_form_class=WordsForm,
    )

    def get_add_view_kwargs(self, **kwargs):
        panel = entering.panel.bind_to_model(Idea)
        return super().get_add_view_kwargs(
            **{"panel": panel, "form_class": panel.get_form_class()} | kwargs
        )

    @property
    def decide_view(self):
        return self.construct_view(deciding.DecideView)

    def get_urlpatterns(self):
        decide = path("entscheiden/<int:pk>/<slug:decision>/", self.decide_view, name="decide")
        return [*super().get_urlpatterns(), decide]
