"""The filters of shops and producers as data: list and feed use them alike."""

from functools import partial

from django.utils.translation import gettext_lazy as _

from portal.listing import Filter
from portal.models import Quarter, Topic


def quarters():
    return [(row.slug, row.label) for row in Quarter.objects.all()]


def topics(model):
    """The topics that published German pages of a model have; a filter never leads to nothing."""
    rows = Topic.objects.filter(
        links__content_object__live=True,
        links__content_object__locale__language_code="de",
        links__content_object__content_type__app_label="shops",
        links__content_object__content_type__model=model,
    )
    return [(row.slug, row.label) for row in rows.distinct()]


SHOPS = [
    Filter("viertel", _("Viertel"), "in_quarter", choices=quarters),
    Filter("art", _("Was es gibt"), "about", choices=partial(topics, "shoppage")),
]
PRODUCERS = [
    Filter("ware", _("Ware"), "about", choices=partial(topics, "producerpage")),
    Filter("viertel", _("Viertel"), "in_quarter", choices=quarters),
]
