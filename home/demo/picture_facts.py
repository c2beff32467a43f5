"""What must be known of each drawing in the folder beside: plain data, no Django."""

from home.demo.essay_pictures import HANDS, STREAM
from home.demo.picture import Picture
from home.demo.place_pictures import GOODS, IDEAS, SHOPS

ACTIONS: tuple[Picture, ...] = (
    Picture(
        file="aufraeumen.svg",
        title="Eimer, Besen und Säcke",
        alt="Handschuh, Besen, Rechen, Eimer und zwei volle Säcke stehen vor einer Mauer.",
        caption="Alles liegt bereit: Handschuhe, Zangen und Säcke bringen wir mit.",
    ),
    Picture(
        file="begegnungshaus.svg",
        title="Das Begegnungshaus",
        alt="Ein helles Haus mit offener Tür und Rampe, hinter dem Fenster sitzen Leute.",
        caption="Die Tür steht offen: das Begegnungshaus in der Grüntalstraße.",
    ),
    Picture(
        file="burg.svg",
        title="Der Weg zur Burg",
        alt="Fünf Menschen gehen am Abend den Weg zur Burg hinauf, unten stehen Fachwerkhäuser.",
        caption="Zur Burg geht es durch die Altstadt, am schönsten am Abend.",
    ),
    Picture(
        file="chor.svg",
        title="Klavier und Notenständer",
        alt="Ein Klavier und drei Notenständer unter einer Lichterkette.",
        caption="Vor der Probe: Noten braucht niemand lesen zu können.",
    ),
    Picture(
        file="computerhilfe.svg",
        title="Hände am Computer",
        alt="Zwei Hände tippen an einem Laptop, eine dritte zeigt auf ein Telefon.",
        caption="Zu zweit geht es leichter: Computerhilfe im Begegnungshaus.",
    ),
    Picture(
        file="fahrrad-werkstatt.svg",
        title="Fahrrad am Ständer",
        alt="Ein rotbraunes Fahrrad hängt am Montageständer, daneben stehen Werkzeugkiste und Pumpe.",
        caption="Licht, Bremse, Kette: In der Werkstatt wird geprüft, was fährt.",
    ),
    Picture(
        file="gartenbeete.svg",
        title="Hochbeete im Garten",
        alt="Drei Hochbeete mit Tomaten, Kohl und jungen Pflanzen, dazwischen ein Weg und eine Gießkanne.",
        caption="Im Nachbarschaftsgarten kommt man auch im Sitzen an die Beete.",
    ),
    Picture(
        file="insektenhotel.svg",
        title="Ein Insektenhotel",
        alt="Ein Insektenhotel auf einer Blumenwiese, drei Bienen fliegen darauf zu.",
        caption="Aus Holz, Schilf und Ziegeln wird ein Haus für Wildbienen.",
    ),
    Picture(
        file="kochen.svg",
        title="Drei Leute kochen",
        alt="Zwei Frauen und ein Mann kochen zusammen: schneiden, rühren und Teig ausrollen.",
        caption="Gemeinsam kochen: Jede und jeder bringt ein Rezept mit.",
    ),
    Picture(
        file="markt.svg",
        title="Marktstand auf dem Platz",
        alt="Ein Stand mit Kohl, Brot, Möhren und Honig unter einer gestreiften Markise.",
        caption="Markttag: Wer etwas macht oder erntet, kann es hier zeigen.",
    ),
    Picture(
        file="muehlrad.svg",
        title="Das Mühlrad am Bach",
        alt="Ein Mühlrad dreht sich am Bach, vier Menschen stehen auf der Brücke und winken.",
        caption="Der Bach trieb früher die Räder der Mühlen und der Kupferhöfe.",
    ),
    Picture(
        file="naehen.svg",
        title="Nähmaschine am Abend",
        alt="Eine Nähmaschine näht gepunkteten Stoff, im Fenster dahinter ist es Abend.",
        caption="Nähen am Abend: Maschinen und Stoffreste sind da.",
    ),
    Picture(
        file="park.svg",
        title="Am Weiher",
        alt="Enten schwimmen auf einem Weiher, am Weg steht eine Bank unter Bäumen.",
        caption="Am Bastinsweiher: einmal herum sind es 400 Schritte.",
    ),
    Picture(
        file="rathausplatz.svg",
        title="Vor dem Rathaus im Regen",
        alt="Drei Menschen mit Regenschirmen gehen über den nassen Platz auf ein Rathaus zu.",
        caption="Auch bei Regen: Der Platz vor dem Rathaus ist ein Treffpunkt.",
    ),
    Picture(
        file="reparatur-cafe.svg",
        title="Werktisch mit Radio und Toaster",
        alt="Unter einer Lampe stehen ein geöffnetes Radio und ein Toaster auf dem Werktisch.",
        caption="Im Reparatur-Café wird aufgeschraubt, was nicht mehr geht.",
    ),
    Picture(
        file="spiele.svg",
        title="Ein Brettspiel von oben",
        alt="Ein Brettspiel mit vier Figuren, daneben Tassen, Kekse, Karten und Würfel.",
        caption="Spiele für alle: Die Regeln erklären wir am Tisch.",
    ),
    Picture(
        file="sprachcafe.svg",
        title="Vier Menschen am runden Tisch",
        alt="Vier Menschen sitzen am runden Tisch beim Tee und erzählen von Sonne, Haus und Garten.",
        caption="Sprachcafé: Man fängt mit dem an, was man schon sagen kann.",
    ),
    Picture(
        file="vorlesen.svg",
        title="Vorlesen zwischen Regalen",
        alt="Eine Frau und ein Mann lesen Kindern aus einem großen Buch vor.",
        caption="Zwei Sprachen, ein Buch: Vorlesen für Kinder.",
    ),
    Picture(
        file="zinkhuette.svg",
        title="Fabrikhof mit Schornstein",
        alt="Eine alte Fabrik mit drei Giebeln und Schornstein, im Hof steht eine große Glaskugel.",
        caption="Im Zinkhütter Hof entstanden einmal Glas und Zink, heute ist er ein Museum.",
    ),
)

PICTURES = ACTIONS + HANDS + STREAM + SHOPS + GOODS + IDEAS
