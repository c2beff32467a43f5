"""What the pattern page shows: rows made up for it, with long words and other scripts."""

from datetime import UTC, date, datetime, timedelta
from types import SimpleNamespace

from django import forms
from django.http import QueryDict

from portal.cards import Card, State, Tag
from portal.forms import PublicForm
from portal.listing import Filter, Listing
from portal.models import Topic
from portal.shell import Link
from portal.town_map import town_map

LONG = "Nachbarschaftswerkstatteröffnungsfeiervorbereitung"
ARABIC = "ورشة الإصلاح في الحي"
DAY = datetime(2026, 3, 14, 13, tzinfo=UTC)
QUARTER = SimpleNamespace(slug="oberstolberg", label="Oberstolberg")
QUARTERS = [
    {"name": name, "slug": slug, "url": "#"}
    for name, slug in [
        ("Münsterbusch", "muensterbusch"),
        ("Velau-Mühle", "velau-muehle"),
        ("Unterstolberg", "unterstolberg"),
        ("Oberstolberg", "oberstolberg"),
    ]
]
PICTURE = SimpleNamespace(
    may_be_shown=True,
    sources=[],
    fallback=SimpleNamespace(url="/static/portal/icons/share.png", width=1200, height=630),
    alt_text="Die Stadt als Linie aus vier Vierteln.",
    get_kind_display="Zeichnung",
    photographer="Viertel-LAB",
    licence="CC0 1.0",
    licence_url="https://creativecommons.org/publicdomain/zero/1.0/",
    title="Stadtlinie",
    source="",
)
HIDDEN = SimpleNamespace(may_be_shown=False)
LINKS = [Link("Alle Aktionen", "#", True), Link("Karte", "#")]
TOPICS = [Topic(name="Reparieren", slug="reparieren"), Topic(name=LONG, slug="lang")]
STATES = [
    State("check", "6 Plätze frei", "good"),
    State("clock", "ausgebucht, Warteliste", "notice"),
    State("cross", "fällt aus", "bad"),
    State("people", "Einfach vorbeikommen"),
]

# --- Cards --------------------------------------------------------------------------------

CARD = Card(
    kind="event",
    title="Reparatur-Café auf der Mühle",
    url="#",
    summary="Bringen Sie mit, was kaputt ist. Wir schauen gemeinsam.",
    starts=DAY,
    ends=DAY + timedelta(hours=3),
    when_text="in 3 Tagen, 14–17 Uhr",
    meta=("Mühlener Markt", "kostenlos"),
    tags=(Tag("step-free", "ohne Stufe"), Tag("hand", "mit Gebärdensprache")),
    state=STATES[0],
    quarter=QUARTER,
)
LONG_CARD = Card(
    kind="idea", title=f"{LONG} im {LONG}", url="#", summary=LONG, meta=(LONG,), state=STATES[1]
)
ARABIC_CARD = Card(kind="shop", title=ARABIC, url="#", lang="ar", summary=ARABIC, quarter=QUARTER)
PICTURE_CARD = Card(kind="campaign", title="Hände, die etwas können", url="#", picture=PICTURE)
BARE_CARD = Card(kind="page", title="Impressum", url="#")

# --- Forms --------------------------------------------------------------------------------


class SampleForm(PublicForm):
    """One field of each kind."""

    name = forms.CharField(label="Ihr Name", help_text="Ein Spitzname genügt.")
    email = forms.EmailField(label="E-Mail", required=False)
    text = forms.CharField(label=LONG, widget=forms.Textarea(attrs={"rows": 3}))
    quarter = forms.ChoiceField(
        label="Viertel",
        choices=[(row["slug"], row["name"]) for row in QUARTERS],
        widget=forms.RadioSelect,
    )
    topics = forms.MultipleChoiceField(
        label="Themen",
        choices=[("a", "Reparieren"), ("b", ARABIC)],
        widget=forms.CheckboxSelectMultiple,
        required=False,
    )
    rights = forms.BooleanField(label="Ich habe das Foto gemacht oder darf es zeigen.")


FORM = SampleForm(auto_id="leer_%s")
WRONG = SampleForm({"email": "kein"}, auto_id="falsch_%s")
FILTERS = [
    Filter("viertel", "Viertel", "all", choices=lambda: [("o", "Oberstolberg"), ("l", LONG)]),
    Filter("wann", "Wann", "all", "radio", lambda: [("", "alle kommenden"), ("h", "heute")]),
    Filter("von", "Von", "all", "date"),
    Filter("q", "Suchwort", "all", "text"),
    Filter("ort", "Ort", "all", "select", lambda: [("m", "Markt"), ("a", ARABIC)]),
]
CALM = Listing(QueryDict(""), FILTERS, None)
ACTIVE = Listing(QueryDict("viertel=o&viertel=l&wann=h&q=Rad"), FILTERS, None)

# --- A month ------------------------------------------------------------------------------

ITEMS = [
    {"title": "Reparatur-Café", "url": "#", "time": "14 Uhr"},
    {"title": LONG, "url": "#", "time": "16 Uhr", "state": STATES[2]},
    {"title": ARABIC, "url": "#", "lang": "ar"},
]


def day(number: int) -> dict:
    items = ITEMS if number == 14 else []
    found = {"date": date(2026, 3, number), "in_month": True, "today": number == 13}
    return found | {"items": items, "more": 2 if items else 0, "more_url": "#"}


CALENDAR_WAYS = [Link("Apple, Thunderbird", "#"), Link("Google", "#")]

MONTH = {
    "title": "März 2026",
    "caption": "Aktionen im März 2026",
    "weekdays": ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"],
    "weeks": [[day(number) for number in range(9, 16)], [day(number) for number in range(16, 23)]],
    "previous": Link("Februar 2026", "#"),
    "next": Link("April 2026", "#"),
}
WEEK = {
    "title": "Mo., 9. März bis So., 15. März 2026",
    "days": [day(number) for number in range(9, 16)],
    "previous": Link("Vorige Woche", "#"),
    "next": Link("Nächste Woche", "#"),
}
AREA = {"type": "Polygon", "coordinates": [[[6.20, 50.77], [6.22, 50.79], [6.24, 50.77]]]}
SPOTS = [(1, "Museum", "#", 6.22, 50.775), (2, LONG, "#", 6.221, 50.775)]
TOWN_MAP = town_map([SimpleNamespace(label="Oberstolberg", area=AREA)], SPOTS)
STREET = {"tiles": "/{z}/{x}/{y}.png", "credit": "© OpenStreetMap", "host": "karten.example.org"}
PAGES = {
    "previous_url": "#",
    "next_url": "#",
    "urls": [{"number": number, "url": "#", "current": number == 2} for number in (1, 2, 3)],
}

# --- Facts --------------------------------------------------------------------------------

FACTS = [
    {"label": "Wann", "value": "Sa., 14. März, 14–17 Uhr", "icon": "clock", "note": "in 3 Tagen"},
    {"label": "Wo", "value": "Mühlener Markt", "icon": "pin", "href": "#", "note": "3 Bänke"},
    {"label": "Wer lädt ein", "value": LONG, "icon": "hand"},
    {"label": "Auf Arabisch", "value": ARABIC},
]
ACCESS = [
    {"name": "step_free", "word": "Ohne Stufe", "value": "yes", "text": "Die Tür ist 95 cm breit."},
    {"name": "seats", "word": "Sitzplätze", "value": "no", "text": ""},
    {"name": "quiet", "word": LONG, "value": "unknown", "text": ""},
]
STEPS = [
    {"label": "Eingegangen", "date": date(2026, 3, 1), "done": True},
    {"label": "In Prüfung", "text": "Brauchen Sie Strom?", "current": True},
    {"label": LONG},
]
ANSWERS = [
    {"label": "Ihr Name", "value": "Ada", "change_url": "#"},
    {"label": LONG, "value": f"{LONG}\n{ARABIC}", "change_url": "#"},
    {"label": "Telefon", "value": ""},
]
DOOR = {"title": "Idee einreichen", "text": "Sie bekommen eine Antwort.", "url": "#"}
DOOR |= {"label": "Idee aufschreiben", "icon": "idea"}
DOOR_FACTS = {"facts": [{"label": "Für wen", "value": "alle"}, {"label": "Dauer", "value": LONG}]}


def cell(state, icon, word, link=""):
    """One place in one week, as the grid of a shop shows it."""
    full = f"Regal 2, 9. bis 15. März: {word}"
    return {
        "place": "Regal 2",
        "state": state,
        "icon": icon,
        "word": word,
        "full": full,
        "url": "#" if link else "",
        "link": link,
    }


CELLS = [
    cell("free", "circle", "frei", "anfragen"),
    cell("asked", "half", "angefragt", "trotzdem anfragen"),
    cell("taken", "disc", "belegt"),
    cell("closed", "minus", "geschlossen"),
]
FREE_WEEK = {"week": "9. bis 15. März", "cells": CELLS, "open": CELLS[:2]}
FREE = {
    "title": "März 2026",
    "places": [{"label": "Tisch 1"}, {"label": "Regal 2"}, {"label": "Wand"}, {"label": LONG}],
    "lines": [FREE_WEEK],
    "open": [FREE_WEEK],
    "last_words": "30. April",
    "apply_url": "#",
    "steps": {"next": Link("ab 4. Mai", "#")},
}
OPENING = [
    {"day": date(2026, 3, 13), "words": "Freitag", "hours": ["10–18 Uhr"], "today": True},
    {
        "day": date(2026, 3, 14),
        "words": "Samstag",
        "hours": ["10–13 Uhr", "15–18 Uhr"],
        "differs": True,
    },
    {"day": date(2026, 3, 15), "words": "Sonntag", "hours": ["geschlossen"], "closed": True},
]
EXCEPTIONS = [{"words": "Sa., 14. März", "hours": ["geschlossen"], "reason": LONG}]
OPTION = {
    "template_name": "django/forms/widgets/radio.html",
    "label": LONG,
    "name": "woche",
    "value": "1",
    "attrs": {"id": "w1"},
    "type": "radio",
}
