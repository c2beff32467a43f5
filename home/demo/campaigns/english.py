"""English words of the picture stories."""

from home.demo.campaigns.story import Words
from portal.demo.writing import p

INDEX = Words(
    title="Pictures from the quarters",
    summary="Stories from Stolberg: what people here make, know and love.",
)
STORY = {
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
