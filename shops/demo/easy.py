"""Leichte Sprache: one sentence per line, not yet checked by a Prüfgruppe."""

from portal.demo.writing import lines, ul
from shops.demo.shapes import Words

WORDS = {
    "laeden": Words(
        title="Läden",
        summary="Hier sehen Sie: Welcher Laden ist offen? Was gibt es dort?",
    ),
    "handgemacht": Words(
        title="Selbst gemacht",
        summary="Hier sehen Sie: Wer macht was? Wo können Sie es kaufen?",
    ),
    "laden-sonnental": Words(
        title="Laden in der Sonnental-Straße",
        summary="In diesem Laden gibt es Honig, Brot und Seife. Menschen aus Stolberg machen das selbst.",
        body=(
            (
                "paragraph",
                lines(
                    "Der Laden war lange leer.",
                    "Jetzt verkaufen hier verschiedene Menschen.",
                    "Jede Woche gibt es etwas anderes.",
                    "Die Menschen haben die Sachen selbst gemacht.",
                ),
            ),
            ("heading", "So geht es"),
            (
                "paragraph",
                lines(
                    "Machen Sie selbst etwas?",
                    "Dann können Sie es hier verkaufen.",
                    "Sie bekommen einen Tisch oder ein Regal.",
                    "Das kostet kein Geld.",
                    "Sie haben den Platz für 1 Woche.",
                ),
            ),
            ("heading", "So bezahlen Sie"),
            ("paragraph", lines("Sie bezahlen mit Geld oder mit Karte.")),
        ),
    ),
    "imkerei-vichtwiese": Words(
        title="Honig aus Vicht",
        summary="Hier gibt es Honig. Die Bienen leben in Stolberg.",
        origin="Vicht, das ist ein Teil von Stolberg",
        elsewhere="Auf dem Hof. Am Samstag von 10 Uhr bis 12 Uhr.",
        body=(
            (
                "paragraph",
                lines(
                    "Wir haben Bienen.",
                    "Die Bienen machen Honig.",
                    "Im Mai ist der Honig hell.",
                    "Im Juli ist der Honig dunkel.",
                    "Wir füllen den Honig in Gläser.",
                ),
            ),
            ("heading", "Das gibt es"),
            (
                "paragraph",
                ul(
                    "1 Glas hellen Honig für 7 Euro",
                    "1 Glas dunklen Honig für 8 Euro",
                    "1 Kerze für 6 Euro",
                ),
            ),
        ),
    ),
}
