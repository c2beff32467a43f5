"""Actions in the open: beds, streets, park."""

from events.demo.action import SATURDAY, TUESDAY, Action, When
from events.demo.helping import Shift, Thing
from portal.demo.writing import p, ul

RAISED_BEDS = Action(
    slug="hochbeete-bauen-im-garten",
    title="Zwei Tage, sechs Hochbeete",
    summary="Wir bauen im Nachbarschaftsgarten sechs Hochbeete. Jede Hand hilft, auch für 2 Stunden.",
    kind="garden",
    quarter="muensterbusch",
    venue="nachbarschaftsgarten-muensterbusch",
    topics=("garten", "handarbeit", "nachbarschaft"),
    when=When(weekday=SATURDAY, after=5, days=2, start="10:00", end="16:00"),
    capacity=15,
    waiting_list=True,
    registered=9,
    languages=("de", "tr", "uk"),
    features=("step_free",),
    organiser="Gartengruppe Münsterbusch",
    help_wanted=(
        Shift(
            title="Bretter sägen und schrauben",
            most=6,
            least=3,
            starts="10:00",
            ends="13:00",
            bring="eigene Handschuhe",
            age_note="Ab 16 Jahren.",
        ),
        Shift(title="Suppe kochen", most=2, starts="11:00", ends="13:00"),
        Shift(
            title="Erde fahren",
            most=4,
            least=2,
            day=2,
            starts="10:00",
            ends="13:00",
            hardship="Die Karren sind schwer.",
        ),
        Thing(title="Schubkarre", most=2),
        Thing(title="Akkuschrauber", most=3),
    ),
    helping=4,
    picture="gartenbeete.svg",
    body=(
        (
            "paragraph",
            p(
                "Am Samstag bauen wir die Kästen, am Sonntag füllen wir sie.",
                "Die Beete sind 80 cm hoch.",
                "So gärtnert man auch im Sitzen gut.",
            ),
        ),
        ("heading", "Helfende gesucht"),
        (
            "paragraph",
            p("Sie müssen nicht 2 Tage bleiben. Sagen Sie uns, was Ihnen liegt:")
            + ul(
                "sägen, schrauben, Folie tackern",
                "Erde und Laub mit der Schubkarre fahren",
                "mittags für alle Suppe kochen",
            ),
        ),
        (
            "facts",
            {
                "title": "Gut zu wissen",
                "rows": (
                    ("Werkzeug", "ist da, eigene Handschuhe sind gut"),
                    ("Essen", "Mittags gibt es Suppe, kostenlos"),
                    (
                        "Toilette",
                        "Im Garten steht nur eine Komposttoilette mit Stufen.",
                    ),
                ),
            },
        ),
    ),
)

CLEAN_UP = Action(
    slug="sauberes-und-schoenes-viertel",
    title="Sauberes und schönes Viertel",
    summary="Ein Vormittag, viele Greifzangen: Wir räumen vom Kaiserplatz bis zum Vichtbach auf.",
    kind="clean_up",
    quarter="unterstolberg",
    venue="kaiserplatz",
    topics=("garten", "nachbarschaft", "kinder-und-familie"),
    when=When(weekday=SATURDAY, after=1, start="10:00", end="13:00"),
    languages=("de", "tr", "ar", "en"),
    features=("step_free",),
    organiser="Nachbarschaftsbüro Stolberg",
    help_wanted=(
        Shift(title="Gruppe anführen", most=3, least=2, age_note="Ab 18 Jahren."),
        Shift(title="Getränke ausgeben", most=2, starts="12:00", ends="13:30"),
    ),
    helping=1,
    picture="aufraeumen.svg",
    body=(
        (
            "paragraph",
            p(
                "Treffpunkt ist der große Baum auf dem Kaiserplatz.",
                "Dort bekommen Sie Zange, Handschuhe und einen Sack.",
                "In kleinen Gruppen gehen wir los, jede auf einer anderen Strecke.",
            ),
        ),
        ("heading", "Einfach vorbeikommen"),
        (
            "paragraph",
            p(
                "Sie brauchen keine Anmeldung und müssen nicht bis zum Schluss bleiben.",
                "Eine Strecke ist eben und gut für Rollstuhl und Kinderwagen.",
                "Um 13 Uhr gibt es für alle Saft und belegte Brote.",
            ),
        ),
        ("heading", "Sie kennen Ihre Ecke am besten"),
        (
            "paragraph",
            p(
                "Wir suchen 3 Leute, die eine Gruppe anführen.",
                "Rufen Sie uns vorher an oder melden Sie sich am Platz.",
            ),
        ),
    ),
)

PARK_EXERCISE = Action(
    slug="bewegung-im-park",
    title="Bewegung im Park",
    summary="Jeden Dienstag 45 Minuten strecken, gehen, lachen. Auch im Sitzen möglich.",
    kind="sport",
    quarter="unterstolberg",
    venue="bastinsweiher",
    topics=("bewegung", "nachbarschaft"),
    when=When(weekday=TUESDAY, after=1, start="10:00", end="10:45", repeat="weekly", times=8),
    changed=(
        (1, 0, "Am Weiher werden an diesem Tag Bäume geschnitten."),
        (2, 2, "Diesmal am Donnerstag, weil Dienstag Markt ist."),
    ),
    languages=("de", "tr"),
    features=("step_free", "easy_language", "quiet"),
    organiser="Bewegungsgruppe Unterstolberg",
    picture="park.svg",
    body=(
        (
            "paragraph",
            p(
                "Wir treffen uns am Ufer des Bastinsweihers.",
                "Alle Übungen gehen im Stehen und im Sitzen.",
                "Sie machen mit, so weit es Ihnen guttut.",
            ),
        ),
        (
            "paragraph",
            p(
                "Kommen Sie in bequemer Kleidung und festen Schuhen.",
                "Bei starkem Regen fällt der Termin aus.",
                "Das steht dann bis 9 Uhr auf dieser Seite.",
            ),
        ),
    ),
)

SWAP_MARKET = Action(
    slug="tauschmarkt-am-muehlener-markt",
    title="Tauschmarkt auf dem Mühlener Markt",
    summary="Pflanzen, Bücher, Geschirr: Bringen Sie 3 Dinge und nehmen Sie 3 andere mit.",
    kind="meet",
    quarter="velau-muehle",
    venue="muehlener-markt",
    topics=("nachbarschaft", "garten", "buecher"),
    when=When(weekday=SATURDAY, after=15, start="11:00", end="15:00"),
    languages=("de", "tr", "ar", "uk"),
    features=("step_free",),
    organiser="Marktgruppe auf der Mühle",
    help_wanted=(
        Shift(
            title="Tische aufbauen",
            most=4,
            least=4,
            starts="09:00",
            ends="11:00",
            hardship="Ein Tisch wiegt 15 Kilo.",
        ),
        Shift(title="Tische abbauen", most=4, least=4, starts="15:00", ends="16:30"),
        Thing(title="Klapptisch", most=4),
        Thing(title="Leiter", most=1),
    ),
    helping=2,
    picture="markt.svg",
    body=(
        (
            "paragraph",
            p(
                "Hier wird getauscht und nicht verkauft.",
                "Was Sie bringen, soll ganz und sauber sein.",
                "Sie finden nichts? Dann bekommen Sie einen Gutschein für das nächste Mal.",
            ),
        ),
        ("heading", "Das geht gut weg"),
        (
            "paragraph",
            ul(
                "Ableger, Samen und Töpfe",
                "Bücher in allen Sprachen",
                "Geschirr, Werkzeug und Spiele",
            )
            + p("Kleidung und große Möbel nehmen wir dieses Mal nicht an."),
        ),
        ("heading", "Helfen Sie beim Aufbau"),
        (
            "paragraph",
            p(
                "Für 12 Tische brauchen wir 4 Leute ab 9 Uhr.",
                "Wer hilft, darf vor 11 Uhr schauen.",
            ),
        ),
    ),
)

GARDENS = (RAISED_BEDS, CLEAN_UP, PARK_EXERCISE, SWAP_MARKET)
