"""What an imported entry says, field by field, and which of these fields a page still follows.

The same JSON form serves three: what the entry wants, what was last imported, what a page holds. A
field is written only where the page holds what was last imported; all else staff wrote themselves.
"""

import html
import json
import re
from datetime import date, datetime, time, timedelta

from django.core.serializers.json import DjangoJSONEncoder
from django.utils.html import escape
from django.utils.translation import gettext as _

from ..models import EventPage
from ..reading import ZONE, Found, short

FIELDS = ("title", "summary", "body", "dates", "called_off", "venue")
# A changed time or place must reach people even where texts wait for approval.
FACTS = ("dates", "called_off", "venue")
PLAN = ("first_day", "starts_at", "ends_at", "last_day", "repeat", "repeat_until")
DAY = timedelta(days=1)
LAST_MINUTE = time(23, 59)
MAX_DATES = 1000
KEY = re.compile(r"""\s+data-block-key=(?:"[^"]*"|'[^']*')""")


def called_off_by_partner() -> str:
    return _("Vom Veranstalter abgesagt.")


def withdrawn_by_partner() -> str:
    return _("Vom Veranstalter zurückgezogen.")


def wanted(found: Found, moments: list, venue, *, with_text: bool) -> dict:
    """What the page of this entry should hold; `moments` as they stand in ImportedEvent."""
    text = found.text if with_text else ""
    place = "" if venue and _plain(venue.name) in _plain(found.place) else found.place
    summary, rest = _parted(text)
    return {
        "title": found.title,
        "summary": summary,
        "body": _body(rest, place),
        "dates": _dates(moments),
        "called_off": called_off_by_partner() if found.cancelled else "",
        "venue": venue.pk if venue else None,
    }


def _plain(text):
    return "".join(sign for sign in text.casefold() if sign.isalnum())


def _parted(text):
    """A first paragraph that is short enough leads the page; a longer one is told again in full."""
    first, _blank, rest = text.partition("\n\n")
    summary = short(first, 240)
    return summary, (rest if summary == first.replace("\n", " ") else text)


def _body(text, place):
    blocks = []
    if text:
        paragraphs = [escape(part).replace("\n", "<br/>") for part in text.split("\n\n")]
        words = "".join(f"<p>{part}</p>" for part in paragraphs)
        blocks.append({"type": "paragraph", "value": words})
    if place:
        row = {"label": _("Ort"), "value": place}
        blocks.append({"type": "facts", "value": {"title": "", "rows": [row]}})
    return normal(blocks)


def as_rows(moments) -> list:
    """Moments as JSON."""
    return [
        [row.starts.isoformat(), row.ends.isoformat() if row.ends else None, row.cancelled]
        for row in moments
    ]


def begin(row) -> datetime:
    return datetime.fromisoformat(row[0]).astimezone(ZONE)


def end(row) -> datetime:
    return datetime.fromisoformat(row[1] or row[0]).astimezone(ZONE)


def _dates(rows):
    """The plan of a page: its first date and each further one, named day by day."""
    taking_place = {begin(row).date() for row in rows if not row[2]}
    # A day counts as cancelled only as a whole.
    rows = [row for row in rows if not row[2] or begin(row).date() not in taking_place]
    spans = [(begin(row), end(row) if row[1] else None) for row in rows]
    if len(spans) == 1:
        day, start, finish, last = _span(*spans[0])
        pieces = []
    else:
        pieces = [piece for span in spans for piece in _by_day(*span)][:MAX_DATES]
        (day, start, finish), last, pieces = pieces[0], None, pieces[1:]
    off = sorted({begin(row).date() for row in rows if row[2]})
    added = [{"day": day, "starts": start, "ends": finish} for day, start, finish in pieces]
    reason = called_off_by_partner()
    exceptions = [{"type": "added", "value": value} for value in added]
    exceptions += [{"type": "off", "value": {"day": day, "reason": reason}} for day in off]
    plan = (day, start, finish, last, "", None)
    return normal(dict(zip(PLAN, plan, strict=True)) | {"exceptions": exceptions})


def _span(starts, ends):
    if ends is None:
        return starts.date(), starts.time(), None, None
    last = None if _same_night(starts, ends) else ends.date()
    return starts.date(), starts.time(), ends.time(), last


def _same_night(starts, ends):
    """Whether the plan finds the end by itself: that day, or past midnight."""
    days = (ends.date() - starts.date()).days
    return days == 0 or (days == 1 and ends.time() <= starts.time())


def _by_day(starts, ends):
    """Further dates of a plan end within a day, so a longer one becomes a date for each."""
    if ends is None or _same_night(starts, ends):
        return [(starts.date(), starts.time(), ends.time() if ends else None)]
    pieces, day = [(starts.date(), starts.time(), LAST_MINUTE)], starts.date() + DAY
    while day < ends.date():
        pieces.append((day, time(), LAST_MINUTE))
        day += DAY
    return pieces + ([(day, time(), ends.time())] if ends.time() > time() else [])


def held(page: EventPage) -> dict:
    """What a page holds now, in the same form."""
    dates = {name: getattr(page, name) for name in PLAN}
    return normal(
        {
            "title": page.title,
            "summary": page.summary,
            "body": page.body.get_prep_value(),
            "dates": dates | {"exceptions": page.exceptions.get_prep_value()},
            "called_off": page.called_off,
            "venue": page.venue_id,
        }
    )


def put(page: EventPage, before: dict, after: dict, names=FIELDS) -> bool:
    """Write the fields that changed and that the page still follows; says whether any did."""
    now = held(page)
    follows = [
        name
        for name in names
        if not _same(now[name], after[name])
        and (name not in before or _same(now[name], before[name]))
    ]
    for name in follows:
        _set(page, name, after[name])
    return bool(follows)


def _set(page, name, value):
    if name == "body":
        page.body = json.dumps(value)
    elif name == "venue":
        page.venue_id = value
    elif name == "dates":
        for part in PLAN:
            setattr(page, part, _parsed(part, value[part]))
        # Nobody is there to ask.
        page.which_hour = page.which_hour or EventPage.Hour.FIRST
        page.exceptions = json.dumps(value["exceptions"])
    else:
        setattr(page, name, value)


def _parsed(part, text):
    if part == "repeat" or text is None:
        return text
    return time.fromisoformat(text) if part.endswith("_at") else date.fromisoformat(text)


def normal(value):
    """Plain JSON, without what streams and lists put around their values."""
    return _bare(json.loads(json.dumps(value, cls=DjangoJSONEncoder)))


def _bare(value):
    if isinstance(value, list):
        return [_bare(part) for part in value]
    if not isinstance(value, dict):
        return value
    if value.get("type") == "item":
        return _bare(value["value"])
    return {name: _bare(part) for name, part in value.items() if name != "id"}


def _same(one, other):
    return _canonical(one) == _canonical(other)


def _canonical(value):
    """For comparing only: the editor writes the same text with keys and other entities."""
    if isinstance(value, str):
        return html.unescape(KEY.sub("", value)).replace("<br>", "<br/>")
    if isinstance(value, dict):
        return {name: _canonical(part) for name, part in value.items()}
    return [_canonical(part) for part in value] if isinstance(value, list) else value
