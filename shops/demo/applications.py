"""People of the demo who ask for a place, so that staff find something to decide."""

from dataclasses import dataclass

from shops import services
from shops.models import ShopPage


@dataclass(frozen=True)
class Wish:
    """Who asks for which of the free weeks of a shop, counted from the soonest."""

    shop: str
    slot: int
    offer: str
    story: str
    name: str
    phone: str
    needs: tuple[str, ...] = ()
    sells_as: str = "private"


WISHES = (
    Wish(
        "laden-sonnental",
        1,
        "Marmelade aus Quitten und Schlehen",
        "Ich koche seit zehn Jahren ein. Alles Obst kommt aus Gärten in der Nähe.",
        "Quittenküche (Beispiel)",
        "02402 000001",
        ("table", "help"),
    ),
    Wish(
        "laden-sonnental",
        1,
        "Kerzen aus Bienenwachs",
        "Wir gießen am Samstag zusammen. Ein Regal genügt uns.",
        "Kerzenwerkstatt (Beispiel)",
        "02402 000002",
        sells_as="club",
    ),
    Wish(
        "laden-auf-der-muehle",
        0,
        "Mützen und Socken aus Resten von Wolle",
        "",
        "Strickrunde (Beispiel)",
        "02402 000003",
        ("table",),
        "unsure",
    ),
)


def applications() -> None:
    """Three who ask by telephone, two of them for the same days; no mail goes out."""
    for number, wish in enumerate(WISHES):
        shop = ShopPage.objects.german().get(slug=wish.shop)
        slots = services.free_slots(shop=shop).get(shop, [])
        if len(slots) > wish.slot:
            _ask(shop, slots[wish.slot], wish, f"demo-{number}")


def _ask(shop, slot, wish, key):
    services.apply(
        shop,
        place=slot.place,
        first_day=slot.first_day,
        last_day=slot.last_day,
        offer=wish.offer,
        story=wish.story,
        name=wish.name,
        phone=wish.phone,
        needs=list(wish.needs),
        sells_as=wish.sells_as,
        source="phone",
        key=key,
    )
