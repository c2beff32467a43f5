"""How long what applicants wrote is kept."""

from dateutil.relativedelta import relativedelta
from django.db.models import Q
from django.utils import timezone

from portal.models import Token

from .. import letters
from ..models import Application, ApplicationUpdate

KEPT = relativedelta(months=6)
BLANK = {
    "name": "",
    "email": "",
    "phone": "",
    "offer": "",
    "story": "",
    "needs": [],
    "needs_text": "",
    "language": "de",
}


def erase(applications) -> int:
    """Blank everything personal; number, shop, days and state stay for the count."""
    keys = list(applications.filter(erased_at=None).values_list("pk", flat=True))
    ApplicationUpdate.objects.filter(application__in=keys).update(text="")
    subjects = [letters.subject_of(pk) for pk in keys]
    Token.objects.filter(purpose=letters.PURPOSE, subject__in=subjects).delete()
    return Application.objects.filter(pk__in=keys).update(erased_at=timezone.now(), **BLANK)


def prune(at=None) -> int:
    """Erase 6 months after a no or a withdrawal, and after the days of what nobody decided."""
    at = at or timezone.now()
    decided = Q(status__in=["declined", "withdrawn"], decided_at__lt=at - KEPT)
    forgotten = Q(status__in=Application.OPEN, last_day__lt=timezone.localdate(at) - KEPT)
    return erase(Application.objects.filter(decided | forgotten))
