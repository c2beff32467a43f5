"""Actions around a table: talking, cooking, playing."""

from events.demo.action import FRIDAY, SATURDAY, WEDNESDAY, Action, When
from portal.demo.writing import p, ul

LANGUAGE_CAFE = Action(
    slug="sprachcafe-am-mittwoch",
    title="Sprachcafé am Mittwoch",
    summary="Tee, Kekse, Gespräche: Wir üben Deutsch und lernen die Sprachen am Tisch kennen.",
    kind="meet",
    quarter="oberstolberg",
    venue="begegnungshaus-gruentalstrasse-fuenf",
    topics=("sprachen", "nachbarschaft"),
    when=When(
        weekday=WEDNESDAY,
        after=0,
        start="16:00",
        end="18:00",
        repeat="weekly",
        times=10,
    ),
    capacity=16,
    waiting_list=True,
    registered=6,
    languages=("de", "tr", "ar", "uk", "en"),
    features=("step_free", "wheelchair_toilet", "easy_language", "childcare"),
    organiser="Nachbarschaftsbüro Stolberg",
    picture="sprachcafe.svg",
    body=(
        (
            "paragraph",
            p(
                "Sie möchten mehr Deutsch sprechen? Oder Sie sprechen gern mit anderen?",
                "Dann setzen Sie sich an unseren Tisch.",
                "Jeden Mittwoch gibt es ein Thema und viel Zeit.",
            ),
        ),
        ("heading", "So geht es"),
        (
            "paragraph",
            ul(
                "Wir sprechen langsam und helfen einander.",
                "Es gibt keine Noten und keine Bücher.",
                "Sie kommen einmal oder jede Woche, wie Sie möchten.",
            ),
        ),
        (
            "paragraph",
            p(
                "Kinder können im Nebenraum spielen. Dort ist immer jemand dabei.",
                "Tee und Kekse sind da, alles ist kostenlos.",
            ),
        ),
    ),
)

COOKING = Action(
    slug="gemeinsam-kochen-vier-kuechen",
    title="Gemeinsam kochen: ein Abend, vier Küchen",
    summary="Linsen, Börek, Reibekuchen, Borschtsch: Wir schnippeln, rühren und essen zusammen.",
    kind="food",
    quarter="oberstolberg",
    venue="begegnungshaus-gruentalstrasse-fuenf",
    topics=("essen", "nachbarschaft"),
    when=When(weekday=FRIDAY, after=3, start="17:30", end="21:00"),
    capacity=12,
    waiting_list=True,
    registered=7,
    cost="3 € für die Zutaten",
    languages=("de", "tr", "ar", "uk"),
    features=("step_free", "wheelchair_toilet", "childcare"),
    organiser="Kochgruppe Grüntalstraße",
    picture="kochen.svg",
    body=(
        (
            "paragraph",
            p(
                "An 4 Tischen entstehen 4 Gerichte.",
                "An jedem Tisch zeigt jemand das Rezept von zu Hause.",
                "Um 20 Uhr essen wir alle an einer langen Tafel.",
            ),
        ),
        (
            "facts",
            {
                "title": "Gut zu wissen",
                "rows": (
                    ("Essen", "Alle Gerichte gibt es ohne Fleisch."),
                    ("Allergien", "Sagen Sie uns bei der Anmeldung Bescheid."),
                    ("Mitbringen", "Schürze und eine Dose für Reste"),
                ),
            },
        ),
        (
            "paragraph",
            p("Sind 3 € gerade zu viel? Dann kochen Sie ohne Beitrag mit."),
        ),
    ),
)

SOUP = Action(
    slug="suppe-und-geschichten",
    title="Suppe und Geschichten",
    summary="Ein großer Topf Suppe und Geschichten aus der Altstadt. So war der Abend.",
    kind="food",
    quarter="oberstolberg",
    venue="begegnungshaus-gruentalstrasse-fuenf",
    topics=("essen", "stadtgeschichte", "nachbarschaft"),
    when=When(weekday=SATURDAY, after=-14, start="17:00", end="20:00"),
    capacity=30,
    waiting_list=True,
    registered=27,
    languages=("de", "tr"),
    features=("step_free", "wheelchair_toilet", "quiet"),
    organiser="Geschichtsgruppe Oberstolberg",
    status="past",
    picture="kochen.svg",
    body=(
        (
            "paragraph",
            p(
                "Wir kochen am Nachmittag eine große Suppe.",
                "Am Abend erzählen Leute aus der Altstadt, wie es früher war.",
                "Bringen Sie ein altes Foto mit, wenn Sie eines haben.",
            ),
        ),
    ),
    report=(
        ("heading", "So war der Abend"),
        (
            "paragraph",
            p(
                "27 Gäste kamen, 15 Liter Suppe wurden leer.",
                "Auf dem Tisch lagen am Ende 63 alte Fotos.",
                "Das älteste zeigt Wäsche am Vichtbach.",
            )
            + p(
                "Am meisten gelacht wurde über eine Ziege, die das Rathaus besuchte.",
                "Ob das stimmt, weiß niemand mehr.",
                "Die Geschichtsgruppe sammelt weiter und plant den nächsten Abend.",
            ),
        ),
        (
            "call_to_action",
            {
                "title": "Haben Sie auch ein altes Foto?",
                "text": "Rufen Sie uns an oder bringen Sie es ins Begegnungshaus.",
                "link_label": "Kontakt ansehen",
                "address": "/kontakt/",
            },
        ),
    ),
)

GAMES = Action(
    slug="spieleabend-in-der-gruentalstrasse",
    title="Spieleabend in der Grüntalstraße",
    summary="Tavla, Schach, Rommé und neue Spiele. Kommen Sie allein oder bringen Sie jemanden mit.",
    kind="meet",
    quarter="oberstolberg",
    venue="begegnungshaus-gruentalstrasse-fuenf",
    topics=("nachbarschaft", "kinder-und-familie"),
    when=When(after=0, start="17:00", end="21:30"),
    languages=("de", "tr", "en"),
    features=("step_free", "wheelchair_toilet", "quiet"),
    organiser="Nachbarschaftsbüro Stolberg",
    age_note="Bis 19 Uhr auch für Kinder.",
    picture="spiele.svg",
    body=(
        (
            "paragraph",
            p(
                "Auf 8 Tischen liegen Spiele für 2 bis 6 Leute.",
                "Jemand erklärt die Regeln, Sie müssen nichts lesen.",
                "Eigene Spiele sind willkommen.",
            ),
        ),
        (
            "paragraph",
            p(
                "Wer es ruhig mag, spielt im kleinen Raum neben der Küche.",
                "Wasser und Tee stehen bereit. Sie müssen sich nicht anmelden.",
            ),
        ),
    ),
)

TABLES = (LANGUAGE_CAFE, COOKING, SOUP, GAMES)
