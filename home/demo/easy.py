"""The landing pages for Leichte Sprache and for Deutsche Gebärdensprache.

Unchecked by a Prüfgruppe, hence "einfach erklärt" and no seal. One sentence per line.
"""

from home.demo.page import Page
from portal.demo.writing import a, lines, p, ul

EASY = Page(
    kind="content",
    slug="leichte-sprache",
    title="Einfach erklärt",
    summary="Diese Seite in kurzen Sätzen.",
    picture="vorlesen.svg",
    body=(
        (
            "paragraph",
            lines(
                "Das ist eine Internet-Seite für Stolberg.",
                "Hier sehen Sie: Was ist los in Ihrem Viertel?",
                "Sie können mitmachen.",
            ),
        ),
        ("heading", "Für wen ist diese Seite?"),
        (
            "paragraph",
            lines(
                "Die Seite ist für alle Menschen in 4 Vierteln.",
                "Ein Viertel ist ein Teil von einer Stadt.",
                "Die Viertel heißen:",
            )
            + ul("Münsterbusch", "Velau-Mühle", "Unterstolberg", "Oberstolberg"),
        ),
        ("heading", "Was steht auf der Seite?"),
        (
            "paragraph",
            lines(
                "Auf der Seite stehen Aktionen.",
                "Bei einer Aktion treffen sich Menschen.",
                "Sie kochen zusammen.",
                "Oder sie reparieren Sachen.",
                "Oder sie singen.",
                "Die meisten Aktionen kosten kein Geld.",
                "Auf der Seite stehen auch Läden.",
                "Dort steht: Wann ist der Laden offen?",
                "Und auf der Seite stehen Ideen.",
                "Die Ideen kommen von Menschen aus Stolberg.",
            ),
        ),
        ("heading", "So finden Sie eine Aktion"),
        (
            "paragraph",
            lines(
                "Oben auf der Seite steht das Wort: Aktionen.",
                "Drücken Sie auf das Wort.",
                "Dann sehen Sie eine Liste.",
                "In der Liste steht:",
            )
            + ul("Wann ist die Aktion?", "Wo ist die Aktion?", "Was kostet die Aktion?")
            + lines(f"Hier kommen Sie zur Liste: {a('/aktionen/', 'Aktionen')}."),
        ),
        ("heading", "So melden Sie sich an"),
        (
            "paragraph",
            lines(
                "Möchten Sie kommen?",
                "Dann drücken Sie auf: Ich komme.",
                "Schreiben Sie Ihren Namen auf.",
                "Schreiben Sie auch Ihre Telefon-Nummer auf.",
                "Oder Ihre E-Mail-Adresse.",
                "Manchmal müssen Sie sich nicht anmelden.",
                "Dann steht da: Einfach vorbeikommen.",
            ),
        ),
        ("heading", "So bekommen Sie Hilfe"),
        (
            "paragraph",
            lines(
                "Rufen Sie uns an.",
                "Die Nummer ist: 02402 000000.",
                "Wir sind da von Montag bis Freitag ab 9 Uhr.",
                "Wir melden Sie am Telefon an.",
                "Sie können auch zu uns kommen.",
                "Die Adresse ist: Grüntalstraße 5 in Stolberg.",
                "Am Eingang ist keine Stufe.",
            ),
        ),
        ("heading", "Können alle die Seite benutzen?"),
        (
            "paragraph",
            lines(
                "Wir möchten: Alle können die Seite benutzen.",
                "Sie können die Schrift größer machen.",
                "Sie können sich die Seite vorlesen lassen.",
                "Dafür brauchen Sie ein Vorlese-Programm.",
                "Manche Sachen sind noch nicht fertig.",
                "Zum Beispiel: das Video in Gebärden-Sprache.",
            )
            + lines(
                "Geht etwas nicht?",
                f"Sagen Sie es uns hier: {a('/barrierefreiheit/melden/', 'Barriere melden')}.",
            ),
        ),
        ("heading", "Noch nicht geprüft"),
        (
            "paragraph",
            lines(
                "Diese Seite ist in einfachen Sätzen geschrieben.",
                "Menschen mit Lern-Schwierigkeiten haben sie noch nicht geprüft.",
                "Darum hat die Seite noch kein Siegel.",
                "Verstehen Sie etwas nicht?",
                "Rufen Sie uns an.",
            ),
        ),
    ),
)

SIGNING = Page(
    kind="content",
    slug="gebaerdensprache",
    title="Gebärdensprache",
    summary="Ein Video in Deutscher Gebärdensprache ist geplant. Das soll es zeigen.",
    body=(
        (
            "paragraph",
            p(
                "<b>Das Video gibt es noch nicht.</b>",
                "Wir schreiben hier auf, was darin vorkommen soll.",
                "Sobald es fertig ist, steht es an dieser Stelle.",
            ),
        ),
        ("heading", "Teil 1: Was steht auf dieser Seite?"),
        (
            "paragraph",
            p(
                "Das Portal ist für Münsterbusch, Velau-Mühle, Unterstolberg und Oberstolberg.",
                "Es zeigt, welche Aktionen es gibt: wann, wo, was es kostet.",
                "Bei jeder Aktion steht, ob dort Gebärdensprache gesprochen wird.",
            ),
        ),
        ("heading", "Teil 2: Wie finde ich etwas?"),
        (
            "paragraph",
            p(
                "Oben führt das Wort „Aktionen“ zur Liste.",
                "Dort wählen Sie bei „Merkmale“ das Wort „Gebärdensprache“.",
                "Dann sehen Sie nur noch Aktionen mit Gebärdensprache.",
                f"Sie können auch gleich hier drücken:"
                f" {a('/aktionen/?merkmal=gebaerden', 'Aktionen mit Gebärdensprache')}.",
            ),
        ),
        ("heading", "Teil 3: Wie barrierefrei ist die Seite?"),
        (
            "paragraph",
            p(
                "Das meiste geht gut, einiges fehlt noch.",
                f"Alles dazu steht in der {a('/barrierefreiheit/', 'Erklärung')}.",
                f"Geht etwas nicht, können Sie es"
                f" {a('/barrierefreiheit/melden/', 'uns schriftlich melden')}.",
            ),
        ),
        ("heading", "Teil 4: Wie erreiche ich Menschen?"),
        (
            "paragraph",
            p(
                "Schreiben Sie uns eine E-Mail oder kommen Sie vorbei.",
                "Sie möchten zu einer Aktion mit Dolmetschen kommen?",
                "Sagen Sie es uns 14 Tage vorher, dann bestellen wir jemanden.",
                f"Die Adresse steht unter {a('/kontakt/', 'Kontakt')}.",
            ),
        ),
    ),
)
