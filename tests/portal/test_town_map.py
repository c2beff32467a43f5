"""The drawing of the quarters: north is above, numbers stay apart, nonsense is left out."""

from math import hypot
from types import SimpleNamespace

import pytest

from portal import places
from portal.town_map import APART, WIDTH, town_map

RING = [[6.20, 50.76], [6.20, 50.79], [6.25, 50.79], [6.25, 50.76], [6.20, 50.76]]
TOWN = SimpleNamespace(label="Mitte", area={"type": "Polygon", "coordinates": [RING]})


def drawn(*spots):
    return town_map([TOWN], [(number, f"Ort {number}", "#", *spot) for number, spot in spots])


def test_north_is_above_and_east_where_it_belongs():
    found = drawn((1, (6.21, 50.785)), (2, (6.24, 50.765)))
    first, second = found.points

    assert first.x < second.x and first.y < second.y
    assert not first.moved
    # 3.3 km high and 3.5 km wide.
    assert 0.9 < found.height / found.width < 1


def test_numbers_at_one_spot_stand_apart_and_keep_their_spot():
    points = drawn(*[(number, (6.22, 50.775)) for number in range(1, 9)]).points
    pairs = [(a, b) for a in points for b in points if a.number < b.number]

    assert len({(point.spot_x, point.spot_y) for point in points}) == 1
    assert all(hypot(a.x - b.x, a.y - b.y) >= APART for a, b in pairs)
    assert [point.moved for point in points] == [False] + [True] * 7


def test_what_lies_outside_the_town_has_no_point():
    assert [point.number for point in drawn((1, (6.08, 50.77)), (2, (6.22, 50.77))).points] == [2]


def test_more_numbers_than_room_are_still_drawn():
    assert len(drawn(*[(number, (6.22, 50.775)) for number in range(100)]).points) == 100


def test_a_name_stands_inside_its_outline():
    shape = drawn().shapes[0]

    assert 0 < shape.x < WIDTH
    assert shape.path.startswith("M40,") and shape.path.endswith("z")


@pytest.mark.parametrize(
    "area",
    [
        None,
        {},
        [],
        "x",
        {"coordinates": "x"},
        {"coordinates": [[["a", "b"]] * 4]},
        {"coordinates": [[[1], [2], [3]]]},
        {"coordinates": [{}]},
        {"coordinates": [[[6, 50], [6, 51]]]},
        {"coordinates": [[[6, float("nan")], [6, 51], [7, 51]]]},
        {"type": "MultiPolygon", "coordinates": [5, None, []]},
    ],
)
def test_an_area_that_is_none_is_left_out(area):
    assert places.outlines(area) == []
    assert town_map([SimpleNamespace(label="x", area=area)], []) is None


def test_several_polygons_are_one_quarter():
    area = {
        "type": "MultiPolygon",
        "coordinates": [[RING], [[[6.3, 50.8], [6.3, 50.81], [6.31, 50.8]]]],
    }

    assert len(town_map([SimpleNamespace(label="x", area=area)], []).shapes) == 1
    assert len(places.outlines(area)) == 2
