"""The drawings of shops, goods and ideas."""

from home.demo.picture import Picture

SHOPS: tuple[Picture, ...] = (
    Picture(
        file="laden-sonnental.svg",
        title="Der Laden mit der gelben Markise",
        alt="Ein Laden mit gelb-weißer Markise, im Fenster winkt die Verkäuferin.",
        caption="Laden Sonnental in Oberstolberg: Morgens stehen die Kisten draußen.",
    ),
    Picture(
        file="laden-muehle.svg",
        title="Der Laden in der Mühle",
        alt="Ein Fachwerkhaus mit Mühlrad, unten leuchten zwei Schaufenster, davor stehen Leute.",
        caption="Laden Mühle: Am Rad vorbei geht es zur Ladentür.",
    ),
    Picture(
        file="laden-burgblick.svg",
        title="Der Laden mit Blick zur Burg",
        alt="Eine Gasse mit Treppen führt zur Burg, links steht ein Laden mit grün-weißer Markise.",
        caption="Laden Burgblick in Oberstolberg: die Gasse hinauf, dann links.",
    ),
    Picture(
        file="laden-innen.svg",
        title="Im Laden",
        alt="Ein Mann und ein Kind kaufen ein, hinter der Theke steht die Verkäuferin vor"
        " vollen Regalen.",
        caption="Jedes Regal gehört eine Woche lang jemandem aus der Stadt.",
    ),
)

GOODS: tuple[Picture, ...] = (
    Picture(
        file="ware-honig.svg",
        title="Honig",
        alt="Ein großes Glas Honig, daneben ein Schälchen mit Honiglöffel, Waben und Bienen.",
        caption="Honig aus den Gärten am Stadtrand, im Juli geschleudert.",
    ),
    Picture(
        file="ware-brot.svg",
        title="Brot",
        alt="Ein runder Laib und ein angeschnittenes Brot auf dem Brett, von oben gesehen.",
        caption="Sauerteigbrot, über Nacht gegangen und im Holzofen gebacken.",
    ),
    Picture(
        file="ware-keramik.svg",
        title="Keramik",
        alt="Zwei Hände formen eine Schale auf der Töpferscheibe, im Regal stehen Krüge und"
        " Tassen.",
        caption="Schalen und Becher, jedes Stück auf der Scheibe gedreht.",
    ),
    Picture(
        file="ware-seife.svg",
        title="Seife",
        alt="Stapel bunter Seifenstücke, daneben Hände mit Schaum, darüber hängen Kräuter.",
        caption="Seife aus Pflanzenöl, sechs Wochen gereift.",
    ),
    Picture(
        file="ware-wolle.svg",
        title="Wolle und Filz",
        alt="Drei Wollknäuel mit Nadeln, ein Korb Rohwolle und Filzschuhe, vor dem Fenster Schafe.",
        caption="Wolle von Schafen aus der Eifel, in Stolberg gefärbt und gefilzt.",
    ),
    Picture(
        file="ware-saft.svg",
        title="Apfelsaft",
        alt="Eine Flasche und ein Glas Apfelsaft, daneben Äpfel und eine Presse mit Krug.",
        caption="Saft von Streuobstwiesen, im Oktober mit der Handpresse gepresst.",
    ),
)

IDEAS: tuple[Picture, ...] = (
    Picture(
        file="idee-bank.svg",
        title="Eine Bank am Bach",
        alt="Eine Bank ist gestrichelt in die Wiese gezeichnet, daneben stehen Leute, die"
        " sie nutzen würden.",
        caption="So könnte es aussehen: eine Bank am Vichtbach, auf halbem Weg in die Stadt.",
    ),
    Picture(
        file="idee-buecher.svg",
        title="Ein Bücherschrank",
        alt="Am Abend steht ein offener Bücherschrank auf dem Platz, drei Menschen suchen"
        " Bücher aus.",
        caption="So könnte es aussehen: ein Bücherschrank auf dem Platz, offen bei Tag und Nacht.",
    ),
    Picture(
        file="idee-zebra.svg",
        title="Ein Überweg vor der Schule",
        alt="Kinder gehen vor der Schule über einen Zebrastreifen, eine Frau hält die Kelle hoch.",
        caption="So könnte es aussehen: ein Zebrastreifen vor der Grundschule.",
    ),
)
