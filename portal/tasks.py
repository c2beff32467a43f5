"""What the worker does later, each safe to run twice."""

from django_tasks import task

from .models import PortalImage


@task(backend="later")
def draw_renditions(pk: int) -> int:
    """Draw all files of a picture that are missing; returns how many it has."""
    image = PortalImage.objects.filter(pk=pk).first()
    return len(image.get_renditions(*image.specs)) if image else 0
