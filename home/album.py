"""All pictures of one stream in its order, in one query; and one more for what is drawn of them."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from django.db.models import prefetch_related_objects
from wagtail import blocks
from wagtail.images import get_image_model
from wagtail.images.blocks import ImageChooserBlock

# Pictures that have been fetched together, by key, while a stream is being read.
AT_HAND: ContextVar[dict | None] = ContextVar("pictures at hand", default=None)


class PictureChooserBlock(ImageChooserBlock):
    """Chooses a picture; each kind of block would otherwise ask the database on its own."""

    def bulk_to_python(self, values):
        if (at_hand := AT_HAND.get()) is None:
            return super().bulk_to_python(values)
        return [at_hand.get(key) for key in values]


def pictures(value) -> Iterator:
    """The pictures in a value of a stream, at any depth, in the order of the page."""
    if isinstance(value, get_image_model()):
        yield value
    elif isinstance(value, blocks.StreamValue):
        for child in value:
            yield from pictures(child.value)
    elif isinstance(value, blocks.StructValue):
        for child in value.values():
            yield from pictures(child)
    elif isinstance(value, blocks.list_block.ListValue):
        for child in value:
            yield from pictures(child)


def of(stream) -> list:
    """All pictures of the stream, each once; whoever reads the stream next needs no query."""
    keys = set(_keys(list(stream.raw_data)))
    with _at_hand(get_image_model().objects.in_bulk(keys)):
        found = {picture.pk: picture for picture in pictures(stream)}
    return list(found.values())


def draw(found) -> None:
    """Fetch what these pictures need to be drawn, in one query."""
    prefetch_related_objects([picture for picture in found if picture], "renditions")


@contextmanager
def _at_hand(found):
    token = AT_HAND.set(found)
    try:
        yield
    finally:
        AT_HAND.reset(token)


def _keys(raw):
    """The keys of pictures in stored blocks: whatever stands under "image"."""
    if isinstance(raw, list):
        for part in raw:
            yield from _keys(part)
    elif isinstance(raw, dict):
        for name, part in raw.items():
            if name == "image" and isinstance(part, int):
                yield part
            else:
                yield from _keys(part)
