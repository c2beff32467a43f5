from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from django_filters import ModelChoiceFilter
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.forms import WagtailAdminModelForm
from wagtail.admin.panels import FieldPanel, FieldRowPanel, ObjectList
from wagtail.admin.ui.tables import Column

from portal.staff import StaffViewSet

from ..models import OpeningException, Place, Producer, ShopPage
from .fields import ShopField


class ShopForm(WagtailAdminModelForm):
    """Rows hang on German shops, whatever language a page is in."""

    shop = ShopField()

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["shop"].fill()


class PlaceForm(ShopForm):
    def clean_shop(self):
        shop = self.cleaned_data["shop"]
        row = self.instance
        if row.pk and row.shop_id != shop.pk and row.claims.exists():
            self.add_error("shop", gettext("Dieser Platz ist belegt und bleibt in seinem Laden."))
        return shop


class ShopFilters(WagtailFilterSet):
    shop = ModelChoiceFilter(label=_("Laden"), queryset=ShopPage.objects.german())

    class Meta:
        model = Place
        fields = ()


class ExceptionFilters(ShopFilters):
    class Meta:
        model = OpeningException
        fields = ()


SHOP = Column("shop", label=_("Laden"), sort_key="shop__title")


class PlaceViewSet(StaffViewSet):
    model = Place
    icon = "table"
    list_display = ("__str__", SHOP, "note")
    filterset_class = ShopFilters
    search_fields = ("shop__title", "note")
    search_backend_name = None
    edit_handler = ObjectList(
        [FieldPanel("shop"), FieldRowPanel([FieldPanel("kind"), FieldPanel("number")]), "note"],
        base_form_class=PlaceForm,
    )

    def get_queryset(self, request):
        return Place.objects.select_related("shop")


class OpeningExceptionViewSet(StaffViewSet):
    model = OpeningException
    icon = "time"
    list_display = ("day", SHOP, "opens", "closes", "reason")
    filterset_class = ExceptionFilters
    search_fields = ("shop__title", "reason")
    search_backend_name = None
    ordering = ("-day", "pk")
    edit_handler = ObjectList(
        [
            FieldRowPanel([FieldPanel("shop"), FieldPanel("day")]),
            FieldRowPanel([FieldPanel("opens"), FieldPanel("closes")]),
            "reason",
        ],
        base_form_class=ShopForm,
    )

    def get_queryset(self, request):
        return OpeningException.objects.select_related("shop")


class ProducerViewSet(StaffViewSet):
    """Contacts of producers; a file of them holds no address and no number."""

    model = Producer
    icon = "user"
    list_display = ("name", "goods", "quarter", "source")
    list_filter = ("quarter", "source", "language")
    search_fields = ("name", "goods", "contact")
    search_backend_name = None
    list_export = ("name", "goods", "get_source_display", "get_language_display", "created_at")
    export_headings = {"get_source_display": _("Weg"), "get_language_display": _("Sprache")}
    export_filename = "produzenten"

    def get_queryset(self, request):
        return Producer.objects.select_related("quarter")
