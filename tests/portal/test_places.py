from portal.places import contains

SQUARE = {"type": "Polygon", "coordinates": [[[0, 0], [2, 0], [2, 2], [0, 2], [0, 0]]]}


def test_a_point_lies_inside_or_outside():
    assert contains(SQUARE, 1, 1)
    assert not contains(SQUARE, 3, 1)
    assert not contains({}, 1, 1)
