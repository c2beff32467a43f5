"""The form in which staff upload and describe a picture."""

from django import forms
from django.utils.translation import gettext as _
from wagtail.images.fields import WagtailImageField
from wagtail.images.forms import BaseImageForm

from .pictures import clean_picture


class PictureField(WagtailImageField):
    """Reads a file only after its size is known to be harmless, and keeps nothing but pixels."""

    def to_python(self, data):
        file = forms.FileField.to_python(self, data)
        return clean_picture(file) if file else None


class PortalImageForm(BaseImageForm):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        # Wagtail makes the field itself and leaves no other way in; some of its forms have none.
        if field := self.fields.get("file"):
            field.__class__ = PictureField
        if field := self.fields.get("description"):
            field.label = _("Bildzeile")
            field.help_text = _("Was ist zu sehen, wo und wann? Steht unter dem Bild.")

    def save(self, commit=True):
        image = super().save(commit)
        # Wagtail has just thrown away all renditions of the replaced file, and the new ones too.
        if commit and "file" in self.changed_data:
            image.draw_first()
        return image
