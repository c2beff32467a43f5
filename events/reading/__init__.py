"""Foreign calendars: from bytes to what is on, and one sentence for each entry that is no good.

Nothing here knows the database, and no file, however broken, makes it raise.
"""

import logging
import threading
import time
import warnings
from datetime import datetime, timedelta

from django.utils.translation import gettext as _
from icalendar import Calendar
from icalendar.timezone import tzp

from . import entries, texts
from .lines import split
from .shapes import ZONE, Found, Moment, Problem, Reading, Span, Unusable
from .texts import short
from .zones import usable

__all__ = ["ZONE", "Found", "Moment", "Problem", "Reading", "Span", "read", "short", "span"]

logger = logging.getLogger(__name__)
MAX_ENTRIES = 2000
SECONDS = 20
# The zones of a file go into a store that all threads share; `use_default` empties it.
_one_at_a_time = threading.Lock()


def read(data: bytes, at: datetime, *, seconds: float = SECONDS) -> Reading:
    """What the file says about the days from `at` on, for about 24 months."""
    with _one_at_a_time, warnings.catch_warnings():
        # The library warns where it guesses well, as for "/vendor.example/Europe/Berlin".
        warnings.simplefilter("ignore")
        try:
            return _read(data, at, time.monotonic() + seconds)
        except Exception:
            logger.exception("A calendar could not be read")
            return Reading(error=_("Die Datei ist nicht zu lesen."))
        finally:
            tzp.use_default()


def span(at: datetime) -> Span:
    """From the local day of `at` to the end of the month in two years.

    The end moves once a month only, so that a series does not change each day.
    """
    today = at.astimezone(ZONE).replace(hour=0, minute=0, second=0, microsecond=0)
    last = today.replace(day=1, year=today.year + 2) + timedelta(days=32)
    return Span(today, last.replace(day=1))


def _read(data, at, deadline):
    parts = split(texts.decoded(data))
    if not parts.calendar:
        return Reading(error=_("Unter der Adresse steht kein Kalender."))
    _keep_zones(parts.zones)
    reading = Reading(count=len(parts.entries), complete=len(parts.entries) <= MAX_ENTRIES)
    when = span(at)
    for entry in parts.entries[:MAX_ENTRIES]:
        if time.monotonic() > deadline:
            reading.complete = False
            break
        reading.seen.add(entry.uid)
        _read_one(entry, parts.zone, when, reading)
    if not reading.complete:
        why = _("Die Datei ist zu umfangreich. Der Rest blieb ungelesen.")
        reading.problems.append(Problem(_("Weitere Einträge"), why))
    return reading


def _keep_zones(blocks):
    """Let the library know the file's own zones; a bad one is missed where it is used."""
    for block in blocks:
        if usable(block):
            try:
                Calendar.from_ical("\r\n".join(["BEGIN:VCALENDAR", *block, "END:VCALENDAR", ""]))
            except Exception:
                logger.info("A time zone could not be read")


def _read_one(entry, zone, when, reading):
    """One entry, whatever is wrong with it, leaves the others alone."""
    try:
        found, notes = entries.read(entry, zone, when)
    except Unusable as fault:
        reading.problems.append(Problem(entry.name, str(fault)))
    except Exception:
        logger.info("An entry of a calendar could not be read", exc_info=True)
        reading.problems.append(Problem(entry.name, _("Der Eintrag ist nicht zu lesen.")))
    else:
        reading.problems += [Problem(entry.name, note) for note in notes]
        if found.moments:
            reading.found.append(found)
