"""Turkish words of the picture stories."""

from home.demo.campaigns.story import Words
from portal.demo.writing import p

INDEX = Words(
    title="Mahallelerden resimler",
    summary="Stolberg'den hikâyeler: İnsanlar burada ne yapıyor, ne biliyor, neyi seviyor?",
)
STREAM = {
    "title": "Vichtbach'ın bir yılı",
    "summary": "Buz, taşkın, ıslak ayaklar ve fenerler: bir dere ve kıyısında yaşayan herkes.",
    "sommerbank": "Temmuz: Söğüdün altındaki bank nadiren boş kalır.",
    "winter_title": "Her yer sessizken",
    "winter_text": p(
        "Ocakta suyun kıyısına pek kimse gitmez.",
        "Yalnızca köpek dışarı çıkmak ister, her sabah saat yedide.",
        "O zaman dereyi görmeden önce sesini duyarsınız.",
    ),
    "winter": "Ocak: O kadar sessiz ki suyun sesi duyuluyor.",
    "hochwasser": "Mart: Üç gün yağmurdan sonra su göstergede yükseklere çıktı.",
    "number": ("Dere üç günde", "92", "santimetre yükseldi. Sonra yağmur dindi."),
    "summer_title": "Herkes geldiğinde",
    "summer_text": p(
        "Hazirandan itibaren ayakkabılar çıkar, pantolonlar ıslanır.",
        "Bent yapmak için büyük taşlar ve iyi arkadaşlar gerekir.",
        "Eylülde köprü pazarındır.",
    ),
    "damm": "Haziran: Bent akşam yemeğine kadar dayandı.",
    "markt": "Eylül: Köprüde pazar günü, evden eve uzanan flamalarla.",
    "bank_title": "Kıyıya yer açılıyor",
    "bank_text": p(
        "Dere burada uzun süre beton ile çitin arasındaydı.",
        "Komşular suya kadar inen basamaklar istedi.",
        "Bugün öğleden sonra çocuklar suda oynuyor, akşam büyükler oturuyor.",
    ),
    "ufer-vorher": "Dere çitin arkasında, suya kimse ulaşamıyor.",
    "ufer-nachher": "Aynı yer: basamaklar, taşlar ve suya yer.",
    "herbst": "Ekim: Dört taş karşı kıyıya götürüyor.",
    "lichter": "Kasım: Fener alayı Kaiserplatz'tan dere boyunca ilerliyor.",
    "place": "Fener alayı kasımda burada başlıyor.",
    "take_part_title": "Derenin size ihtiyacı var",
    "take_part_text": "Temizliğe yardım edin ya da kıyıda neyin eksik olduğunu söyleyin.",
    "take_part_link": "Bütün etkinliklere bakın",
    "credits": p(
        "<b>Örnek içerik:</b> Bütün resimler çizimdir, fotoğraf değildir.",
        "Resimlerdeki insanlar ve sayılar hayal ürünüdür.",
    ),
}
HANDS = {
    "title": "Elinden iş gelenler",
    "summary": "Lehim, ekmek, dikiş, kaynak: sekiz atölye ve mutfakta bir gün.",
    "suppe": "Buluşma evinde çorba günü: Her kâse iki kez doluyor.",
    "morning_title": "Sabahın dördünde",
    "morning_text": p(
        "Sokak hâlâ uyuyor. Fırında ise ışık çoktan yanıyor.",
        "Burada çalışan, ekmeğin piştiğini vurunca çıkan sesten anlar.",
        "Bu kitaptan öğrenilmez. Bunu eller öğrenir.",
    ),
    "brot-hoch": "Fırından çıkan ilk ekmek, Münsterbusch, ocak ayı.",
    "bread_text": p(
        "Hamur bütün gece dinlendi.",
        "Ona yalnızca un, su, tuz ve sabır gerekir.",
    )
    + p("Saat altıda ilk müşteri kapıda. 20 yıldır geliyor."),
    "fahrrad": "Mühle'de bisiklet atölyesi, bir mart sabahı.",
    "number": ("Mühle'de bir kışta", "63", "bisiklet yeniden yola çıkacak hâle geldi."),
    "repair_title": "Bozulan bozuk kalmaz",
    "repair_text": p(
        "Masada bir radyo duruyor, sahibinden yaşlı.",
        "Bir tel yerinden çıkmış, hepsi bu.",
        "Marifet onu bulmakta.",
    ),
    "loeten": "Tamir Kafesi'nde eski bir radyo, kapanıştan hemen önce.",
    "naehen": "Velau'da dikiş buluşması: Perdeden elbise oluyor.",
    "schweissen-hoch": "Velau'da eğitim atölyesi: İskeletten bank oluyor.",
    "quote": "Kaynak yaparken başka hiçbir şey düşünmüyorum. Bu bana iyi geliyor.",
    "role": "ikinci ayında bir kursiyer",
    "drucken": "Eski şehirde baskı atölyesi: Her baskı başka oluyor.",
    "pflanzen": "Münsterbusch'ta ortak bahçe, mayıs başı.",
    "place": "Burada hâlâ boş tarhlar var.",
    "evening_title": "Akşam",
    "evening_text": p(
        "Aletler yine duvarda asılı.",
        "Biri ekmek getiriyor, biri öğleden kalan çorbayı.",
        "Soru şu: Yarın ne yapıyoruz?",
    ),
    "feierabend": "Unterstolberg'de atölye avlusu: Herkes biraz daha kalıyor.",
    "take_part_title": "Peki sizin elinizden ne gelir?",
    "take_part_text": "Uğrayın. Yalnızca izlemek de serbest.",
    "take_part_link": "Bütün etkinliklere bakın",
    "credits": p(
        "<b>Örnek içerik:</b> Bütün resimler çizimdir, fotoğraf değildir.",
        "Resimlerdeki insanlar ve burada konuşan kişi hayal ürünüdür.",
    ),
}
