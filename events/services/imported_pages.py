"""The pages of imported entries: made once, then followed field by field."""

from django.utils.text import slugify
from django.utils.translation import gettext as _

from portal.models import Topic, Venue

from ..models import EventIndexPage, EventPage
from . import imported_fields as fields
from .refusals import Refused

UMLAUTS = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"}
)


def index() -> EventIndexPage:
    found = EventIndexPage.objects.filter(locale__language_code="de").first()
    if not found:
        raise Refused(_("Es gibt noch keine Übersicht der Aktionen, unter der sie stehen können."))
    return found


class Places:
    """The venue that a partner's words mean, else the feed's own."""

    def __init__(self, feed):
        self.default = feed.venue
        rows = [(_plain(word), venue) for venue in Venue.objects.all() for word in _names(venue)]
        # The longest name first: "Haus der Musik" also contains "Haus".
        self.rows = sorted((row for row in rows if row[0]), key=lambda row: -len(row[0]))

    def find(self, place: str) -> Venue | None:
        words = _plain(place)
        return next((venue for name, venue in self.rows if name in words), self.default)


def _names(venue):
    with_number = any(sign.isdigit() for sign in venue.street)
    return [venue.name, venue.street] if with_number else [venue.name]


def _plain(text):
    """Words between blanks, so that a name is found as a whole only."""
    words = "".join(sign if sign.isalnum() else " " for sign in text.casefold()).split()
    return f" {' '.join(words)} " if words else ""


def create(feed, parent, found, values) -> EventPage:
    """A new action as the feed's mode says: a draft, or published with its dates."""
    page = EventPage(
        slug=_free_slug(parent, found.title),
        live=False,
        locale=parent.locale,
        organiser=feed.source,
        quarter=feed.quarter,
        # A calendar does not say what it costs, nor whether one may just come along.
        cost=_("beim Veranstalter erfragen"),
        sign_up=EventPage.SignUp.PARTNER,
    )
    fields.put(page, {}, values)
    if not page.quarter and page.venue:
        page.quarter = page.venue.quarter
    parent.add_child(instance=page)
    page.topics.set(_topics(feed, found))
    revision = page.save_revision()
    if feed.mode == feed.Mode.PUBLISH:
        revision.publish()
    return page


def _free_slug(parent, title):
    base = slugify(title.translate(UMLAUTS))[:80].strip("-") or "aktion"
    taken = set(parent.get_children().filter(slug__startswith=base).values_list("slug", flat=True))
    numbered = (f"{base}-{number}" for number in range(2, len(taken) + 3))
    return next(slug for slug in (base, *numbered) if slug not in taken)


def _topics(feed, found):
    words = {word.casefold() for word in found.categories}
    return {
        *feed.topics.all(),
        *(row for row in Topic.objects.all() if row.name.casefold() in words),
    }


def follow(page, before, after, feed) -> None:
    """Bring changes to the public page and to a newer draft; what staff edited stays in both."""
    page = EventPage.objects.get(pk=page.pk)
    draft = page.get_latest_revision_as_object() if page.has_unpublished_changes else None
    at_once = fields.FIELDS if feed.mode == feed.Mode.PUBLISH else fields.FACTS
    published = page.live and fields.put(page, before, after, at_once)
    if published:
        page.save_revision().publish()
    waiting = draft or EventPage.objects.get(pk=page.pk)
    # The draft of staff stays the newest revision.
    if fields.put(waiting, before, after) or (draft and published):
        waiting.save_revision()
