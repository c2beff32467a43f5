"""The quarters as a drawing with numbered points: lines from their areas, no library, no server."""

from collections.abc import Iterable
from dataclasses import dataclass
from math import cos, hypot, pi, radians, sin

from . import places

# In the units of the drawing.
WIDTH, MARGIN, APART = 1000, 40, 76


@dataclass(frozen=True)
class Shape:
    """A quarter: its outline as the path of an SVG, and where its name stands."""

    label: str
    path: str
    x: int
    y: int


@dataclass(frozen=True)
class Point:
    """A number beside the spot it means; both lie together where there is room."""

    number: int
    label: str
    url: str
    x: int
    y: int
    spot_x: int
    spot_y: int

    @property
    def moved(self) -> bool:
        return (self.x, self.y) != (self.spot_x, self.spot_y)


@dataclass(frozen=True)
class TownMap:
    width: int
    height: int
    shapes: list[Shape]
    points: list[Point]


class Frame:
    """From degrees to the units of a drawing that holds all these outlines, north above."""

    def __init__(self, rings):
        longitudes = [longitude for ring in rings for longitude, __ in ring]
        latitudes = [latitude for ring in rings for __, latitude in ring]
        self.west, self.north = min(longitudes), max(latitudes)
        # Degrees of longitude are narrower the further north they lie.
        self.narrow = cos(radians((self.north + min(latitudes)) / 2))
        span = (max(longitudes) - self.west) * self.narrow
        self.scale = (WIDTH - 2 * MARGIN) / (span or 1)
        self.height = round((self.north - min(latitudes)) * self.scale) + 2 * MARGIN

    def at(self, longitude, latitude):
        x = (float(longitude) - self.west) * self.narrow * self.scale
        y = (self.north - float(latitude)) * self.scale
        return round(x) + MARGIN, round(y) + MARGIN

    def holds(self, x, y):
        return 0 < x < WIDTH and 0 < y < self.height


def town_map(quarters: Iterable, spots: Iterable[tuple]) -> TownMap | None:
    """The drawing of quarters, with spots as (number, label, url, longitude, latitude).

    None without any outline. What lies outside the town has no point.
    """
    outlines = [(row.label, rings) for row in quarters if (rings := places.outlines(row.area))]
    if not outlines:
        return None
    frame = Frame([ring for __, rings in outlines for ring in rings])
    points = _points(spots, frame)
    shapes = [_shape(label, rings, frame, points) for label, rings in outlines]
    return TownMap(WIDTH, frame.height, shapes, points)


def _shape(label, rings, frame, points):
    drawn = [[frame.at(*point) for point in ring] for ring in rings]
    path = " ".join("M" + " ".join(f"{x},{y}" for x, y in ring) + "z" for ring in drawn)
    return Shape(label, path, *_place_of_name(max(drawn, key=len), points))


def _place_of_name(ring, points):
    """In the outline, as far as possible from its edge and from all numbers; words are wide."""
    edge = [
        middle for a, b in zip(ring, [*ring[1:], ring[0]], strict=True) for middle in _along(a, b)
    ]
    others = edge + [(point.x, point.y) for point in points]
    xs, ys = zip(*ring, strict=True)
    inside = [
        (x, y)
        for x in range(min(xs), max(xs), 30)
        for y in range(min(ys), max(ys), 30)
        if places.contains({"coordinates": [ring]}, y, x)
    ]

    def room(place):
        return min(hypot((x - place[0]) / 2.5, y - place[1]) for x, y in others)

    return max(inside, key=room, default=(sum(xs) // len(xs), sum(ys) // len(ys)))


def _along(a, b):
    """Five points of a line."""
    return [(a[0] + (b[0] - a[0]) * part / 5, a[1] + (b[1] - a[1]) * part / 5) for part in range(5)]


def _points(spots, frame):
    found = []
    for number, label, url, longitude, latitude in spots:
        spot = frame.at(longitude, latitude)
        if frame.holds(*spot):
            found.append(Point(number, label, url, *_free(spot, found, frame), *spot))
    return found


def _free(spot, others, frame):
    """The nearest place for a number that covers no earlier one; the spot itself if all is full."""
    around = [
        (
            spot[0] + round(ring * APART / 2 * cos(turn * pi / 6)),
            spot[1] + round(ring * APART / 2 * sin(turn * pi / 6)),
        )
        for ring in range(2, 7)
        for turn in range(12)
    ]
    for x, y in [spot, *around]:
        if frame.holds(x, y) and all(hypot(x - o.x, y - o.y) >= APART for o in others):
            return x, y
    return spot
