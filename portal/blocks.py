"""The one stream of blocks that every page uses; each block has its template."""

from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.images import get_image_model
from wagtail.images.blocks import ImageChooserBlock

RICH_TEXT = ["bold", "ol", "ul", "link", "document-link"]


def template(name):
    return f"blocks/{name}.html"


class HeadingBlock(blocks.StructBlock):
    text = blocks.CharBlock(label=_("Überschrift"), max_length=120)
    level = blocks.ChoiceBlock(
        label=_("Ebene"),
        choices=[("2", _("Abschnitt")), ("3", _("Unterabschnitt"))],
        default="2",
    )

    class Meta:
        label = _("Überschrift")
        icon = "title"
        template = template("heading")
        preview_value = {"text": "So läuft der Nachmittag ab", "level": "2"}


class ParagraphBlock(blocks.RichTextBlock):
    class Meta:
        label = _("Text")
        icon = "pilcrow"
        template = template("paragraph")
        preview_value = "<p>Bringen Sie mit, was kaputt ist. Wir schauen gemeinsam.</p>"


def some_images(count):
    """The first pictures there are, for previews in the editor."""
    return list(get_image_model().objects.order_by("pk")[:count])


class ImageBlock(blocks.StructBlock):
    image = ImageChooserBlock(label=_("Bild"))
    caption = blocks.CharBlock(label=_("Bildzeile"), required=False, max_length=250)

    def get_preview_value(self):
        image = next(iter(some_images(1)), None)
        return self.normalize({"image": image, "caption": "Der Markt am Morgen."})

    class Meta:
        label = _("Bild")
        icon = "image"
        template = template("image")


class GalleryBlock(blocks.StructBlock):
    items = blocks.ListBlock(ImageBlock(), label=_("Bilder"), min_num=2, max_num=14)

    def get_preview_value(self):
        items = [{"image": image, "caption": image.title} for image in some_images(3)]
        return self.normalize({"items": items})

    class Meta:
        label = _("Bilderreihe")
        icon = "image"
        template = template("gallery")


class QuoteBlock(blocks.StructBlock):
    text = blocks.TextBlock(label=_("Zitat"))
    name = blocks.CharBlock(label=_("Wer sagt das?"), required=False, max_length=80)
    role = blocks.CharBlock(label=_("Aufgabe"), required=False, max_length=80)

    class Meta:
        label = _("Zitat")
        icon = "openquote"
        template = template("quote")
        preview_value = {
            "text": "Hier kennt man sich.",
            "name": "",
            "role": "Nachbarin",
        }


class FactBlock(blocks.StructBlock):
    label = blocks.CharBlock(label=_("Was"), max_length=60)
    value = blocks.CharBlock(label=_("Angabe"), max_length=250)


class FactsBlock(blocks.StructBlock):
    title = blocks.CharBlock(label=_("Überschrift"), required=False, max_length=120)
    rows = blocks.ListBlock(FactBlock(), label=_("Angaben"), min_num=1)

    class Meta:
        label = _("Angaben")
        icon = "list-ul"
        template = template("facts")
        preview_value = {
            "title": "Kurz gesagt",
            "rows": [{"label": "Kosten", "value": "kostenlos"}],
        }


class LinkValue(blocks.StructValue):
    @property
    def url(self) -> str:
        """The address in the reader's language."""
        from .links import in_language, localized_url

        if page := self.get("page"):
            return localized_url(page)
        address = self.get("address") or ""
        # Only addresses of this site have a language.
        own = address.startswith("/") and not address.startswith("//")
        return in_language(address, get_language()) if own else address


class CallToActionBlock(blocks.StructBlock):
    title = blocks.CharBlock(label=_("Überschrift"), max_length=120)
    text = blocks.TextBlock(label=_("Text"), required=False)
    link_label = blocks.CharBlock(label=_("Aufschrift des Knopfes"), max_length=60)
    page = blocks.PageChooserBlock(label=_("Seite"), required=False)
    address = blocks.CharBlock(
        label=_("Oder Adresse"),
        required=False,
        max_length=250,
        help_text=_("Eine Adresse auf dieser Seite, etwa /newsletter/."),
    )

    class Meta:
        label = _("Aufforderung")
        icon = "pick"
        template = template("call_to_action")
        value_class = LinkValue
        preview_value = {
            "title": "Machen Sie mit",
            "text": "",
            "link_label": "Aktionen ansehen",
            "page": None,
            "address": "/aktionen/",
        }


class AccordionItemBlock(blocks.StructBlock):
    title = blocks.CharBlock(label=_("Frage"), max_length=120)
    body = blocks.RichTextBlock(label=_("Antwort"), features=RICH_TEXT)


class AccordionBlock(blocks.StructBlock):
    items = blocks.ListBlock(AccordionItemBlock(), label=_("Fragen"), min_num=1)

    class Meta:
        label = _("Fragen zum Aufklappen")
        icon = "help"
        template = template("accordion")
        preview_value = {
            "items": [
                {
                    "title": "Was kostet das?",
                    "body": "<p>Nichts. Alles ist kostenlos.</p>",
                }
            ]
        }


class EmbedBlock(blocks.StructBlock):
    title = blocks.CharBlock(label=_("Titel"), max_length=120)
    url = blocks.URLBlock(label=_("Adresse"))
    picture = ImageChooserBlock(label=_("Vorschaubild"), required=False)
    note = blocks.CharBlock(label=_("Hinweis"), required=False, max_length=250)

    class Meta:
        label = _("Video oder fremde Seite")
        icon = "media"
        template = template("embed")
        preview_value = {
            "title": "Film über das Viertel",
            "url": "https://example.org/film",
            "picture": None,
            "note": "",
        }


class ContactBlock(blocks.StructBlock):
    name = blocks.CharBlock(label=_("Wer"), max_length=120)
    role = blocks.CharBlock(label=_("Aufgabe"), required=False, max_length=120)
    phone = blocks.CharBlock(label=_("Telefon"), required=False, max_length=40)
    email = blocks.EmailBlock(label=_("E-Mail"), required=False)
    hours = blocks.CharBlock(label=_("Sprechzeiten"), required=False, max_length=160)

    class Meta:
        label = _("Kontakt")
        icon = "user"
        template = template("contact")
        preview_value = {
            "name": "Quartiersbüro",
            "role": "",
            "phone": "02402 000000",
            "email": "info@example.org",
            "hours": "Mo–Do 9–16 Uhr",
        }


class BodyBlock(blocks.StreamBlock):
    """The stream of every page."""

    heading = HeadingBlock()
    paragraph = ParagraphBlock(features=RICH_TEXT)
    image = ImageBlock()
    gallery = GalleryBlock()
    quote = QuoteBlock()
    facts = FactsBlock()
    call_to_action = CallToActionBlock()
    accordion = AccordionBlock()
    embed = EmbedBlock()
    contact = ContactBlock()

    class Meta:
        required = False
