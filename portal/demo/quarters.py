"""The four quarters. Areas are simple outlines for the demo, not official boundaries."""

# Corners that neighbours share: [longitude, latitude].
_WEST = [6.2178, 50.7738]
_NORTH_WEST = [6.2188, 50.7768]
_NORTH_OUTER = [6.2175, 50.7815]
_SOUTH_WEST = [6.2195, 50.7700]
_SOUTH_1 = [6.2260, 50.7694]
_SOUTH_2 = [6.2335, 50.7706]
_SOUTH_EAST = [6.2440, 50.7712]
_NORTH_1 = [6.2270, 50.7772]
_NORTH_2 = [6.2350, 50.7775]
_NORTH_EAST = [6.2455, 50.7752]


def _area(*corners):
    return {"type": "Polygon", "coordinates": [[*corners, corners[0]]]}


QUARTERS = [
    {
        "slug": "muensterbusch",
        "names": {
            "de": "Münsterbusch",
            "de-simple": "Münsterbusch",
            "en": "Münsterbusch",
            "tr": "Münsterbusch",
            "ar": "مونستربوش",
            "uk": "Мюнстербуш",
        },
        "aliases": [
            "Busch",
            "auf dem Busch",
            "Muensterbusch",
            "Zinkhütte",
            "Münsterkohlberg",
        ],
        "motif": "glassworks",
        "order": 1,
        "text": (
            "Münsterbusch liegt auf der Höhe im Nordwesten."
            " Im Zinkhütter Hof wurde erst Glas gemacht, später Zink."
            " Heute ist dort ein Museum. Ringsum liegen Gärten und Siedlungen."
        ),
        "area": _area(
            [6.1960, 50.7735],
            [6.2035, 50.7690],
            [6.2130, 50.7672],
            _SOUTH_WEST,
            _WEST,
            _NORTH_WEST,
            _NORTH_OUTER,
            [6.2110, 50.7868],
            [6.2005, 50.7842],
        ),
    },
    {
        "slug": "velau-muehle",
        "names": {
            "de": "Velau-Mühle",
            "de-simple": "Velau-Mühle",
            "en": "Velau-Mühle",
            "tr": "Velau-Mühle",
            "ar": "فيلاو-موله",
            "uk": "Фелау-Мюле",
        },
        "aliases": ["auf der Mühle", "Velau", "Mühle", "Mölle", "Auf der Muehle"],
        "motif": "mill",
        "order": 2,
        "text": (
            "Der Name Mühle erinnert an die Kupfermühlen am Wasser."
            " Am Mühlener Markt und am Jordansplatz kauft man ein und trifft sich."
            " Das Kulturzentrum Frankental hat Bücher, Kurse und eine Bühne."
        ),
        "area": _area(
            _NORTH_WEST,
            _NORTH_1,
            _NORTH_2,
            _NORTH_EAST,
            [6.2480, 50.7840],
            [6.2400, 50.7925],
            [6.2270, 50.7950],
            [6.2180, 50.7900],
            _NORTH_OUTER,
        ),
    },
    {
        "slug": "unterstolberg",
        "names": {
            "de": "Unterstolberg",
            "de-simple": "Unterstolberg",
            "en": "Unterstolberg",
            "tr": "Unterstolberg",
            "ar": "أونترشتولبرغ",
            "uk": "Унтерштольберг",
        },
        "aliases": ["auf der Mühle", "Innenstadt", "Rathausviertel", "Am Weiher"],
        "motif": "copper_yard",
        "order": 3,
        "text": (
            "Unterstolberg liegt im Tal, der Vichtbach fließt mitten hindurch."
            " Am Kaiserplatz steht das Rathaus, daneben halten Bus und Bahn."
            " Der Bastinsweiher staute früher das Wasser für die Kupferhöfe."
        ),
        "area": _area(
            _SOUTH_WEST,
            _SOUTH_1,
            _SOUTH_2,
            _SOUTH_EAST,
            _NORTH_EAST,
            _NORTH_2,
            _NORTH_1,
            _NORTH_WEST,
            _WEST,
        ),
    },
    {
        "slug": "oberstolberg",
        "names": {
            "de": "Oberstolberg",
            "de-simple": "Oberstolberg",
            "en": "Oberstolberg",
            "tr": "Oberstolberg",
            "ar": "أوبرشتولبرغ",
            "uk": "Оберштольберг",
        },
        "aliases": ["Altstadt", "an der Burg", "Alter Markt", "Grüntal"],
        "motif": "castle",
        "order": 4,
        "text": (
            "Oberstolberg ist die alte Stadt unter der Burg."
            " Zwischen Kalkfelsen und Vichtbach liegen enge Gassen und Treppen."
            " In der Grüntalstraße steht das Begegnungshaus für alle Viertel."
        ),
        "area": _area(
            _SOUTH_WEST,
            [6.2225, 50.7640],
            [6.2310, 50.7598],
            [6.2425, 50.7612],
            [6.2478, 50.7668],
            _SOUTH_EAST,
            _SOUTH_2,
            _SOUTH_1,
        ),
    },
]
