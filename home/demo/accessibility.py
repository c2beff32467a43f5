"""The accessibility statement with the parts that BGG NRW § 10b (2) asks for."""

from home.demo.page import Page
from portal.demo.writing import a, p, ul

OMBUDSMAN = "https://www.lbbp.nrw.de/ombudsstelle"

ACCESSIBILITY = Page(
    kind="content",
    slug="barrierefreiheit",
    title="Barrierefreiheit",
    summary="Was gut geht, was noch nicht und wie Sie uns eine Barriere melden.",
    body=(
        (
            "paragraph",
            p(
                "<b>Beispielinhalte:</b> Diese Erklärung ist ein Muster für den Träger.",
                "Angaben in eckigen Klammern setzt er vor dem Start ein.",
            ),
        ),
        (
            "paragraph",
            p(
                "Diese Erklärung gilt für das Nachbarschaftsportal [Adresse der Seite].",
                "Wir möchten, dass alle Menschen die Seite nutzen können.",
                "Das verlangen auch das Gesetz BGG NRW (§ 10) und die Verordnung BITVNRW.",
                "Maßstab sind die Norm EN 301 549 und die Regeln WCAG, Stufe AA.",
            ),
        ),
        (
            "facts",
            {
                "title": "Stand der Prüfung",
                "rows": (
                    ("Ergebnis", "Die Seite erfüllt die Regeln zum großen Teil."),
                    ("Wie geprüft", "Selbst geprüft, mit Programmen und von Hand"),
                    ("Von außen geprüft", "noch nicht"),
                    ("Datum", "[Datum der Erklärung], wird jedes Jahr erneuert"),
                ),
            },
        ),
        ("heading", "Was gut geht"),
        (
            "paragraph",
            ul(
                "Alles lässt sich mit der Tastatur bedienen.",
                "Die Seite lässt sich auf 400 Prozent vergrößern.",
                "Sie funktioniert mit Vorleseprogrammen und auch ohne JavaScript.",
                "Farben haben starken Kontrast, auch im dunklen Modus.",
                "Bei jeder Aktion steht, wie Sie hineinkommen und was noch niemand geprüft hat.",
                "Alles geht auch am Telefon oder im Begegnungshaus.",
            ),
        ),
        ("heading", "Was noch nicht geht"),
        (
            "accordion",
            {
                "items": (
                    (
                        "Deutsche Gebärdensprache",
                        p("<b>Was fehlt:</b> Das Video, das diese Seite erklärt.")
                        + p("<b>Warum:</b> Es ist noch nicht gedreht.")
                        + p(
                            "<b>Was stattdessen geht:</b>",
                            f"Was das Video zeigen soll, steht unter"
                            f" {a('/gebaerdensprache/', 'Gebärdensprache')}.",
                            "Sie können uns auch schreiben.",
                        ),
                    ),
                    (
                        "Leichte Sprache",
                        p("<b>Was fehlt:</b> Eine Prüfgruppe hat die Texte noch nicht gelesen.")
                        + p("<b>Warum:</b> Die Texte sind neu.")
                        + p(
                            "<b>Was stattdessen geht:</b> Die Texte heißen bis dahin"
                            " „einfach erklärt“.",
                            "Fragen beantworten wir gern am Telefon.",
                        ),
                    ),
                    (
                        "Andere Sprachen",
                        p("<b>Was fehlt:</b> Manche Seiten gibt es nur auf Deutsch.")
                        + p("<b>Warum:</b> Wir übersetzen zuerst, was viele brauchen.")
                        + p(
                            "<b>Was stattdessen geht:</b>"
                            " Auf solchen Seiten steht ein Knopf „Übersetzung wünschen“.",
                        ),
                    ),
                    (
                        "Straßenkarte",
                        p("<b>Was fehlt:</b> Eine Straßenkarte ist mit Vorlesen schwer zu nutzen.")
                        + p("<b>Warum:</b> Karten bestehen aus Bildern.")
                        + p(
                            "<b>Was stattdessen geht:</b>"
                            " Alle Orte stehen mit Adresse in einer Liste.",
                        ),
                    ),
                )
            },
        ),
        ("heading", "Barriere gefunden?"),
        (
            "paragraph",
            p(
                "Sagen Sie uns, was nicht geht oder was Sie in anderer Form brauchen.",
                "Name und Adresse sind freiwillig.",
                "Wir antworten in 2 Wochen, spätestens nach 6 Wochen.",
            ),
        ),
        (
            "call_to_action",
            {
                "title": "Barriere melden",
                "text": "Das Formular ist kurz: Welche Seite? Was geht nicht?",
                "link_label": "Formular öffnen",
                "address": "/barrierefreiheit/melden/",
            },
        ),
        (
            "contact",
            {
                "name": "[Zuständige Stelle des Trägers]",
                "role": "Fragen zur Barrierefreiheit",
                "phone": "02402 000000",
                "email": "info@example.org",
                "hours": "Montag bis Donnerstag 9 bis 16 Uhr, Freitag 9 bis 12 Uhr",
            },
        ),
        ("heading", "Keine gute Antwort bekommen?"),
        (
            "paragraph",
            p(
                "Dann hilft die Ombudsstelle für barrierefreie Informationstechnik"
                " des Landes Nordrhein-Westfalen.",
                "Sie vermittelt zwischen Ihnen und uns.",
                "Das Verfahren steht in § 10d BGG NRW und ist für Sie kostenlos.",
            )
            + p(
                "Ombudsstelle für barrierefreie Informationstechnik,<br/>"
                "bei der Landesbeauftragten für Menschen mit Behinderungen,<br/>"
                "Fürstenwall 25, 40219 Düsseldorf"
            )
            + ul(
                "E-Mail: "
                + a(
                    "mailto:ombudsstelle-barrierefreie-it@mags.nrw.de",
                    "ombudsstelle-barrierefreie-it@mags.nrw.de",
                ),
                "Internet: " + a(OMBUDSMAN, "Seite der Ombudsstelle mit Antrag"),
            ),
        ),
    ),
)
