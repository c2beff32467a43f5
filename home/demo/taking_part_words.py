"""Translations of Mitmachen: language -> words. The doors on it are translated with the portal.

Native speakers still have to check them; "de-simple" waits for a Prüfgruppe.
"""

from home.demo.translations import Words
from portal.demo.writing import a, lines, p, ul

TAKING_PART: dict[str, Words] = {
    "en": Words(
        title="Take part",
        summary="Come along, suggest, sell, help: choose what suits you.",
        body=(
            ("heading", "Help at an event"),
            (
                "paragraph",
                p(
                    "For you, if you like to lend a hand, even for only 2 hours.",
                    "You can set up tables, show what you are good at, or translate.",
                    f"{a('/kontakt/', 'Write to us')}: what do you like doing, and when?",
                ),
            ),
            ("heading", "Rather by phone or on paper?"),
            (
                "paragraph",
                p(
                    "Call us or come to Grüntalstraße 5.",
                    "We fill in everything with you and print a confirmation.",
                ),
            ),
        ),
    ),
    "tr": Words(
        title="Katılın",
        summary="Gelin, önerin, satın, yardım edin: size uyanı seçin.",
        body=(
            ("heading", "Bir etkinlikte yardım etmek"),
            (
                "paragraph",
                p(
                    "Yalnızca 2 saat bile olsa yardım etmeyi seviyorsanız bu sizin için.",
                    "Masa kurabilir, bildiğinizi gösterebilir ya da çeviri yapabilirsiniz.",
                    f"{a('/kontakt/', 'Bize yazın')}: Ne yapmayı seversiniz, ne zaman vaktiniz var?",
                ),
            ),
            ("heading", "Telefonla ya da kâğıt üzerinde mi?"),
            (
                "paragraph",
                p(
                    "Bizi arayın ya da Grüntalstraße 5 adresine gelin.",
                    "Her şeyi sizinle birlikte doldurur ve bir onay belgesi basarız.",
                ),
            ),
        ),
    ),
    "ar": Words(
        title="شاركوا معنا",
        summary="تعالوا، اقترحوا، بيعوا، ساعدوا: اختاروا ما يناسبكم.",
        body=(
            ("heading", "المساعدة في فعالية"),
            (
                "paragraph",
                p(
                    "هذا لكم إذا كنتم تحبون المساعدة، ولو لساعتين فقط.",
                    "يمكنكم ترتيب الطاولات أو عرض ما تجيدونه أو الترجمة.",
                    f"{a('/kontakt/', 'اكتبوا إلينا')}: ماذا تحبون أن تفعلوا ومتى لديكم وقت؟",
                ),
            ),
            ("heading", "هل تفضّلون الهاتف أو الورق؟"),
            (
                "paragraph",
                p(
                    "اتصلوا بنا أو تعالوا إلى العنوان Grüntalstraße 5.",
                    "نملأ كل شيء معكم ونطبع لكم تأكيدًا.",
                ),
            ),
        ),
    ),
    "uk": Words(
        title="Долучайтеся",
        summary="Приходьте, пропонуйте, продавайте, допомагайте: оберіть, що вам підходить.",
        body=(
            ("heading", "Допомогти на заході"),
            (
                "paragraph",
                p(
                    "Це для вас, якщо ви любите допомагати, хоча б 2 години.",
                    "Можна розставляти столи, показувати, що ви вмієте, або перекладати.",
                    f"{a('/kontakt/', 'Напишіть нам')}: що ви любите робити і коли маєте час?",
                ),
            ),
            ("heading", "Краще телефоном чи на папері?"),
            (
                "paragraph",
                p(
                    "Зателефонуйте або приходьте на Grüntalstraße 5.",
                    "Ми заповнимо все разом із вами й надрукуємо підтвердження.",
                ),
            ),
        ),
    ),
    "de-simple": Words(
        title="Mitmachen",
        summary="Sie können mitmachen. Hier steht: So geht es.",
        body=(
            ("heading", "Zu einer Aktion kommen"),
            (
                "paragraph",
                lines(
                    "Bei einer Aktion treffen sich Menschen.",
                    "Sie kochen zum Beispiel zusammen.",
                    "Oder sie reparieren Sachen.",
                    f"Hier sehen Sie alle Aktionen: {a('/aktionen/', 'Aktionen')}.",
                ),
            ),
            ("heading", "Eine Idee aufschreiben"),
            (
                "paragraph",
                lines(
                    "Möchten Sie etwas in Ihrem Viertel ändern?",
                    "Dann schreiben Sie Ihre Idee auf.",
                    "Wir lesen Ihre Idee.",
                    "Dann schreiben wir eine Antwort.",
                    "Die Antwort steht auf dieser Internet-Seite.",
                ),
            ),
            ("heading", "Sachen im Laden verkaufen"),
            (
                "paragraph",
                lines(
                    "Machen Sie selbst Sachen?",
                    "Zum Beispiel Brot, Seife oder Schmuck?",
                    "Dann können Sie einen Platz im Laden bekommen.",
                    "Der Platz kostet kein Geld.",
                    "Sie fragen uns: Ist ein Platz frei?",
                    "Wir sagen Ihnen: ja oder nein.",
                ),
            ),
            ("heading", "Helfen"),
            (
                "paragraph",
                lines("Sie können bei einer Aktion helfen.", "Zum Beispiel:")
                + ul("Tische tragen", "Kuchen verteilen", "zeigen, was Sie gut können")
                + lines(f"Sagen Sie uns das hier: {a('/kontakt/', 'Kontakt')}."),
            ),
            ("heading", "Brauchen Sie Hilfe?"),
            (
                "paragraph",
                lines(
                    "Rufen Sie uns an.",
                    "Die Nummer ist: 02402 000000.",
                    "Wir schreiben alles für Sie auf.",
                    "Oder kommen Sie zu uns.",
                    "Die Adresse ist: Grüntalstraße 5 in Stolberg.",
                ),
            ),
        ),
    ),
}
