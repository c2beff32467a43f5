"""Walking through the application as a browser without scripts does."""

from tests.shops import builders

START = "/mitmachen/ladenplatz/"


def answers(place, **changes):
    """What a person fills in, page by page."""
    values = {
        "was": {"offer": "Honig", "story": "Aus Breinig."},
        "wo-und-wann": {"slot": f"{place.pk}:{builders.monday()}", "flexible": "on"},
        "was-sie-brauchen": {"needs": ["power"], "needs_text": ""},
        "wer": {"name": "Ada", "sells_as": "unsure"},
        "kontakt": {"email": "ada@example.org", "phone": "", "language": "de"},
    }
    return values | changes


def begin(client, query="", key="k1"):
    """Press the button on the start page and return the base of all further addresses."""
    answer = client.post(START + query, {"key": key})
    return answer["Location"].removesuffix("was/")


def fill(client, base, values):
    for slug, data in values.items():
        answer = client.post(f"{base}{slug}/", data)
    return answer
