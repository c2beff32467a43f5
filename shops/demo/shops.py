"""Three shops: one that is open, one that opens soon, and one that is over."""

from portal.demo.writing import p, ul
from shops.demo.shapes import DemoShop, Differs, Held

EVERY_DAY = "0123456"

SONNENTAL = DemoShop(
    slug="laden-sonnental",
    title="Laden Sonnental",
    summary="Honig, Brot, Seife und mehr: Hier verkaufen Betriebe aus der Nachbarschaft.",
    quarter="oberstolberg",
    venue="ladenlokal-sonnental",
    topics=("lebensmittel", "pflege", "keramik"),
    picture="laden-sonnental.svg",
    first=-21,
    last=70,
    hours=((EVERY_DAY, "08:00", "22:00"),),
    places=(
        ("table", 1, "120 × 60 cm, mit Steckdose."),
        ("table", 2, "120 × 60 cm."),
        ("shelf", 1, "5 Böden, je 90 cm breit."),
        ("shelf", 2, "3 Böden, je 60 cm breit."),
        ("window", 1, "Links neben der Tür, 2 m breit."),
    ),
    body=(
        (
            "paragraph",
            p(
                "Lange stand das Ladenlokal leer. Jetzt wechseln sich hier kleine Betriebe ab.",
                "Jede Woche ist etwas anderes da.",
                "Sie kaufen direkt bei denen, die es gemacht haben.",
            ),
        ),
        ("heading", "So funktioniert der Laden"),
        (
            "paragraph",
            ul(
                "Wer etwas herstellt, bekommt einen Tisch oder ein Regal für eine Woche.",
                "Der Platz kostet nichts.",
                "Zwei Leute aus dem Viertel halten den Laden offen.",
                "Sie bezahlen bar oder mit Karte.",
            ),
        ),
    ),
    held=(
        Held(("table", 1), "imkerei-vichtwiese", -14, 14),
        Held(("table", 1), "backstube-ofenwarm", 0, 7),
        Held(("table", 1), "seifenkueche-kupferkessel", 7, 7),
        Held(("table", 1), "imkerei-vichtwiese", 21, 7),
        Held(("table", 2), "toepferei-blaustein", -7, 14),
        Held(("table", 2), "wollwerkstatt-schafberg", 7, 14),
        Held(("shelf", 1), "seifenkueche-kupferkessel", -14, 21),
        Held(("shelf", 1), "mosterei-wiesengrund", 7, 7),
        Held(("shelf", 2), "mosterei-wiesengrund", 0, 7),
        Held(("shelf", 2), "toepferei-blaustein", 14, 7),
        Held(("window", 1), "wollwerkstatt-schafberg", 0, 7),
        Held(("window", 1), "", 28, 7),
    ),
    differs=(
        Differs(4, "Am Nachmittag liefern wir neue Regale an.", "08:00", "14:00"),
        Differs(9, "Wir streichen die Wände."),
    ),
)

MUEHLE = DemoShop(
    slug="laden-auf-der-muehle",
    title="Laden auf der Mühle",
    summary="Ein Laden für acht Wochen: Brot, Saft und Wolle, nahe am Markt.",
    quarter="velau-muehle",
    venue="ladenlokal-muehle",
    topics=("lebensmittel", "textil"),
    picture="laden-muehle.svg",
    first=9,
    last=65,
    hours=(("34", "14:00", "18:00"), ("5", "10:00", "14:00")),
    places=(
        ("table", 1, "150 × 70 cm, mit Steckdose."),
        ("shelf", 1, "4 Böden, je 80 cm breit."),
        ("fridge", 1, "60 Liter, für Milch, Käse und Aufstriche."),
        ("wall", 1, "2 m breit, mit Haken."),
    ),
    body=(
        (
            "paragraph",
            p(
                "Der Laden öffnet bald. Er liegt wenige Schritte vom Mühlener Markt.",
                "Einige Plätze sind noch frei.",
                "Stellen Sie selbst etwas her? Dann fragen Sie einen Platz an.",
            ),
        ),
    ),
    held=(
        Held(("table", 1), "backstube-ofenwarm", 0, 14),
        Held(("shelf", 1), "mosterei-wiesengrund", 0, 21),
        Held(("wall", 1), "wollwerkstatt-schafberg", 7, 14),
    ),
)

BURGBLICK = DemoShop(
    slug="laden-burgblick",
    title="Laden Burgblick",
    summary="Acht Wochen lang Töpferwaren, Wolle und Saft unterhalb der Burg.",
    quarter="oberstolberg",
    venue="ladenlokal-burgblick",
    topics=("keramik", "textil", "lebensmittel"),
    picture="laden-burgblick.svg",
    first=-120,
    last=-65,
    hours=(("2345", "11:00", "18:00"),),
    places=(("table", 1, ""), ("table", 2, ""), ("shelf", 1, "")),
    body=(
        (
            "paragraph",
            p("Ein leeres Lokal am Fuß der Burg wurde für acht Wochen zum Laden."),
        ),
    ),
    report=(
        (
            "paragraph",
            p(
                "Drei Betriebe haben hier verkauft. Viele kamen zum Schauen, die meisten kauften etwas.",
                "Am letzten Samstag waren alle Regale leer.",
            ),
        ),
        (
            "facts",
            {
                "title": "Das Ergebnis",
                "rows": (
                    ("Geöffnet", "32 Tage"),
                    ("Verkauft haben", "3 Betriebe aus der Region"),
                    ("Danach", "Das Lokal ist wieder vermietet, an eine Schneiderei."),
                ),
            },
        ),
        ("heading", "Was wir gelernt haben"),
        (
            "paragraph",
            ul(
                "Freitags und samstags war am meisten los.",
                "Ein Stuhl am Fenster ist wichtig: Viele wollten sich setzen und reden.",
                "Für den nächsten Laden planen wir mehr Zeit zum Aufbauen ein.",
            ),
        ),
    ),
    report_pictures=(
        ("laden-innen.svg", "Der Laden von innen, kurz nach der Eröffnung."),
        ("ware-keramik.svg", "Becher und Schalen aus der Töpferei."),
        ("ware-wolle.svg", "Wolle, mit Pflanzen gefärbt."),
    ),
    held=(
        Held(("table", 1), "toepferei-blaustein", 0, 28),
        Held(("table", 2), "wollwerkstatt-schafberg", 7, 42),
        Held(("shelf", 1), "mosterei-wiesengrund", 14, 28),
    ),
)

SHOPS: tuple[DemoShop, ...] = (SONNENTAL, MUEHLE, BURGBLICK)
