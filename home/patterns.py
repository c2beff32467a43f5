"""Every component in every state, as plain data: the page /muster/ and its test read it."""

from dataclasses import dataclass

from . import samples as its


@dataclass(frozen=True)
class Pattern:
    """A template of templates/components and what it gets, by the name of the state.

    `around` is the class of the list that decides the shape of what stands inside.
    """

    name: str
    states: dict[str, dict]
    around: str = ""

    @property
    def template(self) -> str:
        return f"components/{self.name}.html"


def plain(name: str, **context) -> Pattern:
    """A component that has one state."""
    return Pattern(name, {"üblich": context})


CARDS = {
    "üblich": {"card": its.CARD},
    "lange Wörter": {"card": its.LONG_CARD},
    "Arabisch, ohne Bild": {"card": its.ARABIC_CARD},
    "mit Bild": {"card": its.PICTURE_CARD},
    "nur ein Titel": {"card": its.BARE_CARD},
}
FIELDS = [*its.FORM.own_fields]
WRONG_FIELDS = {f"falsch: {field.name}": {"field": field} for field in its.WRONG.own_fields}

PATTERNS = [
    # Cards and what stands on them.
    Pattern("card", CARDS, "rows"),
    Pattern("card", CARDS, "tiles"),
    Pattern("card", CARDS, "board"),
    Pattern(
        "date_block",
        {
            "mit Viertel": {"starts": its.DAY, "quarter": its.QUARTER},
            "ohne Viertel": {"starts": its.DAY},
        },
    ),
    Pattern("state", {state.tone: {"state": state} for state in its.STATES}),
    plain("tags", tags=its.CARD.tags),
    plain("topics", topics=its.TOPICS),
    Pattern(
        "picture", {"mit Bild": {"image": its.PICTURE}, "ohne Einwilligung": {"image": its.HIDDEN}}
    ),
    Pattern(
        "figure",
        {
            "üblich": {"image": its.PICTURE, "caption": "Der Markt am Morgen."},
            "hoch": {"image": its.PICTURE, "shape": "upright", "caption": its.LONG},
            "ohne Einwilligung": {"image": its.HIDDEN},
        },
    ),
    Pattern(
        "quote",
        {
            "nur Text": {"text": "Hier kennt man sich."},
            "voll": {"text": its.LONG, "name": "Eine Nachbarin", "image": its.PICTURE},
            "Arabisch": {"text": its.ARABIC, "name": its.ARABIC},
        },
    ),
    # Ways on.
    plain("town_line", quarters=its.QUARTERS),
    Pattern(
        "doors",
        {
            "kurz": {"doors": [its.DOOR, its.DOOR | {"title": its.LONG}]},
            "mit Angaben": {
                "doors": [its.DOOR | its.DOOR_FACTS, its.DOOR | {"title": its.ARABIC}],
                "phone": "02402 000000",
                "phone_href": "tel:+492402000000",
            },
        },
    ),
    plain("view_switch", views=its.LINKS),
    Pattern(
        "pagination",
        {"Mitte": {"pages": its.PAGES}, "eine Seite": {"pages": {"urls": []}}},
    ),
    plain("subscribe", feed_url="#", calendar_ways=its.CALENDAR_WAYS),
    plain("calendar_ways", ways=its.CALENDAR_WAYS),
    plain("share", title="Muster", calendar_url="#", posters=its.LINKS),
    plain("call"),
    plain("lost"),
    # Lists that can be narrowed.
    Pattern(
        "filter_form",
        {
            "ruhig": {"listing": its.CALM},
            "aktiv": {"listing": its.ACTIVE, "label": "Auswahl weiter eingrenzen"},
        },
    ),
    Pattern("filter_field", {field.kind: {"field": field} for field in its.ACTIVE.fields}),
    plain("chip", chips=its.ACTIVE.active),
    plain("month_table", month=its.MONTH),
    plain("week_table", week=its.WEEK),
    plain("town_map", map=its.TOWN_MAP, label="Die Viertel"),
    plain("street_map", street=its.STREET),
    plain("month_steps", month=its.MONTH),
    plain("month_items", day=its.day(14)),
    Pattern("month_day", {"leer": {"day": its.day(13)}, "voll": {"day": its.day(14)}}),
    # Forms.
    Pattern("error_summary", {"falsch": {"form": its.WRONG}, "richtig": {"form": its.FORM}}),
    Pattern("field", {field.name: {"field": field} for field in FIELDS} | WRONG_FIELDS),
    Pattern(
        "field_notes",
        {"Hinweis": {"field": its.FORM["name"]}, "Fehler": {"field": its.WRONG["email"]}},
    ),
    plain("form_fields", form=its.SampleForm(auto_id="ganz_%s")),
    Pattern(
        "steps",
        {"Mitte": {"number": 2, "total": 6, "back_url": "#"}, "nur zurück": {"back_url": "#"}},
    ),
    plain("summary_list", rows=its.ANSWERS),
    # What people are told.
    Pattern(
        "notice",
        {
            tone: {"tone": tone, "title": "Fällt aus", "text": its.LONG, "links": its.LINKS}
            for tone in ("info", "notice", "good", "bad")
        }
        | {"Arabisch": {"tone": "info", "text": its.ARABIC}},
    ),
    Pattern(
        "confirmation",
        {
            "fertig": {"title": "Ihre Idee ist da", "number": "118", "text": "Danke."},
            "fast fertig": {"title": its.LONG, "text": its.ARABIC, "tone": "notice"},
        },
    ),
    Pattern(
        "empty_state",
        {
            "mit Bild": {"text": "Hier ist noch nichts.", "links": its.LINKS, "drawing": True},
            "nur Text": {"text": its.LONG},
        },
    ),
    plain("facts", title="Kurz gesagt", rows=its.FACTS),
    plain("access", facts=its.ACCESS, contact="02402 000000", contact_href="tel:+492402000000"),
    plain("timeline", steps=its.STEPS),
    # Signs and drawings.
    Pattern("icon", {name: {"name": name} for name in ("arrow", "clock", "search", "back")}),
    Pattern("drawings/quarter", {row["slug"]: {"slug": row["slug"]} for row in its.QUARTERS}),
    *[plain(f"drawings/{row['slug']}") for row in its.QUARTERS],
    plain("drawings/mark"),
    plain("drawings/empty"),
    plain("week_grid", free=its.FREE),
    Pattern(
        "free_list",
        {
            "voll": {"free": its.FREE},
            "belegt": {"free": its.FREE | {"open": []}},
            "keine": {"free": {}},
        },
    ),
    Pattern(
        "opening_table",
        {
            "üblich": {"opening": its.OPENING},
            "mit Ausnahme": {"opening": its.OPENING, "exceptions": its.EXCEPTIONS},
        },
    ),
    plain("credits", pictures=[its.PICTURE]),
    plain(
        "grouped_radios",
        widget={"attrs": {"id": "wochen"}, "optgroups": [("Laden Sonnental", [its.OPTION], 0)]},
    ),
]
