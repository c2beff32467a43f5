"""Ideas with an official answer, and those that nobody sees any more."""

from ideas.demo.idea import DemoIdea, Step, published

DECIDED: tuple[DemoIdea, ...] = (
    DemoIdea(
        slug="hochbeete",
        title="Hochbeete auf dem leeren Platz neben der Schule",
        text="Der Platz liegt seit Jahren brach. In Hochbeeten könnten alle Kräuter und Gemüse ziehen.",
        quarter="muensterbusch",
        place="Platz neben der Schule",
        name="Eltern der Klasse 3",
        topics=("garten", "kinder-und-familie"),
        supports=38,
        ago=80,
        steps=(
            published(77),
            Step(
                to="checking",
                ago=60,
                text="Wir prüfen, ob der Boden sauber ist und wer den Platz pflegen kann.",
                office="Grünflächenamt",
            ),
            Step(
                to="planned",
                ago=21,
                text="Die Hochbeete kommen. Der Boden ist sauber, und die Schule gießt mit.",
                office="Grünflächenamt",
                next_step="Im Frühling bauen wir sechs Beete. Der Termin steht dann bei den Aktionen.",
            ),
        ),
    ),
    DemoIdea(
        slug="licht-im-durchgang",
        title="Mehr Licht im Durchgang zum Bahnhof",
        text="Abends ist es dort so dunkel, dass viele einen Umweg gehen.",
        quarter="unterstolberg",
        place="Durchgang zum Bahnhof",
        topics=("nachbarschaft",),
        supports=56,
        ago=70,
        steps=(
            published(68),
            Step(
                to="planned",
                ago=30,
                text="Zwei neue Leuchten sind bestellt. Sie schalten sich mit der Dämmerung ein.",
                office="Tiefbauamt",
                next_step="Die Leuchten hängen in etwa zwei Monaten.",
            ),
        ),
    ),
    DemoIdea(
        slug="werkzeug-leihen",
        title="Werkzeug zum Ausleihen, damit nicht jeder eine Bohrmaschine kauft",
        text="Eine Bohrmaschine braucht man zweimal im Jahr. Ein Regal im Laden wäre genug.",
        quarter="velau-muehle",
        name="ein Bastler",
        topics=("reparieren", "nachbarschaft"),
        source="paper",
        supports=27,
        ago=120,
        steps=(
            published(117),
            Step(
                to="planned",
                ago=90,
                text="Wir richten ein Regal ein und sammeln Werkzeug, das noch gut ist.",
                office="Quartiersbüro",
            ),
            Step(
                to="done",
                ago=14,
                text="Das Werkzeug-Regal steht. Jeden Mittwoch können Sie dort etwas ausleihen.",
                office="Quartiersbüro",
                next_step="Bringen Sie gern Werkzeug vorbei, das Sie nicht mehr brauchen.",
            ),
        ),
    ),
    DemoIdea(
        slug="vorlesen",
        title="Vorlesen in mehreren Sprachen in der Bücherei",
        text="Meine Kinder sprechen zwei Sprachen. Geschichten in beiden wären ein Fest.",
        quarter="oberstolberg",
        name="ein Vater",
        topics=("buecher", "sprachen", "kinder-und-familie"),
        supports=33,
        ago=95,
        steps=(
            published(93),
            Step(
                to="done",
                ago=40,
                text="Einmal im Monat wird jetzt auf Deutsch, Türkisch und Arabisch vorgelesen.",
                office="Stadtbücherei",
                next_step="Die Termine stehen bei den Aktionen.",
            ),
        ),
    ),
    DemoIdea(
        slug="schwimmen-im-bach",
        title="Eine Badestelle am Vichtbach",
        text="Im Sommer ist es in der Stadt sehr heiß. Am Bach wäre es kühl.",
        quarter="velau-muehle",
        place="Vichtbach, hinter dem Wehr",
        topics=("bewegung",),
        supports=19,
        ago=65,
        steps=(
            published(63),
            Step(
                to="not_possible",
                ago=25,
                text=(
                    "Baden im Vichtbach ist nicht möglich. Nach Regen steigt das Wasser dort in wenigen Minuten. "
                    "Das ist für Kinder gefährlich."
                ),
                office="Untere Wasserbehörde",
                next_step="Wir prüfen, ob ein Wasserspiel auf dem Platz möglich ist.",
            ),
        ),
    ),
)

HIDDEN: tuple[DemoIdea, ...] = (
    DemoIdea(
        slug="laerm",
        title="Der Nachbar von gegenüber soll leiser sein",
        ago=15,
        steps=(
            Step(
                to="rejected",
                ago=13,
                text="Das ist ein Streit zwischen zwei Haushalten. Die Schiedsstelle hilft Ihnen dabei.",
                office="Quartiersbüro",
            ),
        ),
    ),
    DemoIdea(
        slug="skatepark",
        title="Eine Rampe für Skateboards auf dem Parkplatz",
        quarter="muensterbusch",
        ago=50,
        steps=(
            published(48),
            Step(
                to="withdrawn",
                ago=33,
                text="Zurückgezogen von der Person, die die Idee eingereicht hat.",
            ),
        ),
    ),
    DemoIdea(
        slug="sitzplatz-am-bach",
        title="Am Vichtbach fehlt etwas zum Sitzen",
        text="Auf dem Weg zum Markt möchte man sich einmal ausruhen.",
        quarter="velau-muehle",
        topics=("nachbarschaft",),
        supports=3,
        ago=6,
        steps=(
            published(5),
            Step(
                to="merged",
                ago=3,
                text="Eine Bank am Vichtbach wünscht sich schon jemand. Zusammen hat die Idee mehr Gewicht.",
                office="Quartiersbüro",
                goal="bank-am-vichtbach",
            ),
        ),
    ),
)
