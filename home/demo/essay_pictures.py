"""The drawings of the two photo essays, in the order in which they are told."""

from home.demo.picture import Picture

HANDS: tuple[Picture, ...] = (
    Picture(
        file="haende-fahrrad.svg",
        title="Das Rad steht Kopf",
        alt="Ein Mann hält das Vorderrad eines umgedrehten Fahrrads, eine Hand reicht den"
        " Schlüssel.",
        caption="Fahrradwerkstatt auf der Mühle, an einem Vormittag im März.",
    ),
    Picture(
        file="haende-loeten.svg",
        title="Unter der Lampe",
        alt="Zwei Hände löten die Platine eines geöffneten Radios, rundum ist es dunkel.",
        caption="Ein altes Radio im Reparatur-Café, Unterstolberg, kurz vor Ladenschluss.",
    ),
    Picture(
        file="haende-brot-hoch.svg",
        title="Das erste Brot",
        alt="Ein Bäcker mit weißer Mütze hält einen dampfenden Laib, hinter ihm brennt der Ofen.",
        caption="Backstube in Münsterbusch, morgens um vier.",
    ),
    Picture(
        file="haende-naehen.svg",
        title="Geblümter Stoff",
        alt="Zwei Hände führen geblümten Stoff unter die Nadel einer Nähmaschine.",
        caption="Nähtreff in der Velau: Aus einem Vorhang wird ein Kleid.",
    ),
    Picture(
        file="haende-pflanzen.svg",
        title="Zwei Generationen, ein Beet",
        alt="Alte Hände und Kinderhände setzen zusammen eine junge Pflanze in die Erde.",
        caption="Gemeinschaftsgarten in Münsterbusch, Anfang Mai.",
    ),
    Picture(
        file="haende-drucken.svg",
        title="Der erste Abzug",
        alt="Hände ziehen einen frischen Druck mit der Burg vom Druckstock, daneben liegt"
        " die Farbwalze.",
        caption="Druckwerkstatt in der Altstadt: Jeder Abzug wird ein wenig anders.",
    ),
    Picture(
        file="haende-schweissen-hoch.svg",
        title="Funken",
        alt="Eine junge Frau mit Schutzmaske schweißt ein Gestell, Funken fliegen.",
        caption="Übungshalle in der Velau: Aus dem Gestell wird eine Bank.",
    ),
    Picture(
        file="haende-suppe.svg",
        title="Suppe für alle",
        alt="Ein Topf Suppe von oben, aus allen Richtungen halten Hände ihre Schalen hin.",
        caption="Suppentag im Begegnungshaus, jeden zweiten Freitag im Winter.",
    ),
    Picture(
        file="haende-feierabend.svg",
        title="Feierabend im Hof",
        alt="Sechs Menschen stehen abends unter Lichterketten um einen gedeckten Tisch.",
        caption="Werkstatthof in Unterstolberg: Nach der Arbeit bleibt man noch.",
    ),
)

STREAM: tuple[Picture, ...] = (
    Picture(
        file="bach-winter.svg",
        title="Der Bach im Januar",
        alt="Ein Mensch mit Hund geht im Schnee am dunklen Bach entlang, hinten liegt die Burg.",
        caption="Januar: Am Vichtbach ist es so still, dass man das Wasser hört.",
    ),
    Picture(
        file="bach-hochwasser.svg",
        title="Viel Wasser im März",
        alt="Vier Menschen schauen im Regen von der Brücke auf braunes, hohes Wasser.",
        caption="März: Nach drei Tagen Regen steht das Wasser hoch am Pegel.",
    ),
    Picture(
        file="bach-damm.svg",
        title="Wir bauen einen Damm",
        alt="Kinder bauen mit Steinen und Ästen einen Damm im flachen Bach.",
        caption="Juni: Der Damm hielt bis zum Abendessen.",
    ),
    Picture(
        file="bach-sommerbank.svg",
        title="Bank am Bach",
        alt="Zwei alte Leute sitzen auf einer Bank am Bach und schauen den Enten zu.",
        caption="Juli: Die Bank unter der Weide ist selten frei.",
    ),
    Picture(
        file="bach-markt.svg",
        title="Markt an der Brücke",
        alt="Drei Marktstände mit Obst, Brot und Gläsern stehen auf der Brücke über dem Bach.",
        caption="September: Ein Markttag mitten auf der Brücke, mit Wimpeln von Haus zu Haus.",
    ),
    Picture(
        file="bach-herbst.svg",
        title="Blätter auf dem Wasser",
        alt="Zwei gelbe Stiefel stehen auf einem Trittstein, im Bach treiben bunte Blätter.",
        caption="Oktober: Vier Trittsteine führen ans andere Ufer.",
    ),
    Picture(
        file="bach-lichter.svg",
        title="Laternen im November",
        alt="Kinder und Erwachsene gehen im Dunkeln mit Laternen am Ufer, das Licht steht im"
        " Wasser.",
        caption="November: Der Laternenzug geht vom Kaiserplatz den Bach entlang.",
    ),
    Picture(
        file="bach-ufer-vorher.svg",
        title="Das Ufer vorher",
        alt="Der Bach fließt gerade zwischen Platten aus Beton, ein Zaun sperrt das Ufer ab.",
        caption="Vorher: Der Bach lag hinter dem Zaun, ans Wasser kam niemand.",
    ),
    Picture(
        file="bach-ufer-nachher.svg",
        title="Das Ufer nachher",
        alt="Derselbe Blick: Der Bach schlängelt sich, Kinder stehen im Wasser, Stufen laden"
        " zum Sitzen ein.",
        caption="Nachher: Stufen, Steine und Platz für das Wasser.",
    ),
)
