"""Contact and imprint. Phone and mail are placeholders that the operator replaces."""

from home.demo.page import Page
from portal.demo.writing import a, p, ul

OFFICE = {
    "name": "Nachbarschaftsbüro im Begegnungshaus Grüntalstraße Fünf",
    "role": "Fragen, Anmeldungen, Hilfe beim Ausfüllen",
    "phone": "02402 000000",
    "email": "info@example.org",
    "hours": "Montag bis Donnerstag 9 bis 16 Uhr, Freitag 9 bis 12 Uhr",
}

CONTACT = Page(
    kind="content",
    slug="kontakt",
    title="Kontakt",
    summary="Rufen Sie an, schreiben Sie oder kommen Sie vorbei. Wir helfen auch beim Ausfüllen.",
    picture="begegnungshaus.svg",
    body=(
        ("contact", OFFICE),
        (
            "facts",
            {
                "title": "So finden Sie uns",
                "rows": (
                    ("Adresse", "Grüntalstraße 5, 52222 Stolberg"),
                    ("Eingang", "vom Hof aus ohne Stufe, die Tür ist 95 cm breit"),
                    ("Toilette", "Rollstuhl-WC im Erdgeschoss"),
                    (
                        "Sprachen im Büro",
                        "Deutsch, Türkisch, Englisch, nach Absprache weitere",
                    ),
                ),
            },
        ),
        (
            "paragraph",
            p(
                "Schreiben Sie uns mit dem Formular, bekommen Sie eine Nummer.",
                "Damit finden wir Ihre Nachricht schnell wieder.",
                "Eine Antwort kommt in 3 Werktagen.",
            ),
        ),
        (
            "paragraph",
            p(
                "<b>Beispielinhalte:</b> Nummer, E-Mail und Zeiten sind Platzhalter.",
                "Der Träger setzt hier seine eigenen Angaben ein.",
            ),
        ),
    ),
)

IMPRINT = Page(
    kind="content",
    slug="impressum",
    title="Impressum",
    summary="Wer diese Seite betreibt und wer für die Inhalte einsteht.",
    body=(
        (
            "paragraph",
            p(
                "<b>Beispielinhalte:</b> Alles in eckigen Klammern ist ein Platzhalter.",
                "Der Träger setzt vor dem Start seine eigenen Angaben ein.",
            ),
        ),
        (
            "facts",
            {
                "title": "Anbieter",
                "rows": (
                    (
                        "Träger",
                        "[Name des Trägers], vertreten durch [Amt oder Funktion]",
                    ),
                    ("Anschrift", "[Straße und Hausnummer], 52222 Stolberg"),
                    ("Telefon", "02402 000000 [Platzhalter]"),
                    ("E-Mail", "info@example.org [Platzhalter]"),
                    ("Umsatzsteuer-Nummer", "[falls vorhanden]"),
                    ("Aufsicht", "[zuständige Stelle, falls nötig]"),
                    (
                        "Verantwortlich für den Inhalt",
                        "[Name und Anschrift, § 18 Absatz 2 MStV]",
                    ),
                ),
            },
        ),
        ("heading", "Bilder und Texte"),
        (
            "paragraph",
            p(
                "Unter jedem Bild steht, von wem es ist und welche Lizenz gilt.",
                "Die Zeichnungen dürfen Sie mit Nennung weiterverwenden (CC BY 4.0).",
                "Texte, die jemand eingesandt hat, bleiben Eigentum dieser Person.",
            ),
        ),
        ("heading", "Software und Schriften"),
        (
            "paragraph",
            ul(
                "Das Portal ist freie Software (EUPL 1.2).",
                "Es läuft mit Django und Wagtail, beide unter BSD-Lizenz.",
                "Schriften: Vollkorn, Source Sans 3 und IBM Plex Sans Arabic (OFL 1.1).",
            ),
        ),
        ("heading", "Links auf andere Seiten"),
        (
            "paragraph",
            p(
                "Für Inhalte anderer Seiten stehen deren Betreiber ein.",
                "Ist ein Link falsch oder stört Sie ein Inhalt?",
                f"Sagen Sie es uns über {a('/kontakt/', 'Kontakt')}.",
            ),
        ),
    ),
)
