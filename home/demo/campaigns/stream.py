"""Der Vichtbach, ein Jahr lang: one order of pictures, words in every language."""

from home.demo.campaigns.story import Story, Words
from portal.demo.writing import p


def body(words) -> tuple[tuple[str, object], ...]:
    """The story in the words of one language."""

    def figure(name):
        return {"image": f"bach-{name}.svg", "caption": words[name]}

    def chapter(name):
        return {"title": words[f"{name}_title"], "text": words[f"{name}_text"]}

    start, number, end = words["number"]
    return (
        ("opening", figure("damm")),
        ("chapter", chapter("winter")),
        ("picture", figure("winter")),
        ("picture", figure("hochwasser")),
        ("number", {"start": start, "number": number, "end": end}),
        ("chapter", chapter("summer")),
        ("pair", {"figures": [figure("sommerbank"), figure("markt")]}),
        ("chapter", chapter("bank")),
        (
            "before_after",
            {
                "before": figure("ufer-vorher") | {"year": "2019"},
                "after": figure("ufer-nachher") | {"year": "2026"},
            },
        ),
        ("picture", figure("herbst")),
        ("picture", figure("lichter")),
        ("place", {"venue": "kaiserplatz", "text": words["place"]}),
        ("take_part", _take_part(words)),
        ("credits", {"text": words["credits"]}),
    )


def _take_part(words):
    return {
        "title": words["take_part_title"],
        "text": words["take_part_text"],
        "pages": ["aktionen/sauberes-und-schoenes-viertel", "ideen"],
        "link_label": words["take_part_link"],
        "address": "/aktionen/",
    }


GERMAN = {
    "title": "Der Vichtbach, ein Jahr lang",
    "summary": "Eis, Hochwasser, nasse Füße und Laternen: ein Bach und alle, die an ihm leben.",
    "sommerbank": "Juli: Die Bank unter der Weide ist selten frei.",
    "winter_title": "Wenn es still ist",
    "winter_text": p(
        "Im Januar geht kaum jemand ans Wasser.",
        "Nur der Hund will hinaus, jeden Morgen um sieben.",
        "Dann hört man den Bach, noch bevor man ihn sieht.",
    ),
    "winter": "Januar: Es ist so still, dass man das Wasser hört.",
    "hochwasser": "März: Nach drei Tagen Regen steht das Wasser hoch am Pegel.",
    "number": ("In drei Tagen stieg der Bach um", "92", "Zentimeter. Dann hörte der Regen auf."),
    "summer_title": "Wenn alle kommen",
    "summer_text": p(
        "Ab Juni sind die Schuhe aus und die Hosen nass.",
        "Wer einen Damm baut, braucht große Steine und gute Freunde.",
        "Im September gehört die Brücke dem Markt.",
    ),
    "damm": "Juni: Der Damm hielt bis zum Abendessen.",
    "markt": "September: Markttag auf der Brücke, mit Wimpeln von Haus zu Haus.",
    "bank_title": "Ein Ufer bekommt Platz",
    "bank_text": p(
        "Lange lag der Bach hier zwischen Beton und Zaun.",
        "Nachbarinnen und Nachbarn wünschten sich Stufen bis ans Wasser.",
        "Heute sitzen dort abends die einen und planschen nachmittags die anderen.",
    ),
    "ufer-vorher": "Der Bach liegt hinter dem Zaun, ans Wasser kommt niemand.",
    "ufer-nachher": "Dieselbe Stelle: Stufen, Steine und Platz für das Wasser.",
    "herbst": "Oktober: Vier Trittsteine führen ans andere Ufer.",
    "lichter": "November: Der Laternenzug geht vom Kaiserplatz den Bach entlang.",
    "place": "Hier beginnt im November der Laternenzug.",
    "take_part_title": "Der Bach braucht Sie",
    "take_part_text": "Helfen Sie beim Aufräumen, oder sagen Sie, was am Ufer fehlt.",
    "take_part_link": "Alle Aktionen ansehen",
    "credits": p(
        "<b>Beispielinhalte:</b> Alle Bilder sind Zeichnungen, keine Fotos.",
        "Die Menschen darauf und die Zahlen sind erfunden.",
    ),
}
STREAM = Story(
    slug="der-vichtbach-ein-jahr-lang",
    quarter="unterstolberg",
    picture="bach-sommerbank.svg",
    topics=("garten", "kinder-und-familie"),
    words=Words(title=GERMAN["title"], summary=GERMAN["summary"], body=body(GERMAN)),
)
