"""Turkish."""

from portal.demo.writing import p, ul
from shops.demo.shapes import Words

WORDS = {
    "laeden": Words(
        title="Dükkânlar",
        summary="Boş dükkânlarda bölgeden üreticiler birkaç hafta boyunca satış yapıyor.",
    ),
    "handgemacht": Words(
        title="El emeği",
        summary="Bu çevrede kim ne üretiyor ve nerede bulabilirsiniz?",
    ),
    "laden-sonnental": Words(
        title="Sonnental Dükkânı",
        summary="Bal, ekmek, sabun ve daha fazlası: Burada mahalleden üreticiler satıyor.",
        body=(
            (
                "paragraph",
                p(
                    "Bu dükkân uzun süre boş kaldı. Şimdi küçük işletmeler sırayla kullanıyor.",
                    "Her hafta başka bir şey var.",
                    "Doğrudan üreten kişiden alıyorsunuz.",
                ),
            ),
            ("heading", "Dükkân nasıl işliyor?"),
            (
                "paragraph",
                ul(
                    "Üretim yapan herkes bir hafta için bir masa ya da raf alır.",
                    "Yer ücretsizdir.",
                    "Mahalleden iki kişi dükkânı açık tutar.",
                    "Nakit ya da kartla ödersiniz.",
                ),
            ),
        ),
    ),
    "imkerei-vichtwiese": Words(
        title="Vichtwiese Arıcılık",
        summary="Vicht deresi ile orman kenarı arasında uçan arıların balı.",
        origin="Stolberg-Vicht",
        elsewhere="Çiftlik satışında, cumartesi 10:00–12:00.",
        body=(
            (
                "paragraph",
                p(
                    "Kovanlarımız Vicht deresi kıyısında üç çayırda duruyor.",
                    "Mayısta açık renkli bahar balını, temmuzda koyu orman balını alıyoruz.",
                    "Her kavanozu kendimiz dolduruyoruz.",
                ),
            ),
            ("heading", "Neler var?"),
            (
                "paragraph",
                ul(
                    "Bahar balı, 500 g: 7 €",
                    "Orman balı, 500 g: 8 €",
                    "Balmumu mum: 6 €",
                ),
            ),
        ),
    ),
}
