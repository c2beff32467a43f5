"""Where a point lies: plain geometry on GeoJSON, without a spatial database."""

from math import isfinite


def _in_ring(ring, latitude, longitude):
    inside = False
    for (x1, y1), (x2, y2) in zip(ring, [*ring[1:], ring[0]], strict=True):
        crosses = (y1 > latitude) != (y2 > latitude)
        if crosses and longitude < (x2 - x1) * (latitude - y1) / (y2 - y1) + x1:
            inside = not inside
    return inside


def outlines(area) -> list[list[tuple[float, float]]]:
    """The outer rings of an area as (longitude, latitude); what is no ring is left out."""
    coordinates = area.get("coordinates") if isinstance(area, dict) else None
    if not isinstance(coordinates, list):
        return []
    polygons = coordinates if area.get("type") == "MultiPolygon" else [coordinates]
    found = []
    for polygon in polygons:
        try:
            ring = [(float(point[0]), float(point[1])) for point in polygon[0]]
        except (TypeError, ValueError, IndexError, KeyError):
            continue
        if len(ring) > 2 and all(isfinite(number) for point in ring for number in point):
            found.append(ring)
    return found


def contains(area: dict, latitude: float, longitude: float) -> bool:
    """Whether a GeoJSON Polygon or MultiPolygon (RFC 7946: longitude first) holds the point."""
    coordinates = area.get("coordinates") if isinstance(area, dict) else None
    if not coordinates:
        return False
    polygons = coordinates if area.get("type") == "MultiPolygon" else [coordinates]
    return any(
        _in_ring(outer, latitude, longitude)
        and not any(_in_ring(hole, latitude, longitude) for hole in holes)
        for outer, *holes in polygons
    )
