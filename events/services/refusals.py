"""Why an act is not possible, in words that a resident may read."""

from django.utils.translation import gettext as _


class Refused(Exception):
    """The act is not possible; the text is one that a resident may read."""


class AlreadySignedUp(Refused):
    """There is an active registration of this address for this date.

    `as_new`: the status that a newcomer would have got.
    """

    def __init__(self, registration, as_new):
        super().__init__(_("Sie sind schon angemeldet."))
        self.registration = registration
        self.as_new = as_new
