"""English words of the picture stories."""

from home.demo.campaigns.story import Words
from portal.demo.writing import p

INDEX = Words(
    title="Pictures from the quarters",
    summary="Stories from Stolberg: what people here make, know and love.",
)
STREAM = {
    "title": "The Vichtbach, all year long",
    "summary": "Ice, floods, wet feet and lanterns: a stream and everyone who lives beside it.",
    "sommerbank": "July: the bench under the willow is rarely free.",
    "winter_title": "When all is quiet",
    "winter_text": p(
        "In January hardly anyone goes down to the water.",
        "Only the dog wants to go out, every morning at seven.",
        "Then you hear the stream before you see it.",
    ),
    "winter": "January: it is so quiet that you can hear the water.",
    "hochwasser": "March: after three days of rain the water is high on the gauge.",
    "number": ("In three days the stream rose by", "92", "centimetres. Then the rain stopped."),
    "summer_title": "When everyone comes",
    "summer_text": p(
        "From June on, shoes are off and trousers are wet.",
        "Whoever builds a dam needs big stones and good friends.",
        "In September the bridge belongs to the market.",
    ),
    "damm": "June: the dam lasted until supper.",
    "markt": "September: market day on the bridge, with bunting from house to house.",
    "bank_title": "A bank gets room",
    "bank_text": p(
        "For a long time the stream lay here between concrete and a fence.",
        "Neighbours wished for steps right down to the water.",
        "Today some splash here in the afternoon, and others sit here in the evening.",
    ),
    "ufer-vorher": "The stream lies behind the fence, nobody can get to the water.",
    "ufer-nachher": "The same spot: steps, stones and room for the water.",
    "herbst": "October: four stepping stones lead to the other side.",
    "lichter": "November: the lantern walk goes from Kaiserplatz along the stream.",
    "place": "This is where the lantern walk starts in November.",
    "take_part_title": "The stream needs you",
    "take_part_text": "Help us tidy up, or tell us what is missing on the bank.",
    "take_part_link": "See all events",
    "credits": p(
        "<b>Sample content:</b> All pictures are drawings, not photos.",
        "The people in them and the figures are made up.",
    ),
}
HANDS = {
    "title": "Hands that know how",
    "summary": "Soldering, baking, sewing, welding: one day in eight workshops and kitchens.",
    "suppe": "Soup day at the meeting house: every bowl is filled twice.",
    "morning_title": "Four in the morning",
    "morning_text": p(
        "The street is still asleep. In the bakery the light is already on.",
        "Whoever works here hears from a knock whether a loaf is done.",
        "You do not learn that from a book. Your hands learn it.",
    ),
    "brot-hoch": "The first loaf out of the oven, Münsterbusch, in January.",
    "bread_text": p(
        "The dough has rested all night.",
        "It needs nothing but flour, water, salt and patience.",
    )
    + p("At six the first customer is at the door. She has been coming for 20 years."),
    "fahrrad": "Bicycle workshop in Mühle, on a morning in March.",
    "number": ("In one winter the workshop in Mühle made", "63", "bicycles fit to ride again."),
    "repair_title": "What is broken does not stay broken",
    "repair_text": p(
        "On the table lies a radio, older than its owner.",
        "A wire has come loose, nothing more.",
        "The art is to find it.",
    ),
    "loeten": "An old radio at the repair café, just before closing time.",
    "naehen": "Sewing circle in Velau: the curtain becomes a dress.",
    "schweissen-hoch": "Practice hall in Velau: the frame becomes a bench.",
    "quote": "When I weld, I think of nothing else. That does me good.",
    "role": "a learner in her second month",
    "drucken": "Print workshop in the old town: no two prints are the same.",
    "pflanzen": "Community garden in Münsterbusch, early May.",
    "place": "There are still free beds here.",
    "evening_title": "In the evening",
    "evening_text": p(
        "The tools are back on the wall.",
        "Someone brings bread, someone the soup from lunch.",
        "The question is: what shall we do tomorrow?",
    ),
    "feierabend": "Workshop yard in Unterstolberg: people stay on for a while.",
    "take_part_title": "And what can your hands do?",
    "take_part_text": "Come by. You are welcome just to watch, too.",
    "take_part_link": "See all events",
    "credits": p(
        "<b>Sample content:</b> All pictures are drawings, not photos.",
        "The people in them are made up, and so is the one who speaks here.",
    ),
}
