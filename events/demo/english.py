"""English."""

from events.demo.words import Words
from portal.demo.writing import p, ul

WORDS = {
    "aktionen": Words(
        title="Events",
        summary="What is on in the four quarters, day by day.",
    ),
    "reparatur-cafe-auf-der-muehle": Words(
        title="Repair café in Mühle",
        summary="Bring what sticks, wobbles or has gone silent. We will mend it together.",
        organiser="Mühle repair group",
        body=(
            (
                "paragraph",
                p(
                    "Has your toaster gone cold? Is the zip stuck?",
                    "Bring it to the repair café.",
                    "You sit next to someone who knows how, and mend it together.",
                ),
            ),
            ("heading", "What you can bring"),
            (
                "paragraph",
                ul(
                    "small appliances: toaster, lamp, radio, mixer",
                    "clothes and bags",
                    "toys and small furniture",
                    "bicycles, if you can carry them into the room",
                )
                + p("One item per person is enough. Washing machines are too big for us."),
            ),
            ("heading", "How it works"),
            (
                "paragraph",
                p(
                    "At the door we write down what is broken.",
                    "Then you wait with coffee and cake until a table is free.",
                    "A repair takes about 30 minutes.",
                    "Not everything can be saved, but you will know why.",
                )
                + p("You pay for spare parts. Everything else is free."),
            ),
            ("heading", "We are looking for helpers"),
            (
                "paragraph",
                p(
                    "Can you solder, sew or bake a cake?",
                    "We are glad of your help, even for a single afternoon.",
                ),
            ),
        ),
    ),
    "sprachcafe-am-mittwoch": Words(
        title="Language café on Wednesdays",
        summary="Tea, biscuits, talk: we practise German and meet the languages at the table.",
        organiser="Stolberg neighbourhood office",
        body=(
            (
                "paragraph",
                p(
                    "Would you like to speak more German? Or do you simply enjoy talking?",
                    "Then take a seat at our table.",
                    "Every Wednesday there is a topic and plenty of time.",
                ),
            ),
            ("heading", "How it works"),
            (
                "paragraph",
                ul(
                    "We speak slowly and help each other.",
                    "There are no marks and no textbooks.",
                    "Come once or every week, as you like.",
                ),
            ),
            (
                "paragraph",
                p(
                    "Children can play in the next room. Someone is always with them.",
                    "Tea and biscuits are provided, everything is free.",
                ),
            ),
        ),
    ),
}
