"""The words of the board in every language. Native speakers still have to check them."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Words:
    title: str
    summary: str
    body: tuple = ()


SLUG = "ideen"
WORDS: dict[str, Words] = {
    "de": Words(
        title="Ideen",
        summary="Was Nachbarn vorschlagen, wer es unterstützt und was die Stadt dazu sagt.",
    ),
    # Not yet checked by a Prüfgruppe.
    "de-simple": Words(
        title="Ideen",
        summary="Haben Sie eine Idee für Ihr Viertel? Schreiben Sie uns. Wir antworten Ihnen.",
    ),
    "en": Words(
        title="Ideas",
        summary="What neighbours suggest, who supports it, and what the town says.",
    ),
    "tr": Words(
        title="Fikirler",
        summary="Komşuların önerileri, kimlerin desteklediği ve belediyenin yanıtı.",
    ),
    "ar": Words(
        title="الأفكار",
        summary="ما يقترحه الجيران، ومن يدعمه، وبماذا تجيب المدينة.",
    ),
    "uk": Words(
        title="Ідеї",
        summary="Що пропонують сусіди, хто це підтримує і що відповідає місто.",
    ),
}
