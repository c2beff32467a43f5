"""Street maps: where they come from, and what a browser may load for them."""

from urllib.parse import urlsplit

from csp.constants import SELF
from environs import Env

env = Env()
# Addresses of tiles for street maps; empty switches street maps off.
TILE_URL = env.str("TILE_URL", "")
TILE_CREDIT = env.str("TILE_CREDIT", "© OpenStreetMap")


def picture_sources(tile_url: str) -> list[str]:
    """Own pictures, and tiles from the host of their address; `{s}` stands for several hosts."""
    if not tile_url:
        return [SELF]
    tiles = urlsplit(tile_url.replace("{s}", "*"))
    host = [f"{tiles.scheme}://{tiles.netloc}"] if tiles.netloc else []
    # Leaflet empties a tile that is no longer needed with a picture inside its code.
    return [SELF, "data:", *host]
