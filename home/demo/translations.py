"""Translations of the start: language -> words.

Native speakers still have to check them; "de-simple" waits for a Prüfgruppe.
"""

from dataclasses import dataclass

from portal.demo.writing import lines, ul


@dataclass(frozen=True, kw_only=True)
class Words:
    title: str
    summary: str
    body: tuple[tuple[str, object], ...] = ()


START: dict[str, Words] = {
    "en": Words(
        title="What is on in your quarter?",
        summary="Come along, take part, bring somebody. No account, and nearly always free.",
        body=(
            (
                "call_to_action",
                {
                    "title": "Any questions?",
                    "text": (
                        "Call us or come to Grüntalstraße 5. We can also sign you up ourselves."
                    ),
                    "link_label": "See how to reach us",
                    "address": "/kontakt/",
                },
            ),
        ),
    ),
    "tr": Words(
        title="Mahallenizde neler var?",
        summary=(
            "Gelin, katılın, yanınızda birini getirin."
            " Hesap gerekmez, neredeyse her şey ücretsizdir."
        ),
        body=(
            (
                "call_to_action",
                {
                    "title": "Sorunuz mu var?",
                    "text": (
                        "Bizi arayın ya da Grüntalstraße 5 adresine gelin."
                        " Kaydınızı biz de yapabiliriz."
                    ),
                    "link_label": "Bize nasıl ulaşırsınız?",
                    "address": "/kontakt/",
                },
            ),
        ),
    ),
    "ar": Words(
        title="ماذا يجري في حيّكم؟",
        summary="تعالوا وشاركوا واصطحبوا أحدًا معكم. من دون حساب، وكل شيء تقريبًا مجاني.",
        body=(
            (
                "call_to_action",
                {
                    "title": "هل لديكم سؤال؟",
                    "text": (
                        "اتصلوا بنا أو تعالوا إلى العنوان Grüntalstraße 5."
                        " ويمكننا أن نسجّلكم نحن أيضًا."
                    ),
                    "link_label": "كيف تصلون إلينا",
                    "address": "/kontakt/",
                },
            ),
        ),
    ),
    "uk": Words(
        title="Що відбувається у вашому районі?",
        summary=(
            "Приходьте, долучайтеся, приводьте когось із собою."
            " Без облікового запису і майже завжди безкоштовно."
        ),
        body=(
            (
                "call_to_action",
                {
                    "title": "Маєте запитання?",
                    "text": (
                        "Зателефонуйте або приходьте на Grüntalstraße 5."
                        " Ми також можемо записати вас самі."
                    ),
                    "link_label": "Як з нами зв’язатися",
                    "address": "/kontakt/",
                },
            ),
        ),
    ),
    "de-simple": Words(
        title="Was ist los in Ihrem Viertel?",
        summary="Hier sehen Sie: Was ist los? Sie können mitmachen.",
        body=(
            (
                "paragraph",
                lines(
                    "Das ist eine Internet-Seite für Stolberg.",
                    "Hier stehen Aktionen.",
                    "Bei einer Aktion treffen sich Menschen.",
                    "Sie reparieren zum Beispiel Sachen.",
                    "Oder sie kochen zusammen.",
                    "Hier stehen auch Läden.",
                    "In den Läden verkaufen Menschen aus der Nähe ihre Sachen.",
                    "Und hier stehen Ideen.",
                    "Eine Idee sagt: Das soll in Stolberg besser werden.",
                ),
            ),
            ("heading", "Das können Sie hier machen"),
            (
                "paragraph",
                ul(
                    "Sie können eine Aktion suchen.",
                    "Sie können sich für eine Aktion anmelden.",
                    "Sie können eine Idee aufschreiben.",
                    "Sie können nach einem Platz im Laden fragen.",
                    "Sie können uns etwas fragen.",
                ),
            ),
            ("heading", "Brauchen Sie Hilfe?"),
            (
                "paragraph",
                lines(
                    "Rufen Sie uns an.",
                    "Die Nummer ist: 02402 000000.",
                    "Oder kommen Sie zu uns.",
                    "Die Adresse ist: Grüntalstraße 5 in Stolberg.",
                ),
            ),
            (
                "call_to_action",
                {
                    "title": "Mehr über diese Seite",
                    "text": "Wir erklären Ihnen die Seite in kurzen Sätzen.",
                    "link_label": "Einfach erklärt lesen",
                    "address": "/leichte-sprache/",
                },
            ),
        ),
    ),
}
