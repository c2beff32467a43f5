"""Actions where hands make or mend something."""

from events.demo.action import SATURDAY, THURSDAY, Action, When
from events.demo.helping import Shift, Thing
from portal.demo.writing import p, ul

REPAIR_CAFE = Action(
    slug="reparatur-cafe-auf-der-muehle",
    title="Reparatur-Café auf der Mühle",
    summary="Bringen Sie mit, was klemmt, wackelt oder still bleibt. Wir reparieren es zusammen.",
    kind="repair",
    quarter="velau-muehle",
    venue="kulturzentrum-frankental",
    topics=("reparieren", "handarbeit", "nachbarschaft"),
    when=When(
        weekday=SATURDAY,
        nth=1,
        after=2,
        start="14:00",
        end="17:00",
        repeat="monthly",
        times=6,
    ),
    capacity=20,
    waiting_list=True,
    registered=14,
    languages=("de", "tr", "en"),
    features=("step_free", "wheelchair_toilet"),
    organiser="Reparatur-Gruppe auf der Mühle",
    help_wanted=(
        Shift(title="Geräte annehmen und aufschreiben", most=2, starts="13:30", ends="15:30"),
        Shift(title="Kaffee und Kuchen ausgeben", most=2, starts="15:00", ends="17:30"),
        Thing(title="Kuchen", most=3),
    ),
    helping=1,
    picture="reparatur-cafe.svg",
    body=(
        (
            "paragraph",
            p(
                "Der Toaster wird nicht mehr warm? Der Reißverschluss hakt?",
                "Kommen Sie damit zum Reparatur-Café.",
                "Sie sitzen neben jemandem, der sich auskennt, und reparieren gemeinsam.",
            ),
        ),
        ("heading", "Das können Sie mitbringen"),
        (
            "paragraph",
            ul(
                "kleine Geräte: Toaster, Lampe, Radio, Mixer",
                "Kleidung und Taschen",
                "Spielzeug und kleine Möbel",
                "Fahrräder, wenn Sie sie in den Raum tragen können",
            )
            + p("Ein Gerät pro Person genügt. Waschmaschinen sind zu groß für uns."),
        ),
        ("heading", "So läuft es ab"),
        (
            "paragraph",
            p(
                "Am Eingang schreiben wir auf, was kaputt ist.",
                "Dann warten Sie bei Kaffee und Kuchen, bis ein Tisch frei ist.",
                "Eine Reparatur dauert etwa 30 Minuten.",
                "Nicht alles lässt sich retten, aber danach wissen Sie, warum.",
            )
            + p("Ersatzteile zahlen Sie selbst. Alles andere ist kostenlos."),
        ),
        ("heading", "Wir suchen Verstärkung"),
        (
            "paragraph",
            p(
                "Können Sie löten, nähen oder Kuchen backen?",
                "Wir freuen uns über Hilfe, auch für einen einzigen Nachmittag.",
            ),
        ),
    ),
)

BIKE_WORKSHOP = Action(
    slug="fahrrad-werkstatt-velau",
    title="Fahrrad-Werkstatt unter freiem Himmel",
    summary="Platten flicken, Bremse einstellen, Kette ölen: Wir haben das Werkzeug und den Ständer.",
    kind="repair",
    quarter="velau-muehle",
    venue="jordansplatz",
    topics=("reparieren", "bewegung"),
    when=When(after=3, start="15:00", end="18:00"),
    capacity=12,
    waiting_list=True,
    registered=5,
    languages=("de", "ar", "uk"),
    features=("step_free",),
    organiser="Radgruppe Velau",
    age_note="Kinder unter 12 Jahren kommen mit einer erwachsenen Person.",
    picture="fahrrad-werkstatt.svg",
    body=(
        (
            "paragraph",
            p(
                "Wir stellen 4 Ständer, Werkzeug und Flickzeug auf den Jordansplatz.",
                "Sie bringen Ihr Rad mit und machen es mit uns wieder fit.",
                "Vorwissen brauchen Sie nicht.",
            ),
        ),
        (
            "facts",
            {
                "title": "Gut zu wissen",
                "rows": (
                    ("Mitbringen", "Ihr Rad und Kleidung, die schmutzig werden darf"),
                    ("Ersatzteile", "Schläuche für 4 €, Bremsklötze für 5 € das Paar"),
                    ("Bei Regen", "Wir ziehen unter das Vordach."),
                ),
            },
        ),
        (
            "paragraph",
            p(
                "Haben Sie ein Rad übrig? Wir nehmen es gern an.",
                "Nach der Reparatur bekommt es jemand aus dem Viertel.",
            ),
        ),
    ),
)

SEWING = Action(
    slug="naehen-am-abend",
    title="Nähen am Abend: aus alt wird Tasche",
    summary="An 8 Maschinen nähen wir Einkaufstaschen aus alten Vorhängen und Jeans.",
    kind="learn",
    quarter="oberstolberg",
    venue="begegnungshaus-gruentalstrasse-fuenf",
    topics=("handarbeit", "nachbarschaft"),
    when=When(weekday=THURSDAY, after=4, start="18:30", end="21:00"),
    capacity=8,
    waiting_list=True,
    asks=True,
    registered=12,
    languages=("de", "tr", "ar"),
    features=("step_free", "wheelchair_toilet", "childcare"),
    organiser="Nähgruppe Grüntalstraße",
    picture="naehen.svg",
    body=(
        (
            "paragraph",
            p(
                "Bringen Sie einen Stoff mit, der zu schade für die Tonne ist.",
                "Wir zeigen Ihnen, wie daraus eine feste Tasche wird.",
                "Die Maschinen stehen bereit, Garn und Schnitte auch.",
            ),
        ),
        ("heading", "Für Anfang und Übung"),
        (
            "paragraph",
            p(
                "Sie haben noch nie genäht? Dann setzen wir uns zu Ihnen.",
                "Sie nähen schon lange? Dann helfen Sie gern am Nachbartisch.",
            )
            + p(
                "Ein Raum weiter können Kinder malen. Dort ist immer jemand dabei.",
            ),
        ),
        ("heading", "Alle Maschinen sind vergeben"),
        (
            "paragraph",
            p(
                "Tragen Sie sich in die Warteliste ein.",
                "Sagt jemand ab, melden wir uns sofort.",
            ),
        ),
    ),
)

INSECT_HOTELS = Action(
    slug="insektenhotels-bauen",
    title="Insektenhotels bauen",
    summary="Bohren, sägen, füllen: Große und kleine Hände bauen ein Zuhause für Wildbienen.",
    kind="garden",
    quarter="muensterbusch",
    venue="zinkhuetter-hof",
    topics=("garten", "kinder-und-familie", "handarbeit"),
    when=When(weekday=SATURDAY, after=9, start="11:00", end="14:00"),
    capacity=24,
    waiting_list=True,
    registered=10,
    cost="2 € für das Holz",
    languages=("de", "en"),
    features=("step_free", "wheelchair_toilet", "easy_language"),
    organiser="Gartengruppe Münsterbusch",
    age_note="Ab 6 Jahren, Kinder in Begleitung.",
    picture="insektenhotel.svg",
    body=(
        (
            "paragraph",
            p(
                "Wildbienen brauchen trockene Röhren und harte Hölzer.",
                "Wir bohren Löcher, schneiden Schilf und bauen Rahmen.",
                "Jede Familie nimmt am Ende ein Hotel mit nach Hause.",
            ),
        ),
        ("heading", "So ist der Tag gedacht"),
        (
            "paragraph",
            ul(
                "11 Uhr: Was Wildbienen mögen, kurz erklärt",
                "11.30 Uhr: Sägen und Bohren an 6 Tischen",
                "13.30 Uhr: Aufhängen üben und aufräumen",
            ),
        ),
        (
            "paragraph",
            p("Werkzeug und Schutzbrillen sind da. Ziehen Sie feste Schuhe an."),
        ),
    ),
)

WORKSHOPS = (REPAIR_CAFE, BIKE_WORKSHOP, SEWING, INSECT_HOTELS)
