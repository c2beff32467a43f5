"""The start, and the page that says how to take part."""

from home.demo.page import Page
from portal.demo.writing import a, p, ul

START = Page(
    kind="start",
    slug="",
    title="Was läuft in Ihrem Viertel?",
    summary=(
        "Kommen Sie vorbei, machen Sie mit, bringen Sie jemanden mit."
        " Ohne Konto und fast immer kostenlos."
    ),
    picture="muehlrad.svg",
    body=(
        (
            "call_to_action",
            {
                "title": "Diese Seite, einfach erklärt",
                "text": "In kurzen Sätzen: Was steht hier? Wie finde ich etwas? Wer hilft mir?",
                "link_label": "Einfach erklärt lesen",
                "address": "/leichte-sprache/",
            },
        ),
    ),
)

TAKING_PART = Page(
    kind="content",
    slug="mitmachen",
    title="Mitmachen",
    summary="Kommen, vorschlagen, verkaufen, helfen: Suchen Sie sich aus, was zu Ihnen passt.",
    picture="kochen.svg",
    body=(
        ("heading", "Bei einer Aktion helfen"),
        (
            "paragraph",
            p(
                "Für Sie, wenn Sie gern anpacken, auch nur für 2 Stunden.",
                "Aktionen, die Hilfe brauchen, sagen im Text, was zu tun ist:",
            )
            + ul(
                "Tische aufbauen und Kuchen ausgeben",
                "zeigen, was Sie können: nähen, löten, kochen, erzählen",
                "übersetzen, wenn Sie mehrere Sprachen sprechen",
            )
            + p("Fragen zur Versicherung beantworten wir Ihnen vorher."),
        ),
        (
            "call_to_action",
            {
                "title": "Ich möchte helfen",
                "text": "Schreiben Sie uns, was Sie gern tun und wann Sie Zeit haben.",
                "link_label": "Nachricht schreiben",
                "address": "/kontakt/",
            },
        ),
        ("heading", "Den Newsletter bekommen"),
        (
            "paragraph",
            p(
                "Für Sie, wenn Sie nichts verpassen möchten.",
                "Sie wählen Viertel, Themen und Sprache.",
                "Die Mail kommt jeden Donnerstag oder an Tagen mit Neuem.",
                "Mit einem Klick ist Schluss.",
            ),
        ),
        (
            "call_to_action",
            {
                "title": "Post aus Ihrem Viertel",
                "text": "Sie geben eine E-Mail-Adresse an und bestätigen sie. Das ist alles.",
                "link_label": "Newsletter bestellen",
                "address": "/newsletter/",
            },
        ),
        ("heading", "Lieber am Telefon oder auf Papier?"),
        (
            "paragraph",
            p(
                "Rufen Sie uns an. Wir tragen Sie ein und sagen Ihnen gleich, ob Platz ist.",
                "Oder kommen Sie ins Begegnungshaus, Grüntalstraße 5.",
                "Dort füllen wir alles mit Ihnen aus und drucken eine Bestätigung.",
            )
            + p(
                "Zu jeder Aktion gibt es einen Aushang.",
                "Wo sie hängen, sagen wir Ihnen am Telefon.",
                f"Zeiten und Nummer stehen unter {a('/kontakt/', 'Kontakt')}.",
            ),
        ),
        (
            "accordion",
            {
                "items": (
                    (
                        "Was kostet das?",
                        p(
                            "Die meisten Aktionen sind kostenlos.",
                            "Kostet etwas, steht der Betrag gleich bei Ort und Zeit.",
                        ),
                    ),
                    (
                        "Muss ich gut Deutsch sprechen?",
                        p(
                            "Nein. Bei jeder Aktion steht, welche Sprachen vor Ort gesprochen werden.",
                        ),
                    ),
                    (
                        "Ich brauche Hilfe, um zu kommen. Geht das?",
                        p(
                            "Ja. Schreiben Sie bei der Anmeldung, was Sie brauchen.",
                            "Oder rufen Sie uns an. Wir finden einen Weg.",
                        ),
                    ),
                    (
                        "Ich kann doch nicht. Was tun?",
                        p(
                            "Sagen Sie ab, mit dem Link in der Mail oder am Telefon.",
                            "Dann rückt jemand von der Warteliste nach.",
                        ),
                    ),
                )
            },
        ),
    ),
)
