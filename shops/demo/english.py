"""English."""

from portal.demo.writing import p, ul
from shops.demo.shapes import Words

WORDS = {
    "laeden": Words(
        title="Shops",
        summary="Makers from the region sell in empty shops, for a few weeks at a time.",
    ),
    "handgemacht": Words(
        title="Handmade",
        summary="Who makes things around here, and where to find them.",
    ),
    "laden-sonnental": Words(
        title="Sonnental shop",
        summary="Honey, bread, soap and more, sold by makers from the neighbourhood.",
        body=(
            (
                "paragraph",
                p(
                    "This shop stood empty for a long time. Now small firms take turns here.",
                    "Every week there is something new.",
                    "You buy straight from the people who made it.",
                ),
            ),
            ("heading", "How the shop works"),
            (
                "paragraph",
                ul(
                    "Anyone who makes things gets a table or a shelf for a week.",
                    "The place is free of charge.",
                    "Two people from the quarter keep the shop open.",
                    "You pay in cash or by card.",
                ),
            ),
        ),
    ),
    "imkerei-vichtwiese": Words(
        title="Vichtwiese beekeepers",
        summary="Honey from bees that fly between the Vicht stream and the edge of the wood.",
        origin="Vicht, Stolberg",
        elsewhere="At the farm gate, Saturdays from 10:00 to 12:00.",
        body=(
            (
                "paragraph",
                p(
                    "Our hives stand in three meadows by the Vicht.",
                    "In May we harvest the light spring honey, in July the dark one from the wood.",
                    "We fill every jar ourselves.",
                ),
            ),
            ("heading", "What we have"),
            (
                "paragraph",
                ul(
                    "Spring honey, 500 g: €7",
                    "Forest honey, 500 g: €8",
                    "Beeswax candle: €6",
                ),
            ),
        ),
    ),
}
