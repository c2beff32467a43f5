"""Hände, die etwas können: people of the town at work."""

from home.demo.campaigns.story import Story, Words
from portal.demo.writing import p


def _figure(name, caption):
    return {"image": f"haende-{name}.svg", "caption": caption}


HANDS = Story(
    slug="haende-die-etwas-koennen",
    picture="haende-suppe.svg",
    topics=("handarbeit", "reparieren", "nachbarschaft"),
    words=Words(
        title="Hände, die etwas können",
        summary="Löten, backen, nähen, schweißen: ein Tag in acht Werkstätten und Küchen.",
        body=(
            (
                "opening",
                _figure("suppe", "Suppentag im Begegnungshaus: Jede Schale wird zweimal voll."),
            ),
            (
                "chapter",
                {
                    "title": "Morgens um vier",
                    "text": p(
                        "Die Straße schläft noch. In der Backstube brennt schon Licht.",
                        "Wer hier arbeitet, hört am Klopfen, ob ein Brot fertig ist.",
                        "Das lernt man nicht aus einem Buch. Das lernen die Hände.",
                    ),
                },
            ),
            (
                "upright",
                _figure("brot-hoch", "Das erste Brot aus dem Ofen, Münsterbusch, im Januar.")
                | {
                    "text": p(
                        "Der Teig hat die ganze Nacht geruht.",
                        "Er braucht nur Mehl, Wasser, Salz und Geduld.",
                    )
                    + p("Um sechs steht die erste Kundin vor der Tür. Sie kommt seit 20 Jahren.")
                },
            ),
            (
                "picture",
                _figure("fahrrad", "Fahrradwerkstatt auf der Mühle, an einem Vormittag im März."),
            ),
            (
                "number",
                {
                    "start": "In einem Winter wurden auf der Mühle",
                    "number": "63",
                    "end": "Räder wieder fahrbereit.",
                },
            ),
            (
                "chapter",
                {
                    "title": "Was kaputt ist, bleibt nicht kaputt",
                    "text": p(
                        "Auf dem Tisch liegt ein Radio, älter als sein Besitzer.",
                        "Ein Draht hat sich gelöst, mehr nicht.",
                        "Die Kunst ist, ihn zu finden.",
                    ),
                },
            ),
            (
                "pair",
                {
                    "figures": [
                        _figure("loeten", "Ein altes Radio im Reparatur-Café, kurz vor Schluss."),
                        _figure("naehen", "Nähtreff in der Velau: Aus dem Vorhang wird ein Kleid."),
                    ]
                },
            ),
            (
                "portrait",
                _figure("schweissen-hoch", "Übungshalle in der Velau: Das Gestell wird eine Bank.")
                | {
                    "text": "Beim Schweißen denke ich an nichts anderes. Das tut gut.",
                    "name": "",
                    "role": "eine Lernende im zweiten Monat",
                },
            ),
            (
                "picture",
                _figure("drucken", "Druckwerkstatt in der Altstadt: Jeder Abzug wird anders."),
            ),
            (
                "picture",
                _figure("pflanzen", "Gemeinschaftsgarten in Münsterbusch, Anfang Mai."),
            ),
            (
                "place",
                {
                    "venue": "nachbarschaftsgarten-muensterbusch",
                    "text": "Hier sind noch Beete frei.",
                },
            ),
            (
                "chapter",
                {
                    "title": "Am Abend",
                    "text": p(
                        "Die Werkzeuge hängen wieder an der Wand.",
                        "Jemand bringt Brot mit, jemand die Suppe vom Mittag.",
                        "Gefragt wird: Was machen wir morgen?",
                    ),
                },
            ),
            (
                "picture",
                _figure("feierabend", "Werkstatthof in Unterstolberg: Man bleibt noch ein wenig."),
            ),
            (
                "take_part",
                {
                    "title": "Und was können Ihre Hände?",
                    "text": "Kommen Sie vorbei. Zuschauen ist auch erlaubt.",
                    "pages": [
                        "aktionen/reparatur-cafe-auf-der-muehle",
                        "aktionen/naehen-am-abend",
                    ],
                    "link_label": "Alle Aktionen ansehen",
                    "address": "/aktionen/",
                },
            ),
            (
                "credits",
                {
                    "text": p(
                        "<b>Beispielinhalte:</b> Alle Bilder sind Zeichnungen, keine Fotos.",
                        "Die Menschen darauf sind erfunden, auch wer hier spricht.",
                    )
                },
            ),
        ),
    ),
)
