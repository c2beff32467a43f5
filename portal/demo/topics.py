"""Topics: the one vocabulary of filters in all areas."""

TOPICS = [
    {
        "slug": "reparieren",
        "names": {
            "de": "Reparieren",
            "de-simple": "Reparieren",
            "en": "Repair",
            "tr": "Tamir",
            "ar": "الإصلاح",
            "uk": "Ремонт",
        },
    },
    {
        "slug": "garten",
        "names": {
            "de": "Garten und Natur",
            "de-simple": "Garten und Natur",
            "en": "Gardens and nature",
            "tr": "Bahçe ve doğa",
            "ar": "الحدائق والطبيعة",
            "uk": "Сад і природа",
        },
    },
    {
        "slug": "essen",
        "names": {
            "de": "Kochen und Essen",
            "de-simple": "Kochen und Essen",
            "en": "Cooking and food",
            "tr": "Yemek",
            "ar": "الطبخ والطعام",
            "uk": "Кухня та їжа",
        },
    },
    {
        "slug": "handarbeit",
        "names": {
            "de": "Handwerk und Handarbeit",
            "de-simple": "Mit den Händen arbeiten",
            "en": "Crafts",
            "tr": "El işleri",
            "ar": "الأشغال اليدوية",
            "uk": "Ремесло та рукоділля",
        },
    },
    {
        "slug": "digital",
        "names": {
            "de": "Handy und Computer",
            "de-simple": "Handy und Computer",
            "en": "Phones and computers",
            "tr": "Telefon ve bilgisayar",
            "ar": "الهاتف والحاسوب",
            "uk": "Телефон і комп’ютер",
        },
    },
    {
        "slug": "sprachen",
        "names": {
            "de": "Sprachen",
            "de-simple": "Sprachen",
            "en": "Languages",
            "tr": "Diller",
            "ar": "اللغات",
            "uk": "Мови",
        },
    },
    {
        "slug": "musik-und-buehne",
        "names": {
            "de": "Musik und Bühne",
            "de-simple": "Musik und Theater",
            "en": "Music and stage",
            "tr": "Müzik ve sahne",
            "ar": "الموسيقى والمسرح",
            "uk": "Музика та сцена",
        },
    },
    {
        "slug": "buecher",
        "names": {
            "de": "Bücher und Geschichten",
            "de-simple": "Bücher und Geschichten",
            "en": "Books and stories",
            "tr": "Kitaplar ve hikâyeler",
            "ar": "الكتب والقصص",
            "uk": "Книги та розповіді",
        },
    },
    {
        "slug": "stadtgeschichte",
        "names": {
            "de": "Stadtgeschichte",
            "de-simple": "Geschichte von Stolberg",
            "en": "Local history",
            "tr": "Kent tarihi",
            "ar": "تاريخ المدينة",
            "uk": "Історія міста",
        },
    },
    {
        "slug": "kinder-und-familie",
        "names": {
            "de": "Kinder und Familie",
            "de-simple": "Kinder und Familie",
            "en": "Children and family",
            "tr": "Çocuk ve aile",
            "ar": "الأطفال والعائلة",
            "uk": "Діти та родина",
        },
    },
    {
        "slug": "bewegung",
        "names": {
            "de": "Bewegung und Gesundheit",
            "de-simple": "Sport und Gesundheit",
            "en": "Exercise and health",
            "tr": "Hareket ve sağlık",
            "ar": "الحركة والصحة",
            "uk": "Рух і здоров’я",
        },
    },
    {
        "slug": "arbeit",
        "names": {
            "de": "Arbeit und eigener Laden",
            "de-simple": "Arbeit",
            "en": "Work and small business",
            "tr": "İş ve küçük işletme",
            "ar": "العمل والمشاريع الصغيرة",
            "uk": "Робота та власна справа",
        },
    },
    {
        "slug": "nachbarschaft",
        "names": {
            "de": "Nachbarschaft",
            "de-simple": "Nachbarn treffen",
            "en": "Neighbours",
            "tr": "Komşuluk",
            "ar": "الجيران",
            "uk": "Сусідство",
        },
    },
    {
        "slug": "lebensmittel",
        "names": {
            "de": "Essen und Trinken aus der Region",
            "de-simple": "Essen und Trinken von hier",
            "en": "Local food and drink",
            "tr": "Yöresel yiyecek ve içecek",
            "ar": "طعام وشراب من المنطقة",
            "uk": "Їжа та напої з регіону",
        },
    },
    {
        "slug": "keramik",
        "names": {
            "de": "Keramik",
            "de-simple": "Becher und Teller aus Ton",
            "en": "Pottery",
            "tr": "Seramik",
            "ar": "الخزف",
            "uk": "Кераміка",
        },
    },
    {
        "slug": "textil",
        "names": {
            "de": "Wolle und Stoffe",
            "de-simple": "Wolle und Stoffe",
            "en": "Wool and textiles",
            "tr": "Yün ve kumaş",
            "ar": "الصوف والأقمشة",
            "uk": "Вовна та тканини",
        },
    },
    {
        "slug": "pflege",
        "names": {
            "de": "Seife und Pflege",
            "de-simple": "Seife und Creme",
            "en": "Soap and care",
            "tr": "Sabun ve bakım",
            "ar": "الصابون والعناية",
            "uk": "Мило та догляд",
        },
    },
]
