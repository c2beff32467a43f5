"""The exceptions of a plan, as an editor writes them."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.blocks.struct_block import StructBlockValidationError
from wagtail.snippets.blocks import SnippetChooserBlock

from ..plan import Change, Off

AT = _("Nur, wenn es an diesem Tag mehrere Termine gibt.")


class DateOffBlock(blocks.StructBlock):
    day = blocks.DateBlock(label=_("Tag"))
    last_day = blocks.DateBlock(
        label=_("Letzter Tag"),
        required=False,
        help_text=_("Nur, wenn mehrere Tage ausfallen."),
    )
    at = blocks.TimeBlock(label=_("Beginn"), required=False, help_text=AT)
    reason = blocks.CharBlock(label=_("Grund, in einem Satz"), max_length=150)

    class Meta:
        label = _("Fällt aus")
        icon = "cross"

    def clean(self, value):
        value = super().clean(value)
        if value.get("last_day") and value["last_day"] < value["day"]:
            text = gettext("Der letzte Tag liegt vor dem ersten. Wählen Sie einen späteren.")
            raise StructBlockValidationError({"last_day": ValidationError(text)})
        return value


class DateChangedBlock(blocks.StructBlock):
    day = blocks.DateBlock(label=_("Geplanter Tag"))
    at = blocks.TimeBlock(label=_("Geplanter Beginn"), required=False, help_text=AT)
    following = blocks.BooleanBlock(label=_("gilt auch für alle folgenden"), required=False)
    to_day = blocks.DateBlock(label=_("Neuer Tag"), required=False)
    starts = blocks.TimeBlock(label=_("Neuer Beginn"), required=False)
    ends = blocks.TimeBlock(label=_("Neues Ende"), required=False)
    venue = SnippetChooserBlock("portal.Venue", label=_("Anderer Ort"), required=False)
    note = blocks.CharBlock(label=_("Hinweis, in einem Satz"), max_length=150, required=False)

    class Meta:
        label = _("Anders als geplant")
        icon = "edit"

    def clean(self, value):
        value = super().clean(value)
        if not any(value.get(name) for name in ("to_day", "starts", "ends", "venue", "note")):
            text = gettext("Tragen Sie ein, was anders ist.")
            raise StructBlockValidationError({"to_day": ValidationError(text)})
        return value


class DateAddedBlock(blocks.StructBlock):
    day = blocks.DateBlock(label=_("Tag"))
    starts = blocks.TimeBlock(label=_("Beginn"))
    ends = blocks.TimeBlock(label=_("Ende"), required=False)

    class Meta:
        label = _("Zusätzlicher Termin")
        icon = "plus"


class ExceptionsBlock(blocks.StreamBlock):
    off = DateOffBlock()
    changed = DateChangedBlock()
    added = DateAddedBlock()


def _values(stream, kind):
    """What is complete enough to mean something; a draft may hold more."""
    needed = ("day", "starts") if kind == "added" else ("day",)
    rows = [row.value for row in stream if row.block_type == kind]
    return [row for row in rows if all(row.get(name) for name in needed)]


def read(stream) -> dict:
    """The same for a `plan.Plan`."""
    return {
        "off": tuple(
            Off(row["day"], row["reason"] or "", row.get("last_day"), row.get("at"))
            for row in _values(stream, "off")
        ),
        "changes": tuple(_change(row) for row in _values(stream, "changed")),
        "added": tuple(
            (row["day"], row["starts"], row["ends"]) for row in _values(stream, "added")
        ),
    }


def _change(row):
    venue = row.get("venue")
    return Change(**dict(row) | {"venue": venue.pk if venue else None, "note": row["note"] or ""})
