"""One address for every public template; what can differ on a page has one of its own."""

from urllib.parse import urlsplit

LANGUAGES = ["", "/de-simple", "/en", "/tr", "/ar", "/uk"]
HOME = [
    "/",
    "/viertel/",
    "/viertel/muensterbusch/",
    "/thema/lebensmittel/",
    "/kampagnen/",
    "/kampagnen/der-vichtbach-ein-jahr-lang/",
    "/kampagnen/haende-die-etwas-koennen/",
    "/mitmachen/",
    "/leichte-sprache/",
    "/gebaerdensprache/",
    "/barrierefreiheit/",
    "/kontakt/",
    "/barrierefreiheit/melden/",
    "/newsletter/",
    "/meine-eintraege/",
    "/suche/?q=reparieren",
    "/suche/?q=gibtesnicht",
]
EVENTS = [
    "/aktionen/",
    "/aktionen/?ansicht=monat",
    "/aktionen/?ansicht=woche",
    "/aktionen/?ansicht=karte",
    "/aktionen/?ansicht=archiv",
    "/aktionen/?q=gibtesnicht",
    "/aktionen/?seite=2&viertel=muensterbusch&viertel=oberstolberg",
    # With room, full, called off, over.
    "/aktionen/hochbeete-bauen-im-garten/",
    "/aktionen/naehen-am-abend/",
    "/aktionen/chor-konzert-auf-der-burg/",
    "/aktionen/suppe-und-geschichten/",
    "/aktionen/hochbeete-bauen-im-garten/anmelden/",
]
SHOPS = [
    "/laeden/",
    "/laeden/?wann=jetzt",
    "/laeden/?wann=woche&viertel=muensterbusch",
    # Open, soon, over.
    "/laeden/laden-sonnental/",
    "/laeden/laden-auf-der-muehle/",
    "/laeden/laden-burgblick/",
    "/handgemacht/",
    "/handgemacht/?viertel=muensterbusch&ware=keramik",
    "/handgemacht/imkerei-vichtwiese/",
    "/mitmachen/ladenplatz/",
]
IDEAS = [
    "/ideen/",
    "/ideen/?ansicht=stand",
    "/ideen/?viertel=muensterbusch&stand=done",
    # Talked about in another language, looked into, planned, not possible, done.
    "/ideen/13/",
    "/ideen/8/",
    "/ideen/3/",
    "/ideen/5/",
    "/ideen/1/",
    "/ideen/neu/",
]
# The browser notes in its console that these are not there; so it should be.
ERRORS = [
    "/newsletter/bestaetigen/x/",
    "/newsletter/abmelden/x/",
    "/meine-eintraege/oeffnen/x/",
    "/aktionen/anmeldung/x/",
    "/vorgang/x/",
    # Taken back by whoever had the idea.
    "/ideen/6/",
    "/gibt-es-nicht/",
]
TEMPLATES = [*HOME, *EVENTS, *SHOPS, *IDEAS, *ERRORS]


def plain(url) -> str:
    """The path of an address without its language."""
    path = urlsplit(url).path
    for prefix in LANGUAGES[1:]:
        if path == prefix or path.startswith(f"{prefix}/"):
            return path.removeprefix(prefix) or "/"
    return path or "/"
