import time

import pytest

from ideas import likeness

PAIRS = [
    ("Eine Bank am Vichtbach", "Sitzbänke am Vichtbach aufstellen"),
    ("Mehr Bäume in der Burgstraße", "Bäume für die Burgstrasse"),
    ("Ein Bücherschrank am Mühlener Markt", "Bücherschrank auf dem Mühlener Markt"),
    ("Spielplatz an der Schule reparieren", "Den kaputten Spielplatz an der Schule reparieren"),
    ("Zebrastreifen vor der Kita", "Ein Zebrastreifen vor die Kita"),
    ("Fahradständer am Bahnhof", "Fahrradständer am Bahnhof"),
    ("Nachbarschaftsfest im Park", "Fest der Nachbarschaft im Park"),
]
OTHERS = ["Ein Trinkbrunnen am Kaiserplatz", "Offener Chor am Abend", "WLAN in der Bücherei"]


@pytest.mark.parametrize(("one", "other"), PAIRS)
def test_the_like_one_is_found_among_others(one, other):
    rows = [(number, title, "de") for number, title in enumerate([*OTHERS, other])]

    assert likeness.alike(one, "de", rows) == [len(OTHERS)]


@pytest.mark.parametrize(
    "title",
    [
        "Wir brauchen mehr Licht im Tunnel",
        "Ein neuer Kurs für Anfänger",
        "مقعد عند الجدول",
        "🌻",
        "",
    ],
)
def test_unlike_ideas_are_not_shown(title):
    rows = [(number, other, "de") for number, (other, __) in enumerate(PAIRS)]

    assert likeness.alike(title, "de", rows) == []


def test_five_thousand_ideas_are_compared_in_a_moment():
    rows = [(number, f"Idee {number} für Straße {number % 70}", "de") for number in range(5000)]
    likeness.alike("Bank am Bach", "de", rows)
    began = time.perf_counter()
    likeness.alike("Bank am Bach", "de", rows)

    assert time.perf_counter() - began < 1
