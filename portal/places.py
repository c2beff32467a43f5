"""Where a point lies: plain geometry on GeoJSON, without a spatial database."""


def _in_ring(ring, latitude, longitude):
    inside = False
    for (x1, y1), (x2, y2) in zip(ring, [*ring[1:], ring[0]], strict=True):
        crosses = (y1 > latitude) != (y2 > latitude)
        if crosses and longitude < (x2 - x1) * (latitude - y1) / (y2 - y1) + x1:
            inside = not inside
    return inside


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
