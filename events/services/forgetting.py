"""When personal data goes."""

from datetime import timedelta

from django.db.models import Q
from django.utils import timezone

from ..models import Registration


def erase(registrations) -> int:
    """Blank everything personal; number, party and state stay for the count."""
    rows = registrations.filter(erased_at=None)
    return rows.update(
        name="", email="", phone="", needs="", language="de", erased_at=timezone.now()
    )


def prune(at=None) -> int:
    """Erase 30 days after the date, and 48 hours after an unconfirmed hold was released."""
    at = at or timezone.now()
    after_date = Q(date__ends__lt=at - timedelta(days=30))
    after_release = Q(status="released", decided_at__lt=at - timedelta(hours=48))
    return erase(Registration.objects.filter(after_date | after_release))
