"""Public forms: no cookie, no session, one row however often they are sent."""

import secrets
from functools import wraps
from urllib.parse import urlsplit

from django import forms
from django.core.exceptions import ValidationError
from django.forms.renderers import TemplatesSetting
from django.shortcuts import render
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _
from django.views.decorators.csrf import csrf_exempt

from . import spam


class PublicRenderer(TemplatesSetting):
    field_template_name = "components/field.html"


class PublicForm(forms.Form):
    """A form that anyone may send: with a submission key, a signed time and a decoy."""

    default_renderer = PublicRenderer
    use_required_attribute = False

    key = forms.CharField(widget=forms.HiddenInput, required=False, max_length=64)
    stamp = forms.CharField(widget=forms.HiddenInput, required=False, max_length=200)
    website = forms.CharField(
        label=_("Dieses Feld bleibt leer"),
        required=False,
        widget=forms.TextInput(attrs={"autocomplete": "off", "tabindex": "-1"}),
    )

    def __init__(self, *args, **kwargs):
        kwargs.setdefault("label_suffix", "")
        super().__init__(*args, **kwargs)
        self.fields["key"].initial = secrets.token_urlsafe(24)
        self.fields["stamp"].initial = spam.stamp()

    @property
    def own_fields(self):
        """The fields that a person fills in, in order."""
        return [field for field in self.visible_fields() if field.name != "website"]

    @property
    def suspicion(self) -> int:
        return spam.suspicion(self.cleaned_data.get("stamp", ""), self.cleaned_data.get("website"))

    @property
    def submission_key(self) -> str:
        return self.cleaned_data.get("key") or secrets.token_urlsafe(24)

    @property
    def answers(self) -> dict:
        """What the person said, ready for a draft."""
        names = [field.name for field in self.own_fields]
        return {name: self.cleaned_data.get(name) for name in names}

    @property
    def error_title(self) -> str:
        count = len(self.errors)
        return ngettext("Prüfen Sie 1 Angabe", "Prüfen Sie %(count)s Angaben", count) % {
            "count": count
        }


class LineField(forms.CharField):
    """One line of text; what a browser cannot have sent (line breaks, NUL) is refused kindly."""

    def clean(self, value):
        return super().clean(" ".join((value or "").replace("\x00", "").split()))


def contact_needed(form, *, email="email", phone="phone"):
    """Ask for one way to answer: either an address or a number."""
    cleaned = form.cleaned_data
    if email in form.errors or phone in form.errors:
        return
    if not cleaned.get(email) and not cleaned.get(phone):
        form.add_error(email, gettext("Geben Sie eine E-Mail-Adresse oder eine Telefonnummer ein."))


def phone_number(value: str) -> str:
    """Check that a number can be dialled: 5 to 20 digits with the usual signs between."""
    digits = [sign for sign in value if sign.isdigit()]
    if value and (not 5 <= len(digits) <= 20 or set(value) - set("0123456789 +-/()")):
        raise ValidationError(gettext("Geben Sie die Nummer so ein: 02402 12345."))
    return value


EMAIL_ERRORS = {
    "required": _("Geben Sie Ihre E-Mail-Adresse ein."),
    "invalid": _("Geben Sie die E-Mail-Adresse so ein: name@beispiel.de."),
    "max_length": _("Geben Sie die E-Mail-Adresse so ein: name@beispiel.de."),
}


class TextField(forms.CharField):
    """Some lines of text, at most as long as its row can keep."""

    def __init__(self, *, max_length=4000, rows=6, **kwargs):
        kwargs.setdefault("widget", forms.Textarea(attrs={"rows": rows, "dir": "auto"}))
        super().__init__(max_length=max_length, **kwargs)
        self.error_messages["max_length"] = _("Kürzen Sie den Text auf %(limit_value)d Zeichen.")

    def clean(self, value):
        return super().clean((value or "").replace("\x00", ""))


def email_field(**kwargs):
    widget = forms.EmailInput(attrs={"autocomplete": "email", "dir": "ltr"})
    values = {"label": _("E-Mail"), "max_length": 254, "widget": widget} | kwargs
    return forms.EmailField(error_messages=EMAIL_ERRORS, **values)


def phone_field(**kwargs):
    return LineField(
        label=_("Telefon"),
        required=False,
        max_length=40,
        validators=[phone_number],
        widget=forms.TextInput(attrs={"autocomplete": "tel", "inputmode": "tel", "dir": "ltr"}),
        error_messages={"max_length": _("Geben Sie die Nummer so ein: 02402 12345.")},
        **kwargs,
    )


def is_foreign(request) -> bool:
    """Whether a browser says that another site sent this POST."""
    if site := request.headers.get("Sec-Fetch-Site"):
        return site not in ("same-origin", "none")
    for name in ("Origin", "Referer"):
        value = request.headers.get(name)
        # Older browsers say "null" on our own pages behind secret links, which send no referrer.
        if value and value != "null":
            return urlsplit(value).netloc != request.get_host()
    return False


def public_form(view):
    """A view for everyone: no CSRF cookie, so a POST from another site is refused here."""

    @wraps(view)
    def wrapper(request, *args, **kwargs):
        if request.method == "POST" and is_foreign(request):
            return render(request, "403.html", status=403)
        response = view(request, *args, **kwargs)
        response.headers.setdefault("Cache-Control", "no-store")
        return response

    return csrf_exempt(wrapper)
