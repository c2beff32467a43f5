"""The history of the project Viertel-LAB Sto52, told soberly, with figures and their sources."""

from home.demo.page import Page
from portal.demo.writing import p, ul

ABOUT = Page(
    kind="content",
    slug="ueber-das-projekt",
    title="Über das Projekt",
    summary="Woher dieses Portal kommt: das Projekt Viertel-LAB Sto52 von 2019 bis 2022.",
    picture="rathausplatz.svg",
    body=(
        (
            "paragraph",
            p(
                "Von Januar 2019 bis Dezember 2022 gab es in Stolberg das Viertel-LAB Sto52.",
                "Sto52 steht für Stolberg und die Postleitzahl 52222.",
                "Das Projekt arbeitete in vier Vierteln, am Bildschirm und von Tür zu Tür.",
                "In einem Workshop entstand dort auch der Wunsch nach einem Nachbarschaftsportal.",
            ),
        ),
        ("heading", "Was das Projekt wollte"),
        (
            "paragraph",
            ul(
                "Menschen sollten zeigen können, was in ihnen steckt, und Arbeit finden.",
                "Niemand sollte mit seinen Sorgen allein zu Hause sitzen.",
                "Kleine Betriebe sollten sich kennen und einander helfen.",
                "Die Viertel sollten gute Orte sein: zum Wohnen, Lernen, Arbeiten und Feiern.",
            ),
        ),
        ("heading", "Was geschah"),
        (
            "accordion",
            {
                "items": (
                    (
                        "Beraten und lernen",
                        p(
                            "Das Team besuchte Menschen, die Arbeit suchten, und half beim Finden.",
                            "Gemeinsam fand man heraus, was jemand gut kann und gern tut.",
                            "Es gab Kurse am Computer und in der Werkstatt.",
                            "Auch nach dem Start im neuen Beruf blieb das Team ansprechbar.",
                        ),
                    ),
                    (
                        "Bauen und pflegen",
                        p(
                            "Schulhöfe wurden naturnah angelegt und gepflegt.",
                            "Das Begegnungshaus Grüntalstraße Fünf bekam Räume und Möbel.",
                            "Kleine Projekte machten die Viertel schöner und sauberer.",
                        ),
                    ),
                    (
                        "Läden und Waren",
                        p(
                            "Leere Ladenlokale wurden für einige Wochen zu Läden auf Zeit.",
                            "Die Häuser gehörten Menschen, die dafür ihre Türen öffneten.",
                            "Verkauft wurden Waren, die in der Region hergestellt sind.",
                        ),
                    ),
                    (
                        "Kleine Betriebe",
                        p(
                            "Das Team kam zur Beratung in die Betriebe.",
                            "Es gab Kurse zur eigenen Internetseite und zu sozialen Medien.",
                            "Wer neu anfing, bekam Hilfe beim Plan und bei der Suche nach Räumen.",
                        ),
                    ),
                    (
                        "Aktionen im Viertel",
                        p(
                            "Nachbarinnen und Nachbarn räumten auf, feierten und planten mit.",
                            "Bilder und Plakate zeigten die Viertel von ihrer guten Seite.",
                        ),
                    ),
                )
            },
        ),
        ("heading", "Wer mitmachte"),
        (
            "paragraph",
            p("Die Kupferstadt Stolberg führte das Projekt nicht allein. Dabei waren:")
            + ul(
                "ein gemeinnütziger Träger der Arbeitsförderung",
                "Jobcenter, Stadtverwaltung und Wirtschaftsförderung",
                "Quartiersmanagement und Träger der Sozialen Arbeit",
                "Vereine von Zugewanderten, Frauen, Bürgerinnen und Bürgern",
                "Volkshochschule, Familienbildung und andere Bildungsträger",
                "Kirchen und andere Religionsgemeinschaften",
                "Netzwerke von Unternehmen und Arbeitskreise aus den Vierteln",
            ),
        ),
        (
            "paragraph",
            p(
                "Das Projekt war für Menschen da, die lange ohne Arbeit waren.",
                "Es war auch für Zugewanderte und für kleine Betriebe da.",
                "Es lief zusammen mit dem Stadtumbau im Programm Soziale Stadt.",
                "Dieses heißt heute Sozialer Zusammenhalt. Auch der EU-Fonds EFRE half mit.",
            ),
        ),
        ("heading", "Das Gebiet in Zahlen"),
        (
            "paragraph",
            p(
                "Die Zahlen stammen aus der Zeit vor dem Projekt.",
                "Sie zeigen, warum gerade hier gefördert wurde.",
                "Über einzelne Menschen sagen sie nichts.",
            ),
        ),
        (
            "facts",
            {
                "title": "Gebiet und ganze Stadt, Stand 2016",
                "rows": (
                    ("Fläche des Gebiets", "389 Hektar"),
                    ("Menschen", "Gebiet 19.793, Stadt 57.292 (Quelle 1)"),
                    (
                        "Mit Migrationshintergrund",
                        "Gebiet 24,1 %, Stadt 14,0 % (Quelle 1)",
                    ),
                    ("Quote SGB II", "Gebiet 31,6 %, Stadt 17,9 % (Quelle 2)"),
                    ("Quote der Arbeitslosen", "Gebiet 14,9 %, Stadt 8,8 % (Quelle 3)"),
                ),
            },
        ),
        (
            "facts",
            {
                "title": "Quellen",
                "rows": (
                    (
                        "Quelle 1",
                        (
                            "Kommunale Einwohnermeldedaten (2016),"
                            " teilweise Sozialreport der Kupferstadt Stolberg (2017)"
                        ),
                    ),
                    (
                        "Quelle 2",
                        (
                            "Statistik der Bundesagentur für Arbeit (2016),"
                            " teilweise Sozialbericht Städteregion Aachen (2018)"
                        ),
                    ),
                    (
                        "Quelle 3",
                        (
                            "Statistik der Bundesagentur für Arbeit (2016),"
                            " teilweise Sozialreport der Kupferstadt Stolberg (2017)"
                        ),
                    ),
                ),
            },
        ),
        ("heading", "Und dieses Portal?"),
        (
            "paragraph",
            p(
                "Das Portal führt die Idee aus dem Workshop weiter.",
                "Die Aktionen, die Sie hier sehen, sind erfundene Beispiele.",
                "Die Bilder sind Zeichnungen und zeigen keine echten Personen.",
            ),
        ),
    ),
)
