"""What editors write down about the help that an action needs: part of its plan."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.blocks.struct_block import StructBlockValidationError

MOST = 50


class ShiftBlock(blocks.StructBlock):
    title = blocks.CharBlock(label=_("Aufgabe"), max_length=80)
    starts = blocks.TimeBlock(label=_("Beginn"))
    ends = blocks.TimeBlock(label=_("Ende"))
    day = blocks.IntegerBlock(
        label=_("An welchem Tag der Aktion?"), min_value=1, max_value=31, default=1
    )
    least = blocks.IntegerBlock(
        label=_("Mindestens so viele"), min_value=0, max_value=MOST, default=0
    )
    most = blocks.IntegerBlock(label=_("Höchstens so viele"), min_value=1, max_value=MOST)
    bring = blocks.CharBlock(label=_("Mitbringen"), max_length=120, required=False)
    age_note = blocks.CharBlock(label=_("Für wen"), max_length=120, required=False)
    hardship = blocks.CharBlock(label=_("Was ist anstrengend?"), max_length=120, required=False)

    class Meta:
        label = _("Schicht")
        icon = "user"

    def clean(self, value):
        value = super().clean(value)
        if value["least"] > value["most"]:
            sentence = gettext("Das Mindeste ist mehr als das Höchste. Tauschen Sie die Zahlen.")
            raise StructBlockValidationError({"least": ValidationError(sentence)})
        return value


class ThingBlock(blocks.StructBlock):
    title = blocks.CharBlock(label=_("Was fehlt?"), max_length=80)
    most = blocks.IntegerBlock(label=_("Wie viele?"), min_value=1, max_value=MOST)

    class Meta:
        label = _("Zum Mitbringen")
        icon = "plus"


class HelpBlock(blocks.StreamBlock):
    shift = ShiftBlock()
    thing = ThingBlock()
