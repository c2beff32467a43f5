"""What must not vanish with a page."""

from django.shortcuts import redirect
from django.utils.translation import gettext
from wagtail.admin import messages

from ..models import Application, Place


def refuse_deletion(request, pages):
    """A redirect with one sentence when places or applications hang on these pages, else None."""
    for page in pages:
        below = {"shop__path__startswith": page.path}
        if Place.objects.filter(**below).exists() or Application.objects.filter(**below).exists():
            sentence = gettext(
                "„{title}“ hat Plätze oder Anfragen und kann nicht gelöscht werden. "
                "Tragen Sie den letzten Tag ein, oder nehmen Sie den Laden offline."
            )
            messages.error(request, sentence.format(title=page.title))
            return redirect("wagtailadmin_explore", page.get_parent().pk)
    return None
