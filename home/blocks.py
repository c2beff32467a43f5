"""The blocks of picture stories, and the one box that shows live cards."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext
from wagtail import blocks
from wagtail.blocks.stream_block import StreamBlockValidationError
from wagtail.models import Page
from wagtail.snippets.blocks import SnippetChooserBlock

from portal.blocks import RICH_TEXT, LinkValue, some_images, template

from . import album

MOST_PICTURES = 14
PICTURES = _("Bilder")
WORDS = _("Worte")


class FigureBlock(blocks.StructBlock):
    """A picture that never stands without its words."""

    image = album.PictureChooserBlock(label=_("Bild"))
    caption = blocks.CharBlock(
        label=_("Bildzeile"),
        max_length=250,
        help_text=_("Was ist zu sehen, wo und wann? Namen nur mit Einwilligung."),
    )

    # What the preview in the editor shows beside the picture.
    preview_words = {}

    def get_preview_value(self):
        image = next(iter(some_images(1)), None)
        words = {"image": image, "caption": "Am Morgen auf dem Mühlener Markt, im Mai."}
        return self.normalize(words | self.preview_words)

    class Meta:
        label = _("Bild mit Bildzeile")
        icon = "image"


class OpeningBlock(FigureBlock):
    class Meta:
        label = _("Auftakt")
        icon = "image"
        group = PICTURES
        template = template("opening")


class ChapterBlock(blocks.StructBlock):
    title = blocks.CharBlock(label=_("Überschrift"), required=False, max_length=120)
    text = blocks.RichTextBlock(label=_("Text"), features=RICH_TEXT)

    class Meta:
        label = _("Kapitel")
        icon = "pilcrow"
        group = WORDS
        template = template("chapter")
        preview_value = {
            "title": "Am Anfang war ein Toaster",
            "text": "<p>Er ging nicht mehr an. Nach einer Stunde war er wieder warm.</p>",
        }


class PictureBlock(FigureBlock):
    class Meta:
        label = _("Großes Bild")
        icon = "image"
        group = PICTURES
        template = template("picture")


class PairBlock(blocks.StructBlock):
    figures = blocks.ListBlock(FigureBlock(), label=_("Zwei Bilder"), min_num=2, max_num=2)

    def get_preview_value(self):
        figures = [{"image": image, "caption": "Nebeneinander."} for image in some_images(2)]
        return self.normalize({"figures": figures})

    class Meta:
        label = _("Bildpaar")
        icon = "image"
        group = PICTURES
        template = template("pair")


class UprightBlock(FigureBlock):
    text = blocks.RichTextBlock(label=_("Text daneben"), features=RICH_TEXT)

    preview_words = {"text": "<p>Der Teig ruht eine Nacht. Dann kommt er in den Ofen.</p>"}

    class Meta:
        label = _("Hochformat neben Text")
        icon = "image"
        group = PICTURES
        template = template("upright")


class PortraitBlock(FigureBlock):
    text = blocks.TextBlock(label=_("Zitat"))
    name = blocks.CharBlock(
        label=_("Wer sagt das?"),
        required=False,
        max_length=80,
        help_text=_("So, wie die Person genannt werden will."),
    )
    role = blocks.CharBlock(label=_("Aufgabe"), required=False, max_length=80)

    preview_words = {"text": "Wegwerfen kann jeder.", "name": "", "role": "Nachbarin"}

    class Meta:
        label = _("Porträt mit Zitat")
        icon = "openquote"
        group = PICTURES
        template = template("portrait")


class DatedFigureBlock(FigureBlock):
    year = blocks.CharBlock(label=_("Jahr"), max_length=40)


class BeforeAfterBlock(blocks.StructBlock):
    before = DatedFigureBlock(label=_("Vorher"))
    after = DatedFigureBlock(label=_("Nachher"))

    def get_preview_value(self):
        images = some_images(2)
        figure = {"caption": "Die gleiche Stelle am Ufer."}
        return self.normalize(
            {
                "before": figure | {"image": next(iter(images), None), "year": "2019"},
                "after": figure | {"image": next(reversed(images), None), "year": "2026"},
            }
        )

    class Meta:
        label = _("Vorher und nachher")
        icon = "image"
        group = PICTURES
        template = template("before_after")


class NumberBlock(blocks.StructBlock):
    start = blocks.CharBlock(label=_("Anfang des Satzes"), required=False, max_length=120)
    number = blocks.CharBlock(label=_("Zahl"), max_length=20)
    end = blocks.CharBlock(label=_("Ende des Satzes"), max_length=160)

    class Meta:
        label = _("Zahl im Satz")
        icon = "order"
        group = WORDS
        template = template("number")
        preview_value = {
            "start": "In einem Jahr wurden",
            "number": "214",
            "end": "Dinge repariert.",
        }


class PlaceBlock(blocks.StructBlock):
    venue = SnippetChooserBlock("portal.Venue", label=_("Ort"))
    text = blocks.CharBlock(label=_("Ein Satz dazu"), required=False, max_length=250)

    def get_preview_value(self):
        venue = self.child_blocks["venue"].model_class.objects.first()
        return self.normalize({"venue": venue, "text": "Hier ist die Werkstatt."})

    class Meta:
        label = _("Ort")
        icon = "site"
        group = WORDS
        template = template("place")


class TakePartBlock(blocks.StructBlock):
    """What a reader can do now: the cards are those of today, whenever the story was written."""

    title = blocks.CharBlock(label=_("Überschrift"), max_length=120)
    text = blocks.TextBlock(label=_("Text"), required=False)
    pages = blocks.ListBlock(
        blocks.PageChooserBlock(),
        label=_("Aktionen, Läden, Ideentafel oder andere Seiten"),
        min_num=1,
        max_num=3,
        help_text=_("Eine Aktion zeigt ihren nächsten Termin, die Ideentafel die neuesten Ideen."),
    )
    link_label = blocks.CharBlock(label=_("Aufschrift des Knopfes"), required=False, max_length=60)
    address = blocks.CharBlock(
        label=_("Adresse des Knopfes"),
        required=False,
        max_length=250,
        help_text=_("Eine Adresse auf dieser Seite, etwa /ideen/neu/."),
    )

    def get_context(self, value, parent_context=None):
        from . import live

        return super().get_context(value, parent_context) | {"cards": live.cards(value["pages"])}

    def get_preview_value(self):
        pages = list(Page.objects.live().filter(depth__gt=2)[:1])
        words = {"title": "Machen Sie mit", "text": "", "pages": pages}
        return self.normalize(words | {"link_label": "", "address": ""})

    class Meta:
        label = _("Mitmach-Kasten")
        icon = "pick"
        group = WORDS
        template = template("take_part")
        value_class = LinkValue


class CreditsBlock(blocks.StructBlock):
    text = blocks.RichTextBlock(label=_("Wer hat geholfen?"), features=RICH_TEXT)

    class Meta:
        label = _("Abspann")
        icon = "list-ul"
        group = WORDS
        template = template("credits")
        preview_value = {"text": "<p>Danke an alle, die ihre Türen geöffnet haben.</p>"}


class CampaignBlock(blocks.StreamBlock):
    """The stream of a picture story."""

    opening = OpeningBlock()
    chapter = ChapterBlock()
    picture = PictureBlock()
    pair = PairBlock()
    upright = UprightBlock()
    portrait = PortraitBlock()
    before_after = BeforeAfterBlock()
    number = NumberBlock()
    place = PlaceBlock()
    take_part = TakePartBlock()
    credits = CreditsBlock()

    class Meta:
        required = False
        block_counts = {"opening": {"max_num": 1}, "credits": {"max_num": 1}}

    def clean(self, value):
        value = super().clean(value)
        if any(child.block_type == "opening" for child in list(value)[1:]):
            raise _refusal(_("Der Auftakt steht ganz oben. Schieben Sie ihn an den Anfang."))
        if (more := sum(1 for _picture in album.pictures(value)) - MOST_PICTURES) > 0:
            raise _refusal(_too_many(more))
        return value


def _too_many(more):
    sentence = ngettext(
        "Eine Bildgeschichte hat höchstens %(most)s Bilder: Nehmen Sie %(more)s Bild heraus.",
        "Eine Bildgeschichte hat höchstens %(most)s Bilder: Nehmen Sie %(more)s Bilder heraus.",
        more,
    )
    return sentence % {"most": MOST_PICTURES, "more": more}


def _refusal(sentence):
    return StreamBlockValidationError(non_block_errors=[ValidationError(sentence)])
