"""Privacy: what this software really does. Operator data are marked placeholders."""

from home.demo.page import Page
from portal.demo.writing import a, p, ul

PRIVACY = Page(
    kind="content",
    slug="datenschutz",
    title="Datenschutz",
    summary="Kurz gesagt: Lesen geht ohne Spuren. Was Sie eintragen, löschen wir bald wieder.",
    body=(
        (
            "facts",
            {
                "title": "Das Wichtigste",
                "rows": (
                    ("Nur lesen", "keine Cookies, keine Zählung, kein Konto"),
                    (
                        "Fremde Server",
                        "keine: Schriften, Bilder und Skripte kommen von hier",
                    ),
                    ("Anmeldung", "wird 30 Tage nach der Aktion gelöscht"),
                    ("Werbung", "gibt es nicht, Daten verkaufen wir nicht"),
                ),
            },
        ),
        (
            "paragraph",
            p(
                "<b>Beispielinhalte:</b> Was die Software tut, steht hier wirklich so.",
                "Angaben in eckigen Klammern setzt der Träger vor dem Start ein.",
            ),
        ),
        ("heading", "Wenn Sie nur lesen"),
        (
            "paragraph",
            p(
                "Ihr Gerät fragt unseren Server nach der Seite.",
                "Dabei kommt Ihre IP-Adresse an, sonst könnte keine Antwort zurück.",
                "Wir setzen kein Cookie und zählen Sie nicht.",
                "Beim Laden der Seiten fragt Ihr Gerät keinen fremden Server.",
            )
            + p(
                "Der Server schreibt ein Protokoll, um Fehler und Angriffe zu finden.",
                "[Der Träger trägt ein: Wer betreibt den Server? Wie lange bleibt das Protokoll?]",
            )
            + p(
                "Eine Straßenkarte erscheint erst, wenn Sie auf den Knopf dafür drücken.",
                "Vorher steht dort, woher die Karte kommt.",
            ),
        ),
        ("heading", "Wenn Sie sich für eine Aktion anmelden"),
        (
            "paragraph",
            p("Wir speichern, was Sie selbst eintragen:")
            + ul(
                "einen Namen, ein Spitzname genügt",
                "eine E-Mail-Adresse oder eine Telefonnummer",
                "wie viele Personen kommen",
                "freiwillig: was Sie brauchen, um dabei zu sein",
            )
            + p(
                "Damit halten wir Ihren Platz frei und sagen Ihnen, wenn sich etwas ändert.",
                "Sehen kann das nur das Team, das die Aktion vorbereitet.",
                "30 Tage nach der Aktion löscht die Software alles.",
                "Brechen Sie die Anmeldung ab, ist der Entwurf nach 2 Tagen weg.",
            )
            + p(
                "Rechtsgrundlage ist Artikel 6 Absatz 1 Buchstabe b DSGVO.",
                "Für Angaben zur Gesundheit fragen wir Sie nie.",
                "Schreiben Sie freiwillig davon, gilt Artikel 9 Absatz 2 Buchstabe a.",
            ),
        ),
        ("heading", "Wenn Sie eine Idee einreichen oder unterstützen"),
        (
            "paragraph",
            p(
                "Die Idee können alle lesen, sobald das Team sie gelesen hat.",
                "Ihr Name steht nur dabei, wenn Sie einen eintragen.",
                "Ihre E-Mail-Adresse sieht nur das Team.",
                "Ein halbes Jahr nach der Antwort löscht die Software Name und Adresse.",
                "Was wir nicht veröffentlichen, löscht sie dann ganz.",
            )
            + p(
                "Drücken Sie auf „Unterstützen“, setzt die Seite ein Cookie mit einer Zufallszahl.",
                "Es gilt ein Jahr und dient nur dazu, niemanden doppelt zu zählen.",
                "Gespeichert wird ein Prüfwert davon, aus dem niemand auf Sie schließen kann.",
                "Sie können Ihre Unterstützung jederzeit zurücknehmen.",
            ),
        ),
        ("heading", "Wenn Sie den Newsletter bestellen"),
        (
            "paragraph",
            p(
                "Wir speichern Ihre E-Mail-Adresse, Sprache, Viertel und Themen.",
                "Die erste Mail fragt nur, ob Sie das wirklich wollen.",
                "Bestätigen Sie nicht, ist die Adresse nach 48 Stunden gelöscht.",
                "In jeder Mail steht ein Link, mit dem Sie sofort aufhören.",
                "Rechtsgrundlage ist Ihre Einwilligung, Artikel 6 Absatz 1 Buchstabe a DSGVO.",
            ),
        ),
        ("heading", "Wenn Sie uns schreiben oder eine Barriere melden"),
        (
            "paragraph",
            p(
                "Wir speichern Ihre Nachricht, damit wir antworten können.",
                "Name und Adresse sind freiwillig.",
                "Ist die Sache erledigt, löscht das Team die Nachricht von Hand.",
                "[Der Träger trägt ein: spätestens nach wie vielen Monaten?]",
            ),
        ),
        ("heading", "Wenn Sie „Meine Einträge“ öffnen"),
        (
            "paragraph",
            p(
                "Sie bekommen einen Link und einen Code, beide gelten 60 Minuten.",
                "Öffnen Sie damit Ihre Einträge, setzt die Seite ein Cookie.",
                "Es gilt 2 Stunden und dient nur dazu, dass Sie angemeldet bleiben.",
                "Dort können Sie Ihre Daten ansehen, mitnehmen und löschen.",
            ),
        ),
        ("heading", "Mails"),
        (
            "paragraph",
            p(
                "Mails schreibt dieses Portal selbst, ohne Zählpixel.",
                "Ist eine Mail verschickt, löscht die Software sofort ihren Text.",
                "Adresse und Betreff bleiben noch 14 Tage, um Fehler zu finden.",
                "[Der Träger trägt ein: Wer stellt die Mails zu?]",
            ),
        ),
        ("heading", "Schutz vor Missbrauch"),
        (
            "paragraph",
            p(
                "Damit niemand Formulare überschwemmt, zählen wir Versuche pro Netz.",
                "Dafür speichern wir keine IP-Adresse, sondern einen Prüfwert des Netzes.",
                "Der Schlüssel dafür wechselt jeden Tag, nach einem Tag ist der Wert gelöscht.",
                "Rechtsgrundlage ist Artikel 6 Absatz 1 Buchstabe f DSGVO.",
            ),
        ),
        ("heading", "Ihre Rechte"),
        (
            "paragraph",
            p("Sie dürfen jederzeit:")
            + ul(
                "wissen, was wir über Sie gespeichert haben",
                "falsche Angaben ändern lassen",
                "Ihre Daten löschen oder sperren lassen",
                "Ihre Daten mitnehmen",
                "der Nutzung widersprechen und eine Einwilligung zurücknehmen",
                "sich bei der Aufsicht beschweren",
            )
            + p(
                "Zuständig ist die Landesbeauftragte für Datenschutz und Informationsfreiheit"
                " in Nordrhein-Westfalen.",
                f"Einfacher geht es oft direkt: Schreiben Sie uns über {a('/kontakt/', 'Kontakt')}.",
            ),
        ),
        (
            "facts",
            {
                "title": "Wer ist verantwortlich?",
                "rows": (
                    ("Träger", "[Name und Anschrift des Trägers]"),
                    ("Telefon", "02402 000000 [Platzhalter]"),
                    (
                        "Datenschutz",
                        "[behördliche Datenschutzbeauftragte Stelle und E-Mail]",
                    ),
                ),
            },
        ),
    ),
)
