"""The ways to take part, as doors: each opens when there is something behind it."""

from dataclasses import dataclass, field

from django.utils.functional import Promise
from django.utils.translation import get_language, pgettext_lazy
from django.utils.translation import gettext_lazy as _

from portal.links import in_language

DOORS_SHOWN = 3
WHO = pgettext_lazy("door", "Für wen")
HOW_LONG = pgettext_lazy("door", "Dauer")
THEN = pgettext_lazy("door", "Danach")


@dataclass(frozen=True)
class Door:
    """A way to take part; it opens when the German page at `needs` is there."""

    title: str | Promise
    text: str | Promise
    label: str | Promise
    icon: str
    path: str
    needs: str = ""
    # What to know before going in, as (label, value).
    facts: tuple[tuple[str | Promise, str | Promise], ...] = field(default=())

    def shown(self, full: bool) -> dict:
        """What the template draws; `full` with all that one should know before."""
        return {
            "title": self.title,
            "text": self.text,
            "label": self.label,
            "icon": self.icon,
            "url": in_language(self.path, get_language()),
            "facts": [{"label": label, "value": value} for label, value in self.facts if full],
        }


DOORS = [
    Door(
        _("Bei einer Aktion mitmachen"),
        _("Kommen Sie vorbei. Ein Konto brauchen Sie nicht."),
        _("Aktionen ansehen"),
        "people",
        "/aktionen/",
        "aktionen",
        (
            (WHO, _("alle, die etwas erleben, lernen oder helfen möchten")),
            (HOW_LONG, _("1 Minute für die Anmeldung, oft geht es ohne")),
            (THEN, _("Sie sehen gleich, ob Sie einen Platz haben.")),
        ),
    ),
    Door(
        _("Idee einreichen"),
        _("Was soll sich in Ihrem Viertel ändern? Sie bekommen eine Antwort."),
        _("Idee aufschreiben"),
        "idea",
        "/ideen/neu/",
        "ideen",
        (
            (WHO, _("alle, die in Stolberg leben oder arbeiten")),
            (HOW_LONG, _("5 Minuten, ein Satz genügt")),
            (
                THEN,
                _("Wir lesen Ihre Idee in 3 Werktagen. Dann sehen alle sie, und wir antworten."),
            ),
        ),
    ),
    Door(
        _("Platz im Laden anfragen"),
        _("Zeigen und verkaufen Sie, was Sie machen. Das kostet nichts."),
        _("Platz anfragen"),
        "shop",
        "/mitmachen/ladenplatz/",
        "laeden",
        (
            (WHO, _("alle, die selbst etwas herstellen, auch ohne Firma")),
            (HOW_LONG, _("10 Minuten, Fotos können Sie nachreichen")),
            (THEN, _("Wir sagen Ihnen, bis wann wir entscheiden. Den Stand sehen Sie jederzeit.")),
        ),
    ),
    Door(
        _("Neues per E-Mail"),
        _("Jeden Donnerstag, was in Ihrem Viertel ansteht."),
        _("Newsletter bestellen"),
        "mail",
        "/newsletter/",
        facts=(
            (WHO, _("alle, die nichts verpassen möchten")),
            (HOW_LONG, _("1 Minute")),
            (THEN, _("Sie bekommen eine Mail mit einem Knopf. Erst der Knopf bestellt.")),
        ),
    ),
    Door(
        _("Etwas fragen"),
        _("Schreiben Sie uns. Wir antworten in wenigen Tagen."),
        _("Frage schreiben"),
        "question",
        "/kontakt/",
        facts=(
            (WHO, _("alle, die etwas wissen möchten oder Hilfe brauchen")),
            (HOW_LONG, _("2 Minuten")),
            (THEN, _("Wir antworten in wenigen Tagen.")),
        ),
    ),
]


def doors(slugs: set[str], *, full: bool = False) -> list[dict]:
    """The first doors that open by now; `slugs` are those of the live pages below the start."""
    found = [door for door in DOORS if door.needs in {"", *slugs}]
    return [door.shown(full) for door in found[:DOORS_SHOWN]]
