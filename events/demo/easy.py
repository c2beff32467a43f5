"""Leichte Sprache: one sentence per line, not yet checked by a Prüfgruppe."""

from events.demo.words import Words
from portal.demo.writing import lines, ul

WORDS = {
    "aktionen": Words(
        title="Aktionen",
        summary="Hier sehen Sie: Was ist los? Wann ist es? Wo ist es?",
    ),
    "reparatur-cafe-auf-der-muehle": Words(
        title="Sachen reparieren auf der Mühle",
        summary="Ist etwas kaputt? Bringen Sie es mit. Wir helfen Ihnen beim Reparieren.",
        organiser="Reparatur-Gruppe auf der Mühle",
        body=(
            (
                "paragraph",
                lines(
                    "Haben Sie etwas, das kaputt ist?",
                    "Zum Beispiel eine Lampe oder eine Hose?",
                    "Bringen Sie es mit.",
                    "Wir reparieren es zusammen.",
                ),
            ),
            ("heading", "Das können Sie mitbringen"),
            (
                "paragraph",
                ul(
                    "kleine Geräte, zum Beispiel eine Lampe oder ein Radio",
                    "Kleidung und Taschen",
                    "Spiel-Sachen und kleine Möbel",
                    "Fahrräder",
                )
                + lines(
                    "Bringen Sie nur 1 Sache mit.",
                    "Wasch-Maschinen können wir nicht reparieren.",
                ),
            ),
            ("heading", "Das passiert dort"),
            (
                "paragraph",
                lines(
                    "Sie kommen herein.",
                    "Wir schreiben auf: Was ist kaputt?",
                    "Dann warten Sie.",
                    "Es gibt Kaffee und Kuchen.",
                    "Dann hilft Ihnen jemand.",
                    "Das dauert 30 Minuten.",
                    "Manche Sachen kann man nicht mehr reparieren.",
                ),
            ),
            ("heading", "Das kostet es"),
            (
                "paragraph",
                lines(
                    "Die Hilfe kostet kein Geld.",
                    "Manchmal braucht man ein neues Teil.",
                    "Das Teil bezahlen Sie selbst.",
                ),
            ),
            ("heading", "Wollen Sie helfen?"),
            (
                "paragraph",
                lines(
                    "Können Sie nähen?",
                    "Oder können Sie Kuchen backen?",
                    "Dann rufen Sie uns an.",
                    "Wir freuen uns über Ihre Hilfe.",
                ),
            ),
        ),
    ),
    "sprachcafe-am-mittwoch": Words(
        title="Zusammen Deutsch sprechen",
        summary="Jeden Mittwoch treffen wir uns. Wir trinken Tee und sprechen zusammen.",
        organiser="Nachbarschafts-Büro Stolberg",
        body=(
            (
                "paragraph",
                lines(
                    "Möchten Sie mehr Deutsch sprechen?",
                    "Dann kommen Sie zu uns.",
                    "Wir sitzen an einem großen Tisch.",
                    "Wir reden zusammen.",
                ),
            ),
            ("heading", "So geht es"),
            (
                "paragraph",
                lines(
                    "Wir sprechen langsam.",
                    "Wir helfen einander.",
                    "Es gibt keine Noten.",
                    "Sie können 1 Mal kommen.",
                    "Sie können auch jede Woche kommen.",
                ),
            ),
            ("heading", "Kinder"),
            (
                "paragraph",
                lines(
                    "Bringen Sie Ihre Kinder mit.",
                    "Die Kinder können in einem anderen Zimmer spielen.",
                    "Dort passt jemand auf.",
                ),
            ),
            ("heading", "Das kostet es"),
            (
                "paragraph",
                lines(
                    "Es kostet kein Geld.",
                    "Tee und Kekse bekommen Sie von uns.",
                ),
            ),
        ),
    ),
}
