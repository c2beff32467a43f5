"""One topic: everything about it, from all areas."""

from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext as _

from home import sections
from portal.links import in_language
from portal.models import Topic
from portal.shell import Link


def topic(request, slug):
    """The rows of every area, with the other topics below; nothing yet is said, with ways on."""
    row = get_object_or_404(Topic, slug=slug)
    request.breadcrumb = [Link(_("Start"), in_language("/", request.LANGUAGE_CODE))]
    context = {
        "topic": row,
        "strips": sections.about(row),
        "others": Topic.objects.exclude(pk=row.pk),
        "ways": [
            Link(_("Alle Aktionen"), sections.actions_url()),
            Link(_("Suchen"), reverse("search")),
        ],
    }
    return render(request, "home/topic.html", context)
