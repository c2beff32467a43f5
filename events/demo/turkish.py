"""Turkish."""

from events.demo.words import Words
from portal.demo.writing import p, ul

WORDS = {
    "aktionen": Words(
        title="Etkinlikler",
        summary="Dört mahallede neler var, gün gün sıralı.",
    ),
    "reparatur-cafe-auf-der-muehle": Words(
        title="Mühle’de Tamir Kafesi",
        summary="Sıkışan, sallanan, susan ne varsa getirin. Birlikte tamir edelim.",
        organiser="Mühle Tamir Grubu",
        body=(
            (
                "paragraph",
                p(
                    "Ekmek kızartma makineniz artık ısınmıyor mu? Fermuar mı takılıyor?",
                    "Alın, Tamir Kafesi’ne getirin.",
                    "Bu işten anlayan birinin yanına oturursunuz ve birlikte tamir edersiniz.",
                ),
            ),
            ("heading", "Neler getirebilirsiniz?"),
            (
                "paragraph",
                ul(
                    "küçük aletler: ekmek kızartma makinesi, lamba, radyo, mikser",
                    "giysiler ve çantalar",
                    "oyuncaklar ve küçük mobilyalar",
                    "içeriye taşıyabildiğiniz bisikletler",
                )
                + p(
                    "Kişi başına bir eşya yeterlidir.",
                    "Çamaşır makineleri bizim için fazla büyük.",
                ),
            ),
            ("heading", "Nasıl oluyor?"),
            (
                "paragraph",
                p(
                    "Girişte neyin bozuk olduğunu yazıyoruz.",
                    "Sonra bir masa boşalana kadar kahve ve kekle bekliyorsunuz.",
                    "Bir tamir yaklaşık 30 dakika sürer.",
                    "Her şey kurtarılamaz, ama sonunda nedenini bilirsiniz.",
                )
                + p("Yedek parçaları siz ödersiniz. Geri kalan her şey ücretsizdir."),
            ),
            ("heading", "Yardım edecek kişiler arıyoruz"),
            (
                "paragraph",
                p(
                    "Lehim yapmayı, dikiş dikmeyi ya da kek pişirmeyi biliyor musunuz?",
                    "Tek bir öğleden sonra bile olsa yardımınıza seviniriz.",
                ),
            ),
        ),
    ),
    "sprachcafe-am-mittwoch": Words(
        title="Çarşamba günü dil kafesi",
        summary="Çay, kurabiye, sohbet: Almanca konuşuyor, masadaki dilleri tanıyoruz.",
        organiser="Stolberg Mahalle Bürosu",
        body=(
            (
                "paragraph",
                p(
                    "Daha çok Almanca konuşmak mı istiyorsunuz?",
                    "Yoksa sohbet etmeyi mi seviyorsunuz?",
                    "O zaman masamıza buyurun.",
                    "Her çarşamba bir konumuz ve bol zamanımız var.",
                ),
            ),
            ("heading", "Nasıl oluyor?"),
            (
                "paragraph",
                ul(
                    "Yavaş konuşuyor ve birbirimize yardım ediyoruz.",
                    "Not da yok, ders kitabı da yok.",
                    "İsterseniz bir kez, isterseniz her hafta gelin.",
                ),
            ),
            (
                "paragraph",
                p(
                    "Çocuklar yan odada oynayabilir. Yanlarında her zaman biri bulunur.",
                    "Çay ve kurabiye bizden, her şey ücretsizdir.",
                ),
            ),
        ),
    ),
}
