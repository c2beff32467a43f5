"""What must not vanish with a page."""

from django.shortcuts import redirect
from django.utils.translation import gettext
from wagtail.admin import messages

from ..models import Registration


def refuse_deletion(request, pages):
    """A redirect with one sentence when somebody signed up for one of these pages, else None."""
    for page in pages:
        rows = Registration.objects.filter(date__event__path__startswith=page.path)
        if rows.exists():
            sentence = gettext(
                "„{title}“ hat Anmeldungen und kann nicht gelöscht werden. "
                "Tragen Sie ein, warum die Aktion ausfällt, oder nehmen Sie sie offline."
            )
            messages.error(request, sentence.format(title=page.title))
            return redirect("wagtailadmin_explore", page.get_parent().pk)
    return None
