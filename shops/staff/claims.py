"""Who has which place: given or closed by the services, and given back by them."""

from django import forms
from django.core.exceptions import ValidationError
from django.shortcuts import get_object_or_404, redirect
from django.urls import path, reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from django.views.generic import TemplateView
from django_filters import BooleanFilter, ChoiceFilter, ModelChoiceFilter
from wagtail.admin import messages
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.forms import WagtailAdminModelForm
from wagtail.admin.panels import FieldPanel, FieldRowPanel, ObjectList
from wagtail.admin.views.generic import WagtailAdminTemplateMixin
from wagtail.admin.views.generic.permissions import PermissionCheckedMixin
from wagtail.admin.widgets.button import Button, HeaderButton
from wagtail.log_actions import log
from wagtail.snippets.views.snippets import CreateView, EditView

from portal.staff import StaffIndexView, StaffInspectView, StaffViewSet

from .. import services
from ..models import Claim, Producer, ShopPage
from .fields import PlaceField, days_in_order

LIST = "wagtailsnippets_shops_claim:list"


class ClaimForm(WagtailAdminModelForm):
    place = PlaceField()
    producer = forms.ModelChoiceField(
        queryset=Producer.objects.all(), label=_("Wer verkauft"), required=False
    )
    whole_shop = forms.BooleanField(
        label=_("Alle Plätze dieses Ladens"),
        help_text=_("Nur beim Schließen: Dann ist in dieser Zeit der ganze Laden zu."),
        required=False,
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["place"].fill()

    def clean(self):
        cleaned = super().clean()
        days_in_order(self)
        selling = cleaned.get("kind") == Claim.Kind.SELLING
        if selling and not cleaned.get("producer"):
            self.add_error("producer", gettext("Wählen Sie, wer dort verkauft."))
        if selling and cleaned.get("whole_shop"):
            self.add_error("whole_shop", gettext("Das geht nur beim Schließen."))
        return cleaned


panel = ObjectList(
    [
        FieldRowPanel([FieldPanel("kind"), FieldPanel("place")]),
        FieldPanel("producer"),
        FieldRowPanel([FieldPanel("first_day"), FieldPanel("last_day")]),
        FieldPanel("note"),
        FieldPanel("whole_shop"),
    ],
    base_form_class=ClaimForm,
)


class ClaimCreateView(CreateView):
    page_title = _("Platz vergeben oder schließen")
    submit_button_label = _("Eintragen")

    def save_instance(self):
        cleaned = self.form.cleaned_data
        days = {name: cleaned[name] for name in ("first_day", "last_day", "note")}
        if cleaned["kind"] == Claim.Kind.SELLING:
            return services.claim_days(cleaned["place"], producer=cleaned["producer"], **days)
        if cleaned["whole_shop"]:
            return services.close_shop(cleaned["place"].shop, **days)[0]
        return services.close(cleaned["place"], **days)

    def form_valid(self, form):
        try:
            return super().form_valid(form)
        except services.Refused as refusal:
            self.produced_error_message = str(refusal)
            form.add_error(None, str(refusal))
            return self.form_invalid(form)
        except ValidationError as error:
            form.add_error(None, error)
            return self.form_invalid(form)


class ClaimFilters(WagtailFilterSet):
    kind = ChoiceFilter(label=_("Art"), choices=Claim.Kind.choices)
    shop = ModelChoiceFilter(
        label=_("Laden"), field_name="place__shop", queryset=ShopPage.objects.german()
    )
    released = BooleanFilter(
        label=_("Freigegeben"), field_name="released_at", lookup_expr="isnull", exclude=True
    )

    class Meta:
        model = Claim
        fields = ()


def buttons(claim, button=Button) -> list:
    """Giving a place back, as long as it is held."""
    if claim.released_at:
        return []
    url = reverse("wagtailsnippets_shops_claim:release", args=[claim.pk])
    return [button(_("Freigeben"), url=url, icon_name="cross", priority=5)]


class ClaimIndexView(StaffIndexView):
    add_item_label = _("Vergeben oder schließen")

    def get_list_more_buttons(self, instance):
        shown = super().get_list_more_buttons(instance)
        may = self.user_has_permission("change")
        return [*buttons(instance), *shown] if may else shown


class ClaimEditView(EditView):
    @cached_property
    def header_buttons(self):
        return buttons(self.object, HeaderButton)


class ClaimView(StaffInspectView):
    @cached_property
    def header_buttons(self):
        may = self.user_has_permission("change")
        return buttons(self.object, HeaderButton) if may else []


class ReleaseView(PermissionCheckedMixin, WagtailAdminTemplateMixin, TemplateView):
    """Says what giving back does; the button does it."""

    model = Claim
    permission_required = "change"
    template_name = "shops/staff/release.html"
    header_icon = "cross"
    page_title = _("Platz freigeben")

    @cached_property
    def claim(self):
        rows = Claim.objects.select_related("place__shop", "producer", "application")
        return get_object_or_404(rows, pk=self.kwargs["pk"])

    def get_page_subtitle(self):
        return str(self.claim)

    def get_context_data(self, **kwargs):
        return super().get_context_data() | {"claim": self.claim, "back": reverse(LIST)}

    def post(self, request, *args, **kwargs):
        text = request.POST.get("text", "").replace("\x00", "")[:1000]
        row = services.release(self.claim, by=request.user, text=text)
        log(instance=row, action="wagtail.edit", user=request.user)
        messages.success(request, gettext("Freigegeben: {claim}").format(claim=self.claim))
        return redirect(LIST)


class ClaimViewSet(StaffViewSet):
    model = Claim
    icon = "calendar-check"
    add_to_reference_index = False
    index_view_class = ClaimIndexView
    add_view_class = ClaimCreateView
    edit_view_class = ClaimEditView
    inspect_view_class = ClaimView
    list_display = (
        "place",
        "kind",
        "producer",
        "first_day",
        "last_day",
        "released_at",
    )
    filterset_class = ClaimFilters
    search_fields = ("place__shop__title", "producer__name", "note")
    search_backend_name = None
    ordering = ("-first_day", "pk")
    list_export = (
        "place.shop.title",
        "place.label",
        "get_kind_display",
        "producer.name",
        "first_day",
        "last_day",
        "released_at",
    )
    export_headings = {
        "place.shop.title": _("Laden"),
        "place.label": _("Platz"),
        "get_kind_display": _("Art"),
        "producer.name": _("Wer verkauft"),
    }
    export_filename = "belegungen"
    edit_handler = ObjectList(
        [
            FieldRowPanel(
                [FieldPanel("place", read_only=True), FieldPanel("kind", read_only=True)]
            ),
            FieldPanel("producer", read_only=True),
            FieldRowPanel(
                [FieldPanel("first_day", read_only=True), FieldPanel("last_day", read_only=True)]
            ),
            FieldPanel("note"),
        ]
    )

    def get_queryset(self, request):
        return Claim.objects.select_related("place__shop", "producer")

    def get_add_view_kwargs(self, **kwargs):
        bound = panel.bind_to_model(Claim)
        return super().get_add_view_kwargs(
            **{"panel": bound, "form_class": bound.get_form_class()} | kwargs
        )

    def get_urlpatterns(self):
        release = self.construct_view(ReleaseView)
        return [
            *super().get_urlpatterns(),
            path("freigeben/<int:pk>/", release, name="release"),
        ]
