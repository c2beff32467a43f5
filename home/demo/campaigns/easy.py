"""Words of the picture stories, one sentence a line.

Unchecked by a Prüfgruppe, hence "einfach erklärt" and no seal.
"""

from home.demo.campaigns.story import Words
from portal.demo.writing import lines

INDEX = Words(
    title="Bilder aus den Vierteln",
    summary="Die Bilder zeigen: Das machen Menschen in Stolberg.",
)
STORY = {
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
