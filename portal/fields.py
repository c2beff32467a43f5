"""Lists as fields: stored as JSON, edited as lines or as ticks, never as brackets and quotes."""

from django import forms
from django.db import models


class LinesFormField(forms.CharField):
    """One entry a line."""

    widget = forms.Textarea(attrs={"rows": 4})

    def prepare_value(self, value):
        return "\n".join(value) if isinstance(value, list) else value

    def to_python(self, value):
        lines = (line.strip() for line in super().to_python(value).splitlines())
        return [line for line in dict.fromkeys(lines) if line]

    def has_changed(self, initial, data):
        return self.to_python(self.prepare_value(initial) or "") != self.to_python(data or "")


class LinesField(models.JSONField):
    """A list of short texts."""

    def formfield(self, **kwargs):
        return super(models.JSONField, self).formfield(form_class=LinesFormField, **kwargs)


class TicksField(models.JSONField):
    """Some of a fixed set of values, offered as (value, label)."""

    def __init__(self, *args, offered=(), **kwargs):
        self.offered = offered
        super().__init__(*args, **kwargs)

    def formfield(self, **kwargs):
        kwargs = {"label": self.verbose_name, "required": False, "help_text": self.help_text}
        widget = forms.CheckboxSelectMultiple
        return forms.MultipleChoiceField(choices=self.offered, widget=widget, **kwargs)
