"""What we accept from people who have an idea."""

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from portal.forms import LineField, PublicForm

LONGEST = 100
WHOLE_TOWN = "alle"


class WordsForm(PublicForm):
    """The idea itself: what its author may still change on the status page."""

    title = LineField(
        label=_("Ihre Idee in einem Satz"),
        help_text=_("Alle können das lesen."),
        widget=forms.TextInput(attrs={"data-counter": LONGEST, "dir": "auto"}),
        error_messages={"required": _("Schreiben Sie Ihre Idee in einem Satz auf.")},
    )
    text = forms.CharField(
        label=_("Erzählen Sie mehr"),
        help_text=_("Was ist jetzt? Was wäre besser? Alle können das lesen."),
        required=False,
        max_length=4000,
        widget=forms.Textarea(attrs={"rows": 6, "dir": "auto"}),
        error_messages={"max_length": _("Kürzen Sie den Text auf 4000 Zeichen.")},
    )
    place = LineField(
        label=_("Welcher Ort?"),
        help_text=_("Zum Beispiel: am Spielplatz hinter der Schule. Alle können das lesen."),
        required=False,
        max_length=120,
        widget=forms.TextInput(attrs={"dir": "auto"}),
        error_messages={"max_length": _("Kürzen Sie den Ort auf 120 Zeichen.")},
    )

    def clean_title(self):
        title = self.cleaned_data["title"]
        if (over := len(title) - LONGEST) > 0:
            raise ValidationError(
                ngettext(
                    "Kürzen Sie den Satz um %(over)s Zeichen. Mehr Platz ist im nächsten Feld.",
                    "Kürzen Sie den Satz um %(over)s Zeichen. Mehr Platz ist im nächsten Feld.",
                    over,
                )
                % {"over": over}
            )
        return title

    def clean_text(self):
        # Browsers send two signs for the end of a line.
        return self.cleaned_data["text"].replace("\r\n", "\n").strip()


class IdeaForm(WordsForm):
    quarter = forms.ChoiceField(
        label=_("Für welches Viertel?"),
        widget=forms.RadioSelect,
        error_messages={
            "required": _("Wählen Sie ein Viertel oder „ganz Stolberg“."),
            "invalid_choice": _("Wählen Sie ein Viertel oder „ganz Stolberg“."),
        },
    )
    display_name = LineField(
        label=_("Name, der angezeigt wird"),
        help_text=_("Ein Spitzname genügt. Alle können ihn lesen. Leer heißt: ohne Namen."),
        required=False,
        max_length=60,
        widget=forms.TextInput(attrs={"autocomplete": "nickname", "dir": "auto"}),
        error_messages={"max_length": _("Kürzen Sie den Namen auf 60 Zeichen.")},
    )
    email = forms.EmailField(
        label=_("E-Mail für die Antwort"),
        help_text=_("Nur wir sehen sie. Ohne Adresse bekommen Sie einen Link zum Notieren."),
        required=False,
        max_length=254,
        widget=forms.EmailInput(attrs={"autocomplete": "email"}),
        error_messages={"invalid": _("Geben Sie die E-Mail-Adresse so ein: name@beispiel.de.")},
    )
    field_order = ["title", "text", "quarter", "place", "display_name", "email"]

    def __init__(self, *args, quarters, **kwargs):
        super().__init__(*args, **kwargs)
        town = (WHOLE_TOWN, _("ganz Stolberg"))
        self.fields["quarter"].choices = [*((row.slug, row.label) for row in quarters), town]
