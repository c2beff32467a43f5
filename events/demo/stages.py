"""Actions to hear and see: singing, reading, walking through the town's past."""

from events.demo.action import MONDAY, SATURDAY, SUNDAY, THURSDAY, Action, When
from portal.demo.writing import p, ul

CONCERT = Action(
    slug="chor-konzert-auf-der-burg",
    title="Chor-Konzert auf der Burg",
    summary="Der Nachbarschafts-Chor singt Lieder in 6 Sprachen im Rittersaal.",
    kind="culture",
    quarter="oberstolberg",
    venue="burg-stolberg",
    topics=("musik-und-buehne", "sprachen"),
    when=When(weekday=SUNDAY, after=6, start="17:00", end="18:30"),
    capacity=80,
    waiting_list=True,
    registered=22,
    organiser="Nachbarschafts-Chor",
    status="cancelled",
    cancel_reason=(
        "Der Saal wird gerade repariert. Wir suchen einen neuen Termin und sagen Ihnen Bescheid."
    ),
    picture="burg.svg",
    body=(
        (
            "paragraph",
            p(
                "40 Stimmen aus allen Vierteln singen im Rittersaal.",
                "Die Lieder kommen aus 6 Ländern und vom Vichtbach.",
                "Danach gibt es heißen Apfelsaft im Burghof.",
            ),
        ),
        (
            "paragraph",
            p(
                "Der Weg zur Burg ist steil und gepflastert.",
                "Rufen Sie uns an, wenn Sie eine Fahrt nach oben brauchen.",
            ),
        ),
    ),
)

CHOIR = Action(
    slug="offene-chorprobe",
    title="Offene Chorprobe im Zinkhütter Hof",
    summary="Singen ohne Noten und ohne Vorsingen. Hören Sie zu oder singen Sie gleich mit.",
    kind="culture",
    quarter="muensterbusch",
    venue="zinkhuetter-hof",
    topics=("musik-und-buehne", "nachbarschaft"),
    when=When(weekday=MONDAY, after=2, start="19:00", end="20:30"),
    languages=("de", "uk", "en"),
    features=("step_free", "wheelchair_toilet"),
    organiser="Nachbarschafts-Chor",
    picture="chor.svg",
    body=(
        (
            "paragraph",
            p(
                "Der Chor übt Lieder in vielen Sprachen.",
                "Wir lernen nach Gehör, Zeile für Zeile.",
                "Stehen oder sitzen, laut oder leise: Alles ist recht.",
            ),
        ),
        (
            "paragraph",
            p(
                "Besonders tiefe Stimmen fehlen uns noch.",
                "Kommen Sie einfach dazu, Sie müssen sich nicht anmelden.",
            ),
        ),
    ),
)

READING = Action(
    slug="buecherkiste-vorlesen",
    title="Bücherkiste: Vorlesen in zwei Sprachen",
    summary="Eine Geschichte, zwei Stimmen: Wir lesen auf Deutsch und auf Türkisch vor.",
    kind="culture",
    quarter="velau-muehle",
    venue="kulturzentrum-frankental",
    topics=("buecher", "sprachen", "kinder-und-familie"),
    when=When(weekday=THURSDAY, after=2, start="16:00", end="17:00"),
    capacity=20,
    waiting_list=True,
    registered=8,
    languages=("de", "tr"),
    features=("step_free", "wheelchair_toilet", "quiet"),
    organiser="Lesegruppe Frankental",
    age_note="Für Kinder von 4 bis 8 Jahren, mit Begleitung.",
    picture="vorlesen.svg",
    body=(
        (
            "paragraph",
            p(
                "Zwei Vorlesende sitzen auf dem roten Sofa.",
                "Sie lesen abwechselnd, Seite für Seite, auf Deutsch und auf Türkisch.",
                "Die Bilder sehen Sie groß an der Wand.",
            ),
        ),
        (
            "paragraph",
            p(
                "Danach malen wir unsere eigene letzte Seite.",
                "Alle Bücher aus der Kiste können Sie ausleihen.",
            ),
        ),
    ),
)

WALK = Action(
    slug="rundgang-zu-den-kupferhoefen",
    title="Rundgang zu den Kupferhöfen",
    summary="Vom Weiher zu den alten Höfen: ein Spaziergang mit Gebärdensprache, etwa 2 km.",
    kind="culture",
    quarter="unterstolberg",
    venue="bastinsweiher",
    topics=("stadtgeschichte", "bewegung"),
    when=When(weekday=SUNDAY, after=10, start="14:00", end="16:00"),
    capacity=25,
    waiting_list=True,
    registered=11,
    languages=("de", "dgs"),
    features=("step_free", "signing", "easy_language"),
    organiser="Geschichtsgruppe Oberstolberg",
    picture="muehlrad.svg",
    body=(
        (
            "paragraph",
            p(
                "Warum heißt Stolberg Kupferstadt, wenn hier Messing entstand?",
                "Was trieb die Hämmer an, und wer stand daran?",
                "Wir gehen 2 km und halten an 6 Orten.",
            ),
        ),
        ("heading", "Für Augen und Ohren"),
        (
            "paragraph",
            ul(
                "Eine Fachkraft dolmetscht in Deutsche Gebärdensprache.",
                "Wir sprechen kurze Sätze und zeigen große Bilder.",
                "Der Weg hat keine Stufen, an 2 Stellen liegt Pflaster.",
                "An 4 von 6 Orten können Sie sitzen.",
            ),
        ),
    ),
)

STORY_CAFE = Action(
    slug="erzaehlcafe-zinkhuette",
    title="Erzählcafé: Arbeit in der Zinkhütte",
    summary="Glas, Zink, Nadeln: Leute aus Münsterbusch erzählen vom Arbeiten im Hof.",
    kind="culture",
    quarter="muensterbusch",
    venue="zinkhuetter-hof",
    topics=("stadtgeschichte", "buecher"),
    when=When(weekday=SATURDAY, after=18, start="15:00", end="17:00"),
    capacity=35,
    waiting_list=True,
    registered=13,
    features=("step_free", "wheelchair_toilet", "easy_language", "quiet"),
    organiser="Geschichtsgruppe Münsterbusch",
    picture="zinkhuette.svg",
    body=(
        (
            "paragraph",
            p(
                "Bei Kaffee und Streuselkuchen hören wir 3 Geschichten aus dem Hof.",
                "Danach erzählen Sie, wenn Sie mögen.",
                "Wir schreiben mit und heben die Geschichten auf.",
            ),
        ),
        (
            "paragraph",
            p(
                "Haben Sie ein Werkzeug oder ein Foto von damals?",
                "Bringen Sie es mit, Sie nehmen es auch wieder mit nach Hause.",
            ),
        ),
    ),
)

STAGES = (CONCERT, CHOIR, READING, WALK, STORY_CAFE)
