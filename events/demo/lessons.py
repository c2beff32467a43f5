"""Actions to learn something or to get advice."""

from events.demo.action import FRIDAY, MONDAY, TUESDAY, WEDNESDAY, Action, When
from portal.demo.writing import p, ul

PHONE_HELP = Action(
    slug="handy-sprechstunde",
    title="Handy-Sprechstunde",
    summary="Fotos finden, Karte lesen, Betrug erkennen: Wir sitzen neben Ihnen, bis es klappt.",
    kind="advice",
    quarter="velau-muehle",
    venue="kulturzentrum-frankental",
    topics=("digital",),
    when=When(weekday=TUESDAY, after=2, start="10:00", end="12:00", repeat="weekly", times=4),
    capacity=10,
    waiting_list=True,
    registered=4,
    languages=("de", "tr", "ar"),
    features=("step_free", "wheelchair_toilet", "easy_language", "quiet"),
    organiser="Computer-Gruppe Frankental",
    picture="computerhilfe.svg",
    body=(
        (
            "paragraph",
            p(
                "Bringen Sie Ihr Gerät und Ihre Fragen mit.",
                "Wir nehmen uns für jede Person 20 Minuten Zeit.",
                "Sie tippen selbst, wir erklären.",
            ),
        ),
        ("heading", "Danach fragen viele"),
        (
            "paragraph",
            ul(
                "Wie mache ich die Schrift größer?",
                "Ist diese Nachricht echt oder Betrug?",
                "Wie buche ich einen Termin beim Amt?",
                "Wo sind meine Fotos?",
            )
            + p("Ihre Passwörter geben Sie nur selbst ein. Wir schauen dabei weg."),
        ),
    ),
)

APPLICATION_HELP = Action(
    slug="bewerbung-schreiben",
    title="Bewerbung schreiben mit Ruhe und Drucker",
    summary="Lebenslauf, Anschreiben, Foto: Am Ende des Nachmittags ist Ihre Mappe fertig.",
    kind="advice",
    quarter="oberstolberg",
    venue="begegnungshaus-gruentalstrasse-fuenf",
    topics=("arbeit", "digital"),
    when=When(weekday=MONDAY, after=4, start="13:00", end="16:00"),
    capacity=8,
    waiting_list=True,
    registered=3,
    languages=("de", "en", "uk"),
    features=("step_free", "wheelchair_toilet", "childcare", "quiet"),
    organiser="Nachbarschaftsbüro Stolberg",
    picture="computerhilfe.svg",
    body=(
        (
            "paragraph",
            p(
                "An 8 Plätzen stehen Laptops bereit, ein Drucker auch.",
                "Wir helfen beim Formulieren und beim Hochladen.",
                "Auf Wunsch machen wir ein Foto von Ihnen.",
            ),
        ),
        (
            "paragraph",
            p(
                "Bringen Sie mit, was Sie schon haben: Zeugnisse, alte Mappen, eine Anzeige.",
                "Haben Sie nichts davon, fangen wir gemeinsam an.",
                "Ihre Dateien nehmen Sie auf einem Stick mit. Bei uns bleibt nichts.",
            ),
        ),
    ),
)

WEBSITE_COURSE = Action(
    slug="internetseite-fuer-kleine-laeden",
    title="Eine Internetseite für Ihren Laden",
    summary="An 2 Abenden bauen Sie eine kleine Seite: Zeiten, Angebot, Fotos, Weg zum Laden.",
    kind="learn",
    quarter="velau-muehle",
    venue="kulturzentrum-frankental",
    topics=("digital", "arbeit"),
    when=When(
        weekday=WEDNESDAY,
        after=11,
        start="19:00",
        end="21:00",
        repeat="weekly",
        times=2,
    ),
    capacity=10,
    waiting_list=True,
    registered=6,
    cost="10 € für beide Abende",
    languages=("de", "tr"),
    features=("step_free", "wheelchair_toilet"),
    organiser="Netzwerk der kleinen Läden",
    picture="computerhilfe.svg",
    body=(
        (
            "paragraph",
            p(
                "Ihre Kundschaft will wissen: Wann haben Sie auf? Was gibt es?",
                "Dafür genügt eine einzige gute Seite.",
                "Am ersten Abend schreiben wir, am zweiten stellen wir sie ins Netz.",
            ),
        ),
        (
            "facts",
            {
                "title": "Das bringen Sie mit",
                "rows": (
                    ("Fotos", "3 eigene Bilder vom Laden oder von Ihren Sachen"),
                    ("Gerät", "Laptop, oder Sie leihen einen von uns"),
                    ("Vorwissen", "Sie können eine E-Mail schreiben."),
                ),
            },
        ),
    ),
)

PHOTO_COURSE = Action(
    slug="fotografieren-im-viertel",
    title="Fotografieren im Viertel",
    summary="Mit dem Handy gute Bilder machen: Licht, Abstand, Geduld. Und wen man vorher fragt.",
    kind="learn",
    quarter="unterstolberg",
    venue="kaiserplatz",
    topics=("digital", "nachbarschaft"),
    when=When(weekday=FRIDAY, after=8, start="15:00", end="17:30"),
    capacity=14,
    waiting_list=True,
    registered=5,
    languages=("de", "en", "ar"),
    features=("step_free",),
    organiser="Nachbarschaftsbüro Stolberg",
    age_note="Ab 12 Jahren.",
    picture="rathausplatz.svg",
    body=(
        (
            "paragraph",
            p(
                "Wir gehen vom Kaiserplatz zum Vichtbach und zurück.",
                "Unterwegs gibt es 5 kleine Aufgaben.",
                "Am Ende zeigt jede Person ihr liebstes Bild.",
            ),
        ),
        ("heading", "Erst fragen, dann fotografieren"),
        (
            "paragraph",
            p(
                "Wir sprechen auch über das Recht am eigenen Bild.",
                "Wer nicht auf ein Foto möchte, sagt das zu Beginn.",
            ),
        ),
    ),
)

LESSONS = (PHONE_HELP, APPLICATION_HELP, WEBSITE_COURSE, PHOTO_COURSE)
