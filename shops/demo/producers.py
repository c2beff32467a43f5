"""Six firms that do not exist, with what they make."""

from portal.demo.writing import p, ul
from shops.demo.shapes import DemoProducer

PRODUCERS: tuple[DemoProducer, ...] = (
    DemoProducer(
        slug="imkerei-vichtwiese",
        name="Imkerei Vichtwiese",
        summary="Honig von Bienen, die zwischen Vichtbach und Waldrand fliegen.",
        goods="Honig, Kerzen aus Bienenwachs",
        topics=("lebensmittel",),
        picture="ware-honig.svg",
        origin="Stolberg-Vicht",
        elsewhere="Im Hofverkauf, samstags von 10 bis 12 Uhr.",
        public_email="imkerei-vichtwiese@example.org",
        body=(
            (
                "paragraph",
                p(
                    "Unsere Bienen stehen an drei Wiesen am Vichtbach.",
                    "Im Mai schleudern wir den hellen Frühjahrshonig, im Juli den dunklen vom Wald.",
                    "Wir füllen alles selbst ab.",
                ),
            ),
            ("heading", "Das gibt es"),
            (
                "paragraph",
                ul(
                    "Frühjahrshonig, 500 g: 7 €",
                    "Waldhonig, 500 g: 8 €",
                    "Kerze aus Bienenwachs: 6 €",
                ),
            ),
        ),
    ),
    DemoProducer(
        slug="backstube-ofenwarm",
        name="Backstube Ofenwarm",
        summary="Brot mit Sauerteig und Fladen aus dem Steinofen.",
        goods="Brot, Fladenbrot, Gebäck",
        topics=("lebensmittel",),
        picture="ware-brot.svg",
        origin="Stolberg-Münsterbusch",
        quarter="muensterbusch",
        public_phone="02402 000011",
        body=(
            (
                "paragraph",
                p(
                    "Unser Sauerteig ruht eine Nacht. Dann kommt das Brot in den Steinofen.",
                    "Die Rezepte stammen aus drei Familien und drei Ländern.",
                ),
            ),
            ("heading", "Das gibt es"),
            (
                "paragraph",
                ul(
                    "Roggenbrot, 1 kg: 5,50 €",
                    "Fladenbrot mit Sesam: 2 €",
                    "Mohnzopf, freitags und samstags: 4 €",
                ),
            ),
        ),
    ),
    DemoProducer(
        slug="toepferei-blaustein",
        name="Töpferei Blaustein",
        summary="Becher, Schalen und Teller in Grau und Blau, jedes Stück von Hand gedreht.",
        goods="Keramik",
        topics=("keramik", "handarbeit"),
        picture="ware-keramik.svg",
        origin="Stolberg-Breinig",
        elsewhere="Auf dem Töpfermarkt im Herbst.",
        body=(
            (
                "paragraph",
                p(
                    "Die Farben kommen vom Blaustein, aus dem hier viele Häuser gebaut sind.",
                    "Alle Stücke dürfen in die Spülmaschine.",
                ),
            ),
            (
                "paragraph",
                ul("Becher: 18 €", "Schale, klein: 14 €", "Teller: 24 €"),
            ),
        ),
    ),
    DemoProducer(
        slug="seifenkueche-kupferkessel",
        name="Seifenküche Kupferkessel",
        summary="Feste Seife aus Oliven- und Rapsöl, im Kessel gerührt.",
        goods="Seife, Creme",
        topics=("pflege",),
        picture="ware-seife.svg",
        origin="Stolberg",
        quarter="unterstolberg",
        public_email="seifenkueche@example.org",
        body=(
            (
                "paragraph",
                p(
                    "Wir rühren kleine Mengen und lassen jede Seife sechs Wochen reifen.",
                    "Auf jedem Stück steht, was darin ist.",
                ),
            ),
            (
                "paragraph",
                ul("Seife ohne Duft: 4,50 €", "Seife mit Lavendel: 5 €", "Handcreme, 50 ml: 7 €"),
            ),
        ),
    ),
    DemoProducer(
        slug="wollwerkstatt-schafberg",
        name="Wollwerkstatt Schafberg",
        summary="Wolle von Schafen aus der Eifel, mit Pflanzen gefärbt.",
        goods="Wolle, Mützen, Decken",
        topics=("textil", "handarbeit"),
        picture="ware-wolle.svg",
        origin="Monschauer Land",
        elsewhere="Offene Werkstatt am ersten Sonntag im Monat.",
        body=(
            (
                "paragraph",
                p(
                    "Birkenlaub macht Gelb, Zwiebelschale Orange, Krapp Rot.",
                    "Wir spinnen, stricken und weben in einer alten Scheune.",
                ),
            ),
            (
                "paragraph",
                ul("Wolle, 100 g: 9 €", "Mütze: 32 €", "Decke: ab 120 €"),
            ),
        ),
    ),
    DemoProducer(
        slug="mosterei-wiesengrund",
        name="Mosterei Wiesengrund",
        summary="Apfelsaft von alten Bäumen, die sonst niemand mehr erntet.",
        goods="Apfelsaft, Apfelessig",
        topics=("lebensmittel", "garten"),
        picture="ware-saft.svg",
        origin="Stolberg-Mausbach",
        elsewhere="Auf dem Wochenmarkt, freitags bis 13 Uhr.",
        public_phone="02402 000012",
        body=(
            (
                "paragraph",
                p(
                    "Im Herbst ernten wir Äpfel in Gärten, deren Bäume zu viel tragen.",
                    "Wer uns Äpfel bringt, bekommt Saft dafür.",
                ),
            ),
            (
                "paragraph",
                ul(
                    "Apfelsaft, 1 Liter: 3 €", "Saft mit Quitte, 1 Liter: 3,80 €", "Apfelessig: 5 €"
                ),
            ),
        ),
    ),
)
