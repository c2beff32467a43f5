"""Words of the picture stories, one sentence a line.

Unchecked by a Prüfgruppe, hence "einfach erklärt" and no seal.
"""

from home.demo.campaigns.story import Words
from portal.demo.writing import lines

INDEX = Words(
    title="Bilder aus den Vierteln",
    summary="Die Bilder zeigen: Das machen Menschen in Stolberg.",
)
STREAM = {
    "title": "Der Vichtbach in einem Jahr",
    "summary": "Die Bilder zeigen einen Bach im Winter, im Sommer und im Herbst.",
    "sommerbank": "Im Juli: Zwei Menschen sitzen auf der Bank am Bach.",
    "winter_title": "Im Winter",
    "winter_text": lines(
        "Im Januar ist es kalt.",
        "Am Bach sind wenige Menschen.",
        "Es ist sehr still.",
        "Man hört das Wasser.",
    ),
    "winter": "Im Januar: Ein Mensch geht mit dem Hund am Bach.",
    "hochwasser": "Im März: Es hat 3 Tage geregnet. Im Bach ist viel Wasser.",
    "number": (
        "In 3 Tagen ist das Wasser",
        "92",
        "Zentimeter gestiegen. Dann war der Regen vorbei.",
    ),
    "summer_title": "Im Sommer",
    "summer_text": lines(
        "Im Juni ist es warm.",
        "Kinder spielen im Bach.",
        "Sie bauen eine Mauer aus Steinen.",
        "Im September ist Markt auf der Brücke.",
    ),
    "damm": "Im Juni: Kinder bauen eine Mauer im Bach.",
    "markt": "Im September: Auf der Brücke ist Markt.",
    "bank_title": "Das Ufer ist neu",
    "bank_text": lines(
        "Das Ufer ist der Rand vom Bach.",
        "Früher war dort ein Zaun.",
        "Niemand kam ans Wasser.",
        "Die Menschen aus dem Viertel wollten das ändern.",
        "Jetzt gibt es Stufen am Wasser.",
    ),
    "ufer-vorher": "So war es früher: Der Bach ist hinter einem Zaun.",
    "ufer-nachher": "So ist es jetzt: Kinder spielen am Wasser.",
    "herbst": "Im Oktober: Man kann auf Steinen über den Bach gehen.",
    "lichter": "Im November: Menschen gehen mit Laternen am Bach.",
    "place": "Hier gehen die Menschen mit den Laternen los.",
    "take_part_title": "Machen Sie mit",
    "take_part_text": "Räumen Sie mit uns am Bach auf.\nOder sagen Sie uns: Was fehlt am Bach?",
    "take_part_link": "Alle Aktionen ansehen",
    "credits": lines(
        "<b>Das ist ein Beispiel.</b>",
        "Die Bilder sind gemalt.",
        "Die Menschen auf den Bildern gibt es nicht.",
    ),
}
HANDS = {
    "title": "Das können Hände",
    "summary": "Die Bilder zeigen Menschen bei der Arbeit. Sie arbeiten mit den Händen.",
    "suppe": "Im Begegnungshaus gibt es Suppe. Alle bekommen zwei Mal Suppe.",
    "morning_title": "Am frühen Morgen",
    "morning_text": lines(
        "Es ist 4 Uhr am Morgen.",
        "Viele Menschen schlafen noch.",
        "Der Bäcker arbeitet schon.",
        "Er klopft auf das Brot.",
        "Dann hört er: Das Brot ist fertig.",
    ),
    "brot-hoch": "Im Januar: Das erste Brot kommt aus dem Ofen.",
    "bread_text": lines(
        "Im Brot sind Mehl, Wasser und Salz.",
        "Der Teig braucht eine ganze Nacht.",
    )
    + lines(
        "Um 6 Uhr kommt die erste Kundin.",
        "Sie kommt schon seit 20 Jahren.",
    ),
    "fahrrad": "Im März: Auf der Mühle reparieren Menschen ein Fahrrad.",
    "number": (
        "Auf der Mühle haben Menschen",
        "63",
        "Fahrräder repariert. Das war in einem Winter.",
    ),
    "repair_title": "Kaputte Sachen reparieren",
    "repair_text": lines(
        "Auf dem Tisch liegt ein altes Radio.",
        "Das Radio ist kaputt.",
        "Ein Draht ist lose.",
        "Man muss den Draht finden.",
    ),
    "loeten": "Im Reparatur-Café: Zwei Hände reparieren ein altes Radio.",
    "naehen": "In der Velau: Aus einem Vorhang wird ein Kleid.",
    "schweissen-hoch": "In der Velau: Eine Frau lernt schweißen. Sie baut eine Bank.",
    "quote": "Beim Schweißen denke ich an nichts anderes. Das tut mir gut.",
    "role": "eine Frau, die schweißen lernt",
    "drucken": "In der Altstadt: Menschen drucken ein Bild. Jedes Bild wird anders.",
    "pflanzen": "Im Mai: Ein alter Mensch und ein Kind pflanzen zusammen.",
    "place": "Hier können Sie auch pflanzen. Es ist noch Platz.",
    "evening_title": "Am Abend",
    "evening_text": lines(
        "Die Arbeit ist zu Ende.",
        "Die Menschen essen zusammen Brot und Suppe.",
        "Sie fragen: Was machen wir morgen?",
    ),
    "feierabend": "In Unterstolberg: Menschen stehen nach der Arbeit zusammen.",
    "take_part_title": "Was können Ihre Hände?",
    "take_part_text": "Kommen Sie zu uns.\nSie können mitmachen.\nOder Sie schauen zu.",
    "take_part_link": "Alle Aktionen ansehen",
    "credits": lines(
        "<b>Das ist ein Beispiel.</b>",
        "Die Bilder sind gemalt.",
        "Die Menschen auf den Bildern gibt es nicht.",
        "Auch die Frau, die hier spricht, gibt es nicht.",
    ),
}
