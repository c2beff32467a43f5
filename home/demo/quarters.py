"""The quarter index and the four quarter pages."""

from home.demo.page import Page
from portal.demo.writing import p

QUARTER_INDEX = Page(
    kind="quarter_index",
    slug="viertel",
    title="Die vier Viertel",
    summary="Vom Hang bis zum Bach: Wählen Sie Ihr Viertel und sehen Sie, was dort los ist.",
    body=(
        (
            "paragraph",
            p(
                "Das Portal ist für vier Viertel im Tal und am Hang gemacht.",
                "Wo eines aufhört und das nächste anfängt, sieht jeder etwas anders.",
                "Kommen dürfen Sie überall, auch aus dem Rest von Stolberg.",
            ),
        ),
    ),
)

MUENSTERBUSCH = Page(
    kind="quarter",
    slug="muensterbusch",
    quarter="muensterbusch",
    title="Münsterbusch",
    summary="Höfe, Gärten und ein Museum, in dem einmal Glas und Zink entstanden.",
    picture="zinkhuette.svg",
    body=(
        (
            "paragraph",
            p(
                "Münsterbusch liegt auf der Höhe im Nordwesten.",
                "Die Siedlungen wuchsen mit den Fabriken, die hier Arbeit gaben.",
                "Im Zinkhütter Hof wurde ab etwa 1830 erst Glas gemacht, später Zink.",
                "Heute ist dort ein Museum mit großem Hof.",
            )
            + p(
                "Hinter den Häusern liegen viele Gärten.",
                "Darum wird hier oft gegraben, gesät und geerntet.",
            ),
        ),
        ("heading", "Wo man sich trifft"),
        (
            "paragraph",
            p(
                "Im Hof des Museums wird gebaut und gesungen.",
                "Im Nachbarschaftsgarten stehen Beete und ein Dach gegen den Regen.",
            ),
        ),
    ),
)

VELAU_MUEHLE = Page(
    kind="quarter",
    slug="velau-muehle",
    quarter="velau-muehle",
    title="Velau-Mühle",
    summary="Markt, Bücher, Werkstatt: Hier hört man beim Einkaufen viele Sprachen.",
    picture="markt.svg",
    body=(
        (
            "paragraph",
            p(
                "Velau und Mühle liegen im Norden des Tals.",
                "Der Name Mühle kommt von den Kupfermühlen, die das Wasser antrieb.",
                "„Auf der Mühle“ sagen viele bis heute, manche auch für Unterstolberg.",
            )
            + p(
                "Am Mühlener Markt und am Jordansplatz kauft man ein und bleibt stehen.",
                "Das Kulturzentrum Frankental hat die Stadtbücherei, Kurse und eine Bühne.",
            ),
        ),
        ("heading", "Wo man sich trifft"),
        (
            "paragraph",
            p(
                "Repariert wird im Kulturzentrum, geschraubt auf dem Jordansplatz.",
                "Getauscht wird auf dem Markt.",
            ),
        ),
    ),
)

UNTERSTOLBERG = Page(
    kind="quarter",
    slug="unterstolberg",
    quarter="unterstolberg",
    title="Unterstolberg",
    summary="Rathaus, Weiher, Kupferhöfe: die Mitte der Stadt, mit dem Bach mittendrin.",
    picture="rathausplatz.svg",
    body=(
        (
            "paragraph",
            p(
                "Unterstolberg liegt unten im Tal, der Vichtbach fließt mitten hindurch.",
                "An seinem Ufer standen die Kupferhöfe: Wohnhaus, Werkstatt und Mauer in einem.",
                "Der Bastinsweiher staute das Wasser für ihre Räder.",
            )
            + p(
                "Im Juli 2021 kam das Hochwasser bis in viele Läden und Wohnungen.",
                "Danach haben die Leute hier zusammen geschaufelt, getrocknet und gebaut.",
            ),
        ),
        ("heading", "Wo man sich trifft"),
        (
            "paragraph",
            p(
                "Auf dem Kaiserplatz vor dem Rathaus fängt vieles an.",
                "Am Weiher kann man sitzen, gehen und Enten zählen.",
            ),
        ),
    ),
)

OBERSTOLBERG = Page(
    kind="quarter",
    slug="oberstolberg",
    quarter="oberstolberg",
    title="Oberstolberg",
    summary="Gassen, Treppen und die Burg auf dem Kalkfelsen. Und ein Haus für alle.",
    picture="burg.svg",
    body=(
        (
            "paragraph",
            p(
                "Oberstolberg ist die alte Stadt im Süden.",
                "Die Burg steht auf einem Felsen aus Kalk, darunter liegen enge Gassen.",
                "Viele Wege sind steil und gepflastert.",
                "Wir schreiben dazu, wie Sie ohne Stufen ans Ziel kommen.",
            )
            + p(
                "In der Grüntalstraße 5 steht das Begegnungshaus.",
                "Es wurde mit dem Projekt Viertel-LAB gestaltet und eingerichtet.",
            ),
        ),
        ("heading", "Wo man sich trifft"),
        (
            "paragraph",
            p(
                "Im Begegnungshaus wird gekocht, genäht, gespielt und beraten.",
                "Die Küche ist groß, der Tisch auch.",
            ),
        ),
    ),
)

QUARTER_PAGES = (MUENSTERBUSCH, VELAU_MUEHLE, UNTERSTOLBERG, OBERSTOLBERG)
