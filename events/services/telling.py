"""What people without mail have been told."""

from ..models import Registration


def note_told(registration) -> Registration:
    """Staff have told the news to somebody without mail."""
    Registration.objects.filter(pk=registration.pk).update(to_tell="")
    registration.to_tell = ""
    return registration
