"""What is not as it was about a date, for everybody who looks at it."""

from django.utils.translation import gettext as _

from portal import times


def notes(date) -> list[str]:
    """What is different about this date, in sentences."""
    if date.cancelled:
        return [date.reason] if date.reason else []
    found = []
    if date.moved:
        found.append(_("Verschoben. Vorher: %(old)s.") % {"old": _begin(date.previous_starts)})
    if date.venue:
        words = {"place": date.venue.label, "address": date.venue.address}
        found.append(_("Anderer Ort: %(place)s, %(address)s.") % words)
    return [*found, date.note] if date.note else found


def notice(date) -> dict | None:
    """The same as a banner, for `components/notice.html`; None when all is as planned."""
    found = notes(date)
    if not (found or date.cancelled):
        return None
    when = {"when": times.when(date.starts, date.ends)}
    title = _("Fällt aus: %(when)s") if date.cancelled else _("Geändert: %(when)s")
    tone = "bad" if date.cancelled else "notice"
    return {"tone": tone, "title": title % when, "text": " ".join(found)}


def _begin(moment):
    return f"{times.day(moment)}, {times.hour(moment)}"
