"""Hände, die etwas können: people of the town at work, words in every language."""

from home.demo.campaigns.story import Story, Words
from portal.demo.writing import p


def body(words) -> tuple[tuple[str, object], ...]:
    """The story in the words of one language."""

    def figure(name):
        return {"image": f"haende-{name}.svg", "caption": words[name]}

    def chapter(name):
        return {"title": words[f"{name}_title"], "text": words[f"{name}_text"]}

    start, number, end = words["number"]
    said = {"text": words["quote"], "name": "", "role": words["role"]}
    return (
        ("opening", figure("suppe")),
        ("chapter", chapter("morning")),
        ("upright", figure("brot-hoch") | {"text": words["bread_text"]}),
        ("picture", figure("fahrrad")),
        ("number", {"start": start, "number": number, "end": end}),
        ("chapter", chapter("repair")),
        ("pair", {"figures": [figure("loeten"), figure("naehen")]}),
        ("portrait", figure("schweissen-hoch") | said),
        ("picture", figure("drucken")),
        ("picture", figure("pflanzen")),
        ("place", {"venue": "nachbarschaftsgarten-muensterbusch", "text": words["place"]}),
        ("chapter", chapter("evening")),
        ("picture", figure("feierabend")),
        ("take_part", _take_part(words)),
        ("credits", {"text": words["credits"]}),
    )


def _take_part(words):
    return {
        "title": words["take_part_title"],
        "text": words["take_part_text"],
        "pages": ["aktionen/reparatur-cafe-auf-der-muehle", "aktionen/naehen-am-abend"],
        "link_label": words["take_part_link"],
        "address": "/aktionen/",
    }


GERMAN = {
    "title": "Hände, die etwas können",
    "summary": "Löten, backen, nähen, schweißen: ein Tag in acht Werkstätten und Küchen.",
    "suppe": "Suppentag im Begegnungshaus: Jede Schale wird zweimal voll.",
    "morning_title": "Morgens um vier",
    "morning_text": p(
        "Die Straße schläft noch. In der Backstube brennt schon Licht.",
        "Wer hier arbeitet, hört am Klopfen, ob ein Brot fertig ist.",
        "Das lernt man nicht aus einem Buch. Das lernen die Hände.",
    ),
    "brot-hoch": "Das erste Brot aus dem Ofen, Münsterbusch, im Januar.",
    "bread_text": p(
        "Der Teig hat die ganze Nacht geruht.",
        "Er braucht nur Mehl, Wasser, Salz und Geduld.",
    )
    + p("Um sechs steht die erste Kundin vor der Tür. Sie kommt seit 20 Jahren."),
    "fahrrad": "Fahrradwerkstatt auf der Mühle, an einem Vormittag im März.",
    "number": ("In einem Winter wurden auf der Mühle", "63", "Räder wieder fahrbereit."),
    "repair_title": "Was kaputt ist, bleibt nicht kaputt",
    "repair_text": p(
        "Auf dem Tisch liegt ein Radio, älter als sein Besitzer.",
        "Ein Draht hat sich gelöst, mehr nicht.",
        "Die Kunst ist, ihn zu finden.",
    ),
    "loeten": "Ein altes Radio im Reparatur-Café, kurz vor Schluss.",
    "naehen": "Nähtreff in der Velau: Aus dem Vorhang wird ein Kleid.",
    "schweissen-hoch": "Übungshalle in der Velau: Das Gestell wird eine Bank.",
    "quote": "Beim Schweißen denke ich an nichts anderes. Das tut gut.",
    "role": "eine Lernende im zweiten Monat",
    "drucken": "Druckwerkstatt in der Altstadt: Jeder Abzug wird anders.",
    "pflanzen": "Gemeinschaftsgarten in Münsterbusch, Anfang Mai.",
    "place": "Hier sind noch Beete frei.",
    "evening_title": "Am Abend",
    "evening_text": p(
        "Die Werkzeuge hängen wieder an der Wand.",
        "Jemand bringt Brot mit, jemand die Suppe vom Mittag.",
        "Gefragt wird: Was machen wir morgen?",
    ),
    "feierabend": "Werkstatthof in Unterstolberg: Man bleibt noch ein wenig.",
    "take_part_title": "Und was können Ihre Hände?",
    "take_part_text": "Kommen Sie vorbei. Zuschauen ist auch erlaubt.",
    "take_part_link": "Alle Aktionen ansehen",
    "credits": p(
        "<b>Beispielinhalte:</b> Alle Bilder sind Zeichnungen, keine Fotos.",
        "Die Menschen darauf sind erfunden, auch wer hier spricht.",
    ),
}
HANDS = Story(
    slug="haende-die-etwas-koennen",
    picture="haende-suppe.svg",
    topics=("handarbeit", "reparieren", "nachbarschaft"),
    words=Words(title=GERMAN["title"], summary=GERMAN["summary"], body=body(GERMAN)),
)
