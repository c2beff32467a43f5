"""Ideas that wait to be read, are talked about, or are being checked."""

from ideas.demo.idea import DemoIdea, Step, published

WAITING: tuple[DemoIdea, ...] = (
    DemoIdea(
        slug="trinkbrunnen",
        title="Ein Trinkbrunnen am Kaiserplatz, damit niemand Wasser kaufen muss",
        text="Im Sommer sitzen hier viele ältere Leute und Kinder. Ein Brunnen mit Trinkwasser würde allen helfen.",
        quarter="oberstolberg",
        place="Kaiserplatz, neben den Bänken",
        ago=2,
    ),
    DemoIdea(
        slug="werbung",
        title="Günstige Kredite ohne Prüfung, jetzt anfragen",
        text="Mehr unter www.kredit.example und www.geld.example",
        suspicion=3,
        ago=1,
    ),
)

TALKED_ABOUT: tuple[DemoIdea, ...] = (
    DemoIdea(
        slug="bank-am-vichtbach",
        title="Eine Bank am Vichtbach, auf halbem Weg zum Markt",
        text=(
            "Der Weg zum Markt ist für manche zu weit. Auf halber Strecke fehlt ein Platz zum Sitzen.\n\n"
            "Schön wäre eine Bank mit Lehne und Armstützen, damit man auch wieder aufstehen kann."
        ),
        quarter="velau-muehle",
        place="Fußweg am Vichtbach, hinter der Brücke",
        name="eine Nachbarin",
        topics=("nachbarschaft", "bewegung"),
        supports=23,
        ago=9,
        steps=(published(7),),
    ),
    DemoIdea(
        slug="buecherschrank",
        title="Ein offener Bücherschrank an der Bushaltestelle",
        text="Wer auf den Bus wartet, könnte lesen. Ich würde mich um den Schrank kümmern.",
        quarter="muensterbusch",
        place="Haltestelle an der Schule",
        name="ein Leser",
        topics=("buecher", "nachbarschaft"),
        supports=14,
        ago=20,
        steps=(published(18),),
    ),
    DemoIdea(
        slug="gehen-mit-nachbarinnen",
        title="Mahallede kadınlar için haftalık bir yürüyüş grubu",
        text="Birlikte yürümek hem sağlık hem sohbet için güzel olur. Her yaştan kadın katılabilir.",
        quarter="unterstolberg",
        name="bir komşu",
        topics=("bewegung", "nachbarschaft"),
        language="tr",
        supports=9,
        ago=5,
        steps=(published(4),),
    ),
    DemoIdea(
        slug="hofflohmarkt",
        title="Einmal im Jahr ein Flohmarkt in allen Höfen",
        text="Alle öffnen am selben Tag ihren Hof. Man lernt die Nachbarn kennen und wirft weniger weg.",
        topics=("nachbarschaft",),
        supports=31,
        ago=38,
        steps=(published(36),),
    ),
    DemoIdea(
        slug="zebrastreifen",
        title="Ein Zebrastreifen vor der Kita",
        text="Morgens fahren hier viele Autos. Die Kinder kommen nur schlecht über die Straße.",
        quarter="unterstolberg",
        place="vor der Kita in der Talstraße",
        name="eine Mutter",
        topics=("kinder-und-familie", "bewegung"),
        supports=42,
        ago=32,
        steps=(
            published(30),
            Step(
                to="checking",
                ago=16,
                text="Wir zählen zwei Wochen lang, wie viele Autos und Kinder dort unterwegs sind.",
                office="Amt für Verkehr",
                next_step="Das Ergebnis steht hier, sobald wir gezählt haben.",
            ),
        ),
    ),
    DemoIdea(
        slug="sprachtisch",
        title="Ein Tisch im Café, an dem man Deutsch üben kann",
        text="Wer Deutsch lernt, braucht Leute zum Reden. Einmal in der Woche eine Stunde würde reichen.",
        quarter="oberstolberg",
        name="Lernende aus dem Kurs",
        topics=("sprachen",),
        source="counter",
        supports=17,
        ago=26,
        steps=(
            published(24),
            Step(
                to="checking",
                ago=12,
                text="Die Idee gefällt uns. Wir fragen bei zwei Cafés nach, ob sie mitmachen.",
                office="Quartiersbüro",
                next_step="Wir melden uns, wenn ein Café zusagt.",
            ),
        ),
    ),
)
